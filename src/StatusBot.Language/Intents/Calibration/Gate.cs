using System.Runtime.InteropServices;

namespace StatusBot.Language;

/// <summary>What speaks for and against a question being out of scope.</summary>
/// <param name="Lead">What the out-of-scope class scores above all intents together; below 0 where they are stronger.</param>
/// <param name="Familiarity">The score of the best intent; near 0 for a question of unknown words.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Signals(double Lead, double Familiarity);

/// <summary>
/// How probable it is that a question is out of scope: a logistic function of two signals, fitted on held-out rows (Platt 1999,
/// "Probabilistic outputs for support vector machines"). The class finds what out-of-scope rows are like; familiarity finds
/// what none of them foresaw.
/// </summary>
/// <param name="Offset">The log-odds where both signals are zero.</param>
/// <param name="OfLead">The weight of the out-of-scope class's lead.</param>
/// <param name="OfFamiliarity">The weight of the best intent's score.</param>
internal sealed record Gate(double Offset, double OfLead, double OfFamiliarity)
{
    /// <summary>The probability that a question with these signals is out of scope.</summary>
    public double Probability(Signals signals) =>
        1 / (1 + PortableMath.Exp(-(Offset + OfLead * signals.Lead + OfFamiliarity * signals.Familiarity)));

    /// <summary>Brings signals of another mean and spread to this gate's scale.</summary>
    public Gate Rescaled(Signals mean, Signals spread)
    {
        var (lead, familiarity) = (OfLead / spread.Lead, OfFamiliarity / spread.Familiarity);
        return new Gate(Offset - lead * mean.Lead - familiarity * mean.Familiarity, lead, familiarity);
    }
}
