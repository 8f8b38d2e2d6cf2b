using System.Diagnostics;
using System.Text.Json;

namespace StatusBot.Language;

/// <summary>How good a model is on rows that it has not seen. Shares are from 0 to 1, and null where no row could tell.</summary>
/// <param name="InScopeAccuracy">The share of in-scope rows whose intent is found; to call one out of scope is wrong.</param>
/// <param name="OutOfScopeRecall">The share of out-of-scope rows that are called so.</param>
/// <param name="OutOfScopeRecallAt925">
/// The share of out-of-scope rows that are called so where the threshold leaves 92.5 % of the in-scope rows right (Larson et al. 2019).
/// </param>
/// <param name="OutOfScopePrecision">The share of rows called out of scope that are.</param>
/// <param name="OutOfScopeF1">The harmonic mean of these two.</param>
/// <param name="Auroc">How probable it is that an out-of-scope row is scored as more likely out of scope than an in-scope row.</param>
/// <param name="CalibrationError">
/// The expected calibration error of the most probable intent over 15 bins of equal width (Guo et al. 2017).
/// </param>
/// <param name="TrainSeconds">How long training took, calibration included.</param>
/// <param name="PredictMicrosecondsP50">The median time for one utterance.</param>
/// <param name="ModelBytes">The size of the model's file.</param>
public sealed record Evaluation(
    double? InScopeAccuracy,
    double? OutOfScopeRecall,
    double? OutOfScopeRecallAt925,
    double? OutOfScopePrecision,
    double? OutOfScopeF1,
    double? Auroc,
    double? CalibrationError,
    double TrainSeconds,
    double PredictMicrosecondsP50,
    long ModelBytes)
{
    private static readonly TimeSpan WarmUpTime = TimeSpan.FromMilliseconds(600);
    private static readonly JsonSerializerOptions CamelCase = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    /// <summary>Measures a classifier; the time of training and the size, which it cannot know, are 0.</summary>
    public static Evaluation Of(IIntentClassifier classifier, IReadOnlyList<TrainingRow> test)
    {
        WarmUp(classifier, test);
        List<Judged> judged = [.. test.Select(row => Judged.By(classifier, row))];
        var scope = new ScopeMetrics(judged);
        return new Evaluation(
            Metrics.Share(judged.Where(row => !row.IsOutOfScope), row => row.IsRight),
            scope.Recall, Metrics.RecallWhereInScopeIs(0.925, judged), scope.Precision, scope.F1,
            Metrics.Auroc(judged), Metrics.CalibrationError(judged),
            TrainSeconds: 0, Metrics.Median([.. judged.Select(row => row.Time.TotalMicroseconds)]), ModelBytes: 0);
    }

    // The first calls run code that the compiler has not optimised yet; what counts is the time in use.
    private static void WarmUp(IIntentClassifier classifier, IReadOnlyList<TrainingRow> test)
    {
        var start = Stopwatch.GetTimestamp();
        for (var call = 0; test.Count > 0 && Stopwatch.GetElapsedTime(start) < WarmUpTime; call++)
            classifier.Classify(test[call % test.Count].Utterance);
    }

    /// <summary>One JSON object with the property names in camel case.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, CamelCase);
}
