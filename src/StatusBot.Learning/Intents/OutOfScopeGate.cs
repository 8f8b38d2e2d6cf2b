using System.Numerics.Tensors;

namespace StatusBot.Learning;

/// <summary>
/// What speaks for and against a question being out of scope: the class finds what out-of-scope rows are like; the best intent's score
/// finds what none of them foresaw.
/// </summary>
internal static class OutOfScopeGate
{
    public static readonly string[] Features = ["lead", "familiarity"];

    /// <summary>
    /// The share of questions taken to be out of scope in use. Training data seldom has the share that use will show
    /// (CLINC150 trains on 1 in 150 and tests on 1 in 5), so rows are weighted to this one.
    /// </summary>
    private const float ExpectedShare = 0.15f;

    /// <summary>Fewer rows than these teach nothing that holds.</summary>
    private const int FewestRows = 10;

    /// <param name="scores">Each intent's score, that of out of scope last.</param>
    public static float[] Values(ReadOnlySpan<float> scores) => [scores[^1] - LogSumExp(scores[..^1]), TensorPrimitives.Max(scores[..^1])];

    /// <param name="scores">The scores of rows by a model that has not seen them.</param>
    /// <param name="folds">Which rows were held out together.</param>
    public static RankerParts? Train(IReadOnlyList<float[]> scores, IReadOnlyList<bool> isOutOfScope, IReadOnlyList<int> folds)
    {
        var outside = isOutOfScope.Count(isOutside => isOutside);
        var inside = scores.Count - outside;
        if (Math.Min(outside, inside) < FewestRows) return null;
        float Weight(bool isOutside) => scores.Count * (isOutside ? ExpectedShare / outside : (1 - ExpectedShare) / inside);
        var rows = scores.Select((row, at) => new RankingRow(Values(row), isOutOfScope[at], $"{folds[at]}", Weight(isOutOfScope[at])));
        return RankerTraining.Run(new RankingData(Features, [.. rows]), RankerKind.Linear).Parts;
    }

    public static float LogSumExp(ReadOnlySpan<float> scores)
    {
        var (best, sum) = (TensorPrimitives.Max(scores), 0f);
        foreach (var score in scores) sum += MathF.Exp(score - best);
        return best + MathF.Log(sum);
    }
}
