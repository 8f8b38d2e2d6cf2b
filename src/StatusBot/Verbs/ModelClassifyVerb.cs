using System.CommandLine;
using System.Globalization;
using StatusBot.Chat;
using StatusBot.Language;
using StatusBot.Learning;

namespace StatusBot;

/// <summary>Says what the model makes of a text.</summary>
internal static class ModelClassifyVerb
{
    private const int Shown = 5;

    public static Command Create(Shell shell)
    {
        var text = new NeededArgument("TEXT") { Description = "What somebody said", Example = "\"What is the status?\"" };
        var train = new Option<string?>("--train")
        {
            Description = "Train on these rows, and take the text as it stands; without it the bot's model, " +
                "with entities and dates replaced by their kinds",
            HelpName = "TSV",
        };
        var json = CommonOptions.Json();
        var verb = new Command("classify", "Says which intent a text has") { text, train, json };
        verb.Validators.Add(result =>
        {
            if (result.GetValue(text) is { } given && QuestionText.Problem(given) is { } problem) result.AddError(problem);
        });
        verb.SetAction((call, cancel) => call.GetValue(train) is { } file
            ? WriteAsync(
                shell.Terminal, call.GetValue(text)!, Train(shell.Terminal, file).Classify(call.GetValue(text)!), call.GetValue(json))
            : shell.Bots.UseAsync(call, bot => ClassifyAsync(shell.Terminal, bot, call.GetValue(text)!, call.GetValue(json)), cancel));
        return verb;
    }

    private static IIntentClassifier Train(Terminal terminal, string file) =>
        IntentTraining.Run(ModelVerbs.Read(terminal, file, TrainingData.Read), Models.Shipped.Encoder);

    private static Task<int> ClassifyAsync(Terminal terminal, Bot bot, string text, bool json)
    {
        var question = bot.Knowledge.Current.Read(text, bot.Conversations.Today);
        return WriteAsync(terminal, question.Masked, question.Intents, json);
    }

    private static async Task<int> WriteAsync(Terminal terminal, string read, Prediction found, bool json)
    {
        if (json) await terminal.WriteJsonAsync(new { text = read, found.Intent, found.Confidence, found.IsOutOfScope, found.Ranked });
        else await terminal.WriteTableAsync(["Intent", "Probability"], found.Ranked.Take(Shown).Select(Row));
        return Exit.Done;
    }

    private static string?[] Row(ScoredIntent scored) =>
        [scored.Intent, scored.Probability.ToString("0.0000", CultureInfo.InvariantCulture)];
}
