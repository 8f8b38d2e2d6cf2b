using System.CommandLine;
using System.Globalization;
using StatusBot.Language;
using StatusBot.Learning;

namespace StatusBot;

/// <summary>Trains on one file and measures on another.</summary>
internal static class ModelEvaluateVerb
{
    public static Command Create(Terminal terminal)
    {
        var train = new Option<string>("--train") { Description = "The rows to train on", HelpName = "TSV", Required = true };
        var test = new Option<string>("--test") { Description = "The rows to measure on", HelpName = "TSV", Required = true };
        var json = CommonOptions.Json();
        var verb = new Command("evaluate", "Trains on some rows and measures on others") { train, test, json };
        verb.SetAction((call, _) => EvaluateAsync(terminal, call.GetValue(train)!, call.GetValue(test)!, call.GetValue(json)));
        return verb;
    }

    private static async Task<int> EvaluateAsync(Terminal terminal, string train, string test, bool json)
    {
        var data = ModelVerbs.Read(terminal, train, TrainingData.Read);
        var rows = ModelVerbs.Read(terminal, test, TrainingData.ReadRows);
        if (rows.Count == 0) throw new RefusalException($"The file '{test}' holds no row.");
        var found = await terminal.WithProgressBarAsync(
            "Training", report => IntentEvaluation.Run(data, rows, Models.Shipped.Encoder, report));
        if (json) await terminal.Out.WriteLineAsync(found.ToJson());
        else await terminal.WriteTableAsync(["Measure", "Value"], Rows(found));
        return Exit.Done;
    }

    private static IEnumerable<string?[]> Rows(Evaluation found) =>
    [
        ["in-scope accuracy", Share(found.InScopeAccuracy)],
        ["out-of-scope recall", Share(found.OutOfScopeRecall)],
        ["out-of-scope recall at 92.5 % in scope", Share(found.OutOfScopeRecallAt925)],
        ["out-of-scope precision", Share(found.OutOfScopePrecision)],
        ["out-of-scope F1", Share(found.OutOfScopeF1)],
        ["AUROC", Share(found.Auroc)],
        ["calibration error", Share(found.CalibrationError)],
        ["training, seconds", found.TrainSeconds.ToString("0.0", CultureInfo.InvariantCulture)],
        ["median prediction, microseconds", found.PredictMicrosecondsP50.ToString("0.0", CultureInfo.InvariantCulture)],
        ["model, bytes", found.ModelBytes.ToString(CultureInfo.InvariantCulture)],
    ];

    private static string Share(double? share) => share?.ToString("0.0000", CultureInfo.InvariantCulture) ?? "no row could tell";
}
