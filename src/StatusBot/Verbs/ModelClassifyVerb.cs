using System.CommandLine;
using StatusBot.Chat;
using StatusBot.Language;
using StatusBot.Learning;

namespace StatusBot;

/// <summary>Says what the bot's model makes of a text, or one that is trained for it.</summary>
internal static class ModelClassifyVerb
{
    private static readonly BotCommand Classify = CommandList.Find("model classify")!;

    public static Command Create(Terminal terminal)
    {
        var train = new Option<string?>("--train")
        {
            Description = "Train on these rows, and take the text as it stands; without it the bot's model, " +
                "with entities and dates replaced by their kinds",
            HelpName = "TSV",
        };
        var verb = CommandVerb.Create(Classify, terminal);
        verb.Add(train);
        verb.SetAction((call, cancel) => call.GetValue(train) is { } file
            ? TrainAsync(call, terminal, file)
            : CommandVerb.RunAsync(Classify, call, terminal, cancel));
        return verb;
    }

    private static async Task<int> TrainAsync(ParseResult call, Terminal terminal, string file)
    {
        var text = CommandVerb.ValuesOf(Classify, call, terminal)["text"];
        var model = IntentTraining.Run(ModelVerbs.Read(terminal, file, TrainingData.Read), Models.Shipped.Encoder);
        await terminal.ShowAsync(ModelClassify.Tell(text, model.Classify(text), call.GetValue<bool>("--json")));
        return Exit.Done;
    }
}
