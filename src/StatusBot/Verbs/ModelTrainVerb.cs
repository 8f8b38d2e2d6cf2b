using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using StatusBot.Chat;
using StatusBot.Facts;
using StatusBot.Language;
using StatusBot.Learning;

namespace StatusBot;

/// <summary>Trains the model and keeps it. The bot does so by itself when its training data has changed.</summary>
internal static class ModelTrainVerb
{
    public static Command Create(Terminal terminal)
    {
        var train = new Option<string?>("--train")
        {
            Description = "The training rows; without it those of the data folder", HelpName = "TSV",
        };
        var file = new Option<string?>("--out")
        {
            Description = "Where to keep the model; without it beside the database", HelpName = "FILE",
        };
        var verb = new Command("train", "Trains the model and keeps it") { train, file };
        verb.SetAction((call, _) => TrainAsync(
            terminal, BotSettings.Read(call, terminal.Screen.Folder), call.GetValue(train), call.GetValue(file)));
        return verb;
    }

    private static async Task<int> TrainAsync(Terminal terminal, BotSettings settings, string? train, string? file)
    {
        var language = (settings.Data ?? DataFolder.Shipped).Language;
        var data = ModelVerbs.Read(terminal, train ?? Path.Combine(language, "utterances.tsv"), TrainingData.Read);
        var path = file is null ? settings.Options.ModelFile : terminal.PathOf(file);
        var start = Stopwatch.GetTimestamp();
        var model = await terminal.WithProgressBarAsync("Training", report => IntentTraining.Run(data, Models.Shipped.Encoder, report));
        IntentModelFile.Save(model, path);
        var intents = data.Rows.Select(row => row.Intent).Distinct(StringComparer.Ordinal).Count();
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture);
        await terminal.Out.WriteLineAsync(
            $"Model {model.Version}: {Plural.Of(data.Rows.Count, "row")}, {Plural.Of(intents, "intent")}, " +
            $"{seconds} s, {new FileInfo(path).Length} bytes in {path}");
        return Exit.Done;
    }
}
