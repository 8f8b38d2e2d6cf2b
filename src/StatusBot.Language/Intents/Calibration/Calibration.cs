using System.Numerics.Tensors;

namespace StatusBot.Language;

/// <summary>Turns a model's scores into probabilities that can be believed.</summary>
/// <param name="Temperature">What the intents' scores are divided by.</param>
/// <param name="Gate">Decides on out of scope; null where no training row is, and then the class is not among the scores.</param>
/// <param name="LeastFamiliar">The best score below which a question counts as out of scope where there is no gate.</param>
internal sealed record Calibration(double Temperature, Gate? Gate, double LeastFamiliar)
{
    /// <summary>Without a gate, the share of held-out questions that are turned away.</summary>
    private const double TurnedAway = 0.01;

    /// <summary>Writes the probability of each class, the out-of-scope class last where there is one.</summary>
    public void Write(ReadOnlySpan<float> scores, Span<double> probabilities)
    {
        var intents = InScope(scores, Gate is not null);
        var outside = Gate?.Probability(SignalsOf(scores, Temperature)) ?? 0;
        var logSum = PortableMath.LogSumExp(intents, Temperature);
        for (var k = 0; k < intents.Length; k++)
            probabilities[k] = (1 - outside) * PortableMath.Exp(intents[k] / Temperature - logSum);
        if (Gate is not null) probabilities[^1] = outside;
    }

    /// <summary>Whether no intent scores as high as nearly all held-out questions' best ones did.</summary>
    public bool IsUnfamiliar(ReadOnlySpan<float> scores) => Gate is null && TensorPrimitives.Max(scores) < LeastFamiliar;

    /// <summary>Fits everything on held-out rows.</summary>
    /// <param name="scores">Each row's scores by a model that has not seen it, or null where there is none.</param>
    /// <param name="labels">Each row's class.</param>
    /// <param name="outOfScope">The out-of-scope class, which is the last one; -1 where there is none.</param>
    public static Calibration Fit(IReadOnlyList<float[]?> scores, IReadOnlyList<int> labels, int outOfScope)
    {
        var held = scores.Zip(labels, (score, label) => (Scores: score!, Label: label)).Where(row => row.Scores is not null)
            .ToLookup(row => row.Label == outOfScope);
        List<float[]> intents = [.. held[false].Select(row => InScope(row.Scores, outOfScope >= 0).ToArray())];
        var temperature = Language.Temperature.Fit(intents, [.. held[false].Select(row => row.Label)]);
        List<Signals> Signals(bool outside) => outOfScope < 0 ? [] : [.. held[outside].Select(row => SignalsOf(row.Scores, temperature))];
        return new Calibration(temperature, FitGate(Signals(false), Signals(true), outOfScope), Quantile(intents));
    }

    // An out-of-scope class whose rows could not be held out still gets a gate: the class against the intents, as the scores have it.
    private static Gate? FitGate(List<Signals> inScope, List<Signals> outside, int outOfScope) =>
        outOfScope < 0 ? null : inScope.Count == 0 || outside.Count == 0 ? new Gate(0, 1, 0) : GateFit.Fit(inScope, outside);

    private static double Quantile(List<float[]> intents)
    {
        float[] best = [.. intents.Select(scores => TensorPrimitives.Max<float>(scores)).Order()];
        return best.Length == 0 ? double.NegativeInfinity : best[(int)(TurnedAway * best.Length)];
    }

    private static Signals SignalsOf(ReadOnlySpan<float> scores, double temperature)
    {
        var intents = InScope(scores, hasOutOfScope: true);
        return new Signals(scores[^1] / temperature - PortableMath.LogSumExp(intents, temperature), TensorPrimitives.Max(intents));
    }

    private static ReadOnlySpan<float> InScope(ReadOnlySpan<float> scores, bool hasOutOfScope) => hasOutOfScope ? scores[..^1] : scores;
}
