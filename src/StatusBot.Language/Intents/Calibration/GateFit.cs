namespace StatusBot.Language;

/// <summary>Fits a <see cref="Gate"/> by gradient descent on the log-loss of held-out rows.</summary>
internal sealed class GateFit
{
    /// <summary>
    /// The share of questions taken to be out of scope in use. Training data seldom has the share that use will show
    /// (CLINC150 trains on 1 in 150 and tests on 1 in 5), so rows are weighted to this one.
    /// </summary>
    private const double ExpectedShare = 0.15;

    private const int Steps = 800;
    private const double Rate = 2;

    /// <summary>
    /// Weights of this size are expected, on signals of spread 1, before any row is
    /// seen; few rows that are easily told apart ask for endless ones.
    /// </summary>
    private const double UsualWeight = 2;

    private readonly List<(Signals Signals, bool IsOutOfScope, double Weight)> rows;
    private readonly double decay;

    private GateFit(IReadOnlyList<Signals> inScope, IReadOnlyList<Signals> outOfScope)
    {
        rows = [.. inScope.Select(signals => (signals, false, (1 - ExpectedShare) / inScope.Count)),
            .. outOfScope.Select(signals => (signals, true, ExpectedShare / outOfScope.Count))];
        decay = ExpectedShare / outOfScope.Count / (UsualWeight * UsualWeight);
    }

    /// <param name="inScope">The signals of held-out rows that are in scope: at least one.</param>
    /// <param name="outOfScope">The signals of held-out rows that are not: at least one.</param>
    public static Gate Fit(IReadOnlyList<Signals> inScope, IReadOnlyList<Signals> outOfScope)
    {
        var fit = new GateFit(inScope, outOfScope);
        var (mean, spread) = fit.Standardise();
        var gate = new Gate(0, 0, 0);
        for (var step = 0; step < Steps; step++) gate = fit.Descend(gate);
        return gate.Rescaled(mean, spread);
    }

    private (Signals Mean, Signals Spread) Standardise()
    {
        var mean = Average(signals => signals);
        var squares = Average(signals => new(Square(signals.Lead - mean.Lead), Square(signals.Familiarity - mean.Familiarity)));
        var spread = new Signals(Math.Sqrt(squares.Lead) + 1e-6, Math.Sqrt(squares.Familiarity) + 1e-6);
        for (var row = 0; row < rows.Count; row++) rows[row] = rows[row] with { Signals = Standard(rows[row].Signals, mean, spread) };
        return (mean, spread);
    }

    private Signals Average(Func<Signals, Signals> of)
    {
        double lead = 0, familiarity = 0;
        foreach (var (signals, _, weight) in rows)
        {
            var value = of(signals);
            (lead, familiarity) = (lead + weight * value.Lead, familiarity + weight * value.Familiarity);
        }
        return new Signals(lead, familiarity);
    }

    private Gate Descend(Gate gate)
    {
        double offset = 0, lead = decay * gate.OfLead, familiarity = decay * gate.OfFamiliarity;
        foreach (var (signals, isOutOfScope, weight) in rows)
        {
            var error = weight * (gate.Probability(signals) - (isOutOfScope ? 1 : 0));
            offset += error;
            lead += error * signals.Lead;
            familiarity += error * signals.Familiarity;
        }
        return new Gate(gate.Offset - Rate * offset, gate.OfLead - Rate * lead, gate.OfFamiliarity - Rate * familiarity);
    }

    private static Signals Standard(Signals signals, Signals mean, Signals spread) =>
        new((signals.Lead - mean.Lead) / spread.Lead, (signals.Familiarity - mean.Familiarity) / spread.Familiarity);

    private static double Square(double x) => x * x;
}
