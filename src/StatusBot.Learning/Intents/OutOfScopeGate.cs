using System.Numerics.Tensors;

namespace StatusBot.Learning;

/// <summary>
/// What speaks for and against a question being out of scope: the class finds what out-of-scope rows are like; the best intent's score
/// finds what none of them foresaw.
/// </summary>
internal static class OutOfScopeGate
{
    public static readonly string[] Features = ["lead", "familiarity"];

    /// <summary>Fewer rows than these teach nothing that holds.</summary>
    private const int FewestRows = 10;

    /// <param name="scores">Each intent's score, that of out of scope last.</param>
    public static float[] Values(ReadOnlySpan<float> scores) => [scores[^1] - LogSumExp(scores[..^1]), TensorPrimitives.Max(scores[..^1])];

    /// <param name="scores">The scores of rows by a model that has not seen them.</param>
    /// <param name="folds">Which rows were held out together.</param>
    public static RankerParts? Train(IReadOnlyList<float[]> scores, IReadOnlyList<bool> isOutOfScope, IReadOnlyList<int> folds)
    {
        var outside = isOutOfScope.Count(isOutside => isOutside);
        if (Math.Min(outside, scores.Count - outside) < FewestRows) return null;
        var rows = scores.Select((row, at) => new RankingRow(Values(row), isOutOfScope[at], $"{folds[at]}"));
        return RankerTraining.Run(new RankingData(Features, [.. rows]), RankerKind.Linear).Parts;
    }

    public static float LogSumExp(ReadOnlySpan<float> scores)
    {
        var (best, sum) = (TensorPrimitives.Max(scores), 0f);
        foreach (var score in scores) sum += MathF.Exp(score - best);
        return best + MathF.Log(sum);
    }
}
