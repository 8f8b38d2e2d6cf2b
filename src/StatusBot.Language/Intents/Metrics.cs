using System.Diagnostics;

namespace StatusBot.Language;

/// <summary>A test row and what a classifier made of it.</summary>
internal sealed record Judged(TrainingRow Row, Prediction Prediction, TimeSpan Time)
{
    public bool IsOutOfScope => Row.IsOutOfScope;
    public bool IsRight => Prediction.Intent == Row.Intent;

    /// <summary>Whether the intent is found where nothing is called out of scope.</summary>
    public bool IsRightInScope => Prediction.Ranked.First(scored => scored.Intent != TrainingData.OutOfScope).Intent == Row.Intent;

    /// <summary>How likely out of scope: the class's probability or, where there is no class, what the best intent lacks.</summary>
    public double Strangeness =>
        Prediction.Probability(TrainingData.OutOfScope) ?? 1 - Prediction.Confidence;

    public static Judged By(IIntentClassifier classifier, TrainingRow row)
    {
        var start = Stopwatch.GetTimestamp();
        var prediction = classifier.Classify(row.Utterance);
        return new Judged(row, prediction, Stopwatch.GetElapsedTime(start));
    }
}

/// <summary>How well out-of-scope rows are told from the others; null without any.</summary>
internal sealed class ScopeMetrics(IReadOnlyList<Judged> rows)
{
    public double? Recall { get; } = Metrics.Share(rows.Where(row => row.IsOutOfScope), row => row.IsRight);

    public double? Precision { get; } = rows.Any(row => row.IsOutOfScope)
        ? Metrics.Share(rows.Where(row => row.Prediction.IsOutOfScope), row => row.IsRight) ?? 0
        : null;

    public double? F1 => Recall + Precision > 0 ? 2 * Recall * Precision / (Recall + Precision) : Recall;
}

internal static class Metrics
{
    private const int Bins = 15;

    public static double? Share(IEnumerable<Judged> rows, Func<Judged, bool> isRight)
    {
        var right = rows.Select(isRight).ToList();
        return right.Count == 0 ? null : right.Count(yes => yes) / (double)right.Count;
    }

    /// <summary>The area under the ROC curve as the Mann-Whitney statistic: ties count half.</summary>
    public static double? Auroc(IReadOnlyList<Judged> rows)
    {
        double outside = rows.Count(row => row.IsOutOfScope), inside = rows.Count - outside;
        if (outside == 0 || inside == 0) return null;
        double below = 0, wins = 0;
        foreach (var tied in rows.GroupBy(row => row.Strangeness).OrderBy(group => group.Key))
        {
            double tiedInside = tied.Count(row => !row.IsOutOfScope), tiedOutside = tied.Count() - tiedInside;
            wins += tiedOutside * (below + tiedInside / 2);
            below += tiedInside;
        }
        return wins / (outside * inside);
    }

    /// <summary>The share of out-of-scope rows above the threshold under which this share of the in-scope rows is right.</summary>
    /// <returns>Null without rows of both kinds, or where no threshold leaves as many right.</returns>
    public static double? RecallWhereInScopeIs(double share, IReadOnlyList<Judged> rows)
    {
        var inside = rows.Where(row => !row.IsOutOfScope).ToList();
        double[] right = [.. inside.Where(row => row.IsRightInScope).Select(row => row.Strangeness).Order()];
        var needed = (int)Math.Ceiling(share * inside.Count);
        return inside.Count == 0 || needed > right.Length
            ? null
            : Share(rows.Where(row => row.IsOutOfScope), row => row.Strangeness > right[needed - 1]);
    }

    public static double? CalibrationError(IReadOnlyList<Judged> rows) => rows.Count == 0 ? null : rows
        .GroupBy(row => Math.Min(Bins - 1, (int)(row.Prediction.Confidence * Bins)))
        .Sum(bin => Math.Abs(bin.Sum(row => row.Prediction.Confidence - (row.Prediction.Ranked[0].Intent == row.Row.Intent ? 1 : 0))))
        / rows.Count;

    public static double Median(double[] values)
    {
        Array.Sort(values);
        return values.Length == 0 ? 0 : values[values.Length / 2];
    }
}
