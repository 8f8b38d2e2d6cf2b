using System.CommandLine;
using StatusBot.Chat;

namespace StatusBot;

/// <summary>Answers one question, or one on each line of standard input.</summary>
internal static class AskVerb
{
    private static readonly BotCommand Ask = CommandList.Find("ask")!;

    public static Command Create(Terminal terminal)
    {
        var lines = new Option<bool>("--jsonl")
        {
            Description = "Read question rows from standard input, one a line, and write an answer row for each, in the same order, " +
                "as soon as it is known. A question row is a JSON object with question, and id, conversation and asOf (before " +
                "--as-of) if you like; rows of one conversation follow on from each other. An answer row has id, outcome, intent, " +
                "confidence, disputed, text, asOf, facts with their citations, and receipt; nearest, options and disputes where there " +
                "are some. A line that is no question row gets an object with line and error, and in the end 1 is returned",
        };
        var verb = CommandVerb.Create(Ask, terminal);
        verb.Add(lines);
        verb.SetAction((call, cancel) => call.GetValue(lines)
            ? AnswerLinesAsync(call, terminal, cancel)
            : CommandVerb.RunAsync(Ask, call, terminal, cancel));
        return verb;
    }

    private static async Task<int> AnswerLinesAsync(ParseResult call, Terminal terminal, CancellationToken cancel)
    {
        if (call.GetValue<string[]>("QUESTION") is { Length: > 0 })
            throw new RefusalException(
                WrongCall.WithHelp(call, "With --jsonl the questions come from standard input: leave QUESTION out."), Exit.Misused);
        var asOf = CommandVerb.ValueOf(Ask, "as-of", call, terminal);
        await using var bot = await Bots.ReachAsync(call, terminal, cancel);
        return await JsonLines.AnswerAsync(terminal, new Asker(bot, CommandVerb.PersonOf(call, terminal), asOf), cancel);
    }
}
