using System.CommandLine;
using NodaTime;
using StatusBot.Chat;
using StatusBot.Language;

namespace StatusBot;

/// <summary>Answers one question, or one on each line of standard input.</summary>
internal static class AskVerb
{
    private static readonly Caller CommandLine = new("command line", "ask");

    public static Command Create(Shell shell)
    {
        var words = new Argument<string[]>("QUESTION")
        {
            Description = "The question, with or without quotation marks", Arity = ArgumentArity.ZeroOrMore,
        };
        var lines = new Option<bool>("--jsonl")
        {
            Description = "Read question rows from standard input, one a line, and write an answer row for each, in the same order, " +
                "as soon as it is known. A question row is a JSON object with question, and id, conversation and asOf if you like; rows " +
                "of one conversation follow on from each other. An answer row has id, outcome, intent, confidence, disputed, text, asOf, " +
                "facts with their citations, and receipt; nearest, options and disputes where there are some. A line that is no question " +
                "row gets an object with line and error, and in the end 1 is returned",
        };
        var asOf = DateOption.Create(
            "--as-of", DayUse.AsOf, "Answer as of this day; without it as of today. A row's own asOf goes before it");
        var json = CommonOptions.Json();
        var verb = new Command("ask", "Answers a question") { words, lines, asOf, json };
        verb.Validators.Add(result =>
        {
            if (Problem(
                Question(result.GetValue(words)), result.GetValue(lines), result.GetResult(words) is { Tokens.Count: > 0 }) is { } problem)
                result.AddError(problem);
        });
        return verb.WithBot(shell, (call, bot, cancel) => call.GetValue(lines)
            ? JsonLines.AnswerAsync(shell.Terminal, bot, call.GetValue(asOf), cancel)
            : AskAsync(shell.Terminal, bot, new(null, Question(call.GetValue(words)), null, call.GetValue(asOf)), call.GetValue(json)));
    }

    private static string Question(string[]? words) => string.Join(' ', words ?? []);

    private static string? Problem(string? question, bool lines, bool isGiven) => (lines, isGiven) switch
    {
        (true, true) => "With --jsonl the questions come from standard input: leave QUESTION out.",
        (true, false) => null,
        (false, false) => "A question is missing: statusbot ask \"What is the status?\".",
        _ => QuestionText.Problem(question),
    };

    private static async Task<int> AskAsync(Terminal terminal, Bot bot, QuestionRow row, bool json)
    {
        var reply = await bot.Conversations.AskAsync(row, CommandLine);
        if (json) await terminal.Out.WriteLineAsync(reply.Json);
        else await AnswerText.WriteAsync(terminal, reply.Row);
        return Exit.Done;
    }
}
