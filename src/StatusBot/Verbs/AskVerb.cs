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
        var question = new Argument<string?>("QUESTION") { Description = "The question, in quotation marks", Arity = ArgumentArity.ZeroOrOne };
        var lines = new Option<bool>("--jsonl")
        {
            Description = "Read question rows from standard input, one a line, and write an answer row for each, in the same order, " +
                "as soon as it is known",
        };
        var asOf = DateOption.Create("--as-of", "Answer as of this day; without it as of today. A row's own asOf goes before it");
        var json = CommonOptions.Json();
        var verb = new Command("ask", "Answers a question") { question, lines, asOf, json };
        verb.Validators.Add(result =>
        {
            if (Problem(result.GetValue(question), result.GetValue(lines), result.GetResult(question) is { Tokens.Count: > 0 }) is { } problem)
                result.AddError(problem);
        });
        return verb.WithBot(shell, (call, bot, cancel) => call.GetValue(lines)
            ? JsonLines.AnswerAsync(shell.Terminal, bot, call.GetValue(asOf), cancel)
            : AskAsync(shell.Terminal, bot, new(null, call.GetValue(question)!, null, call.GetValue(asOf)), call.GetValue(json)));
    }

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
