using System.Diagnostics;
using StatusBot.Language;

namespace StatusBot.Learning;

/// <summary>Trains an intent model on some rows and measures it on others.</summary>
public static class IntentEvaluation
{
    /// <param name="report">Told the share of the training that is done, from 0 to 1, from any thread.</param>
    public static Evaluation Run(
        TrainingData train, IReadOnlyList<TrainingRow> test, ISentenceEncoder encoder, Action<double>? report = null)
    {
        var start = Stopwatch.GetTimestamp();
        var model = IntentTraining.Run(train, encoder, report);
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        return Evaluation.Of(model, test) with { TrainSeconds = seconds, ModelBytes = IntentModelFile.SizeOf(model) };
    }
}
