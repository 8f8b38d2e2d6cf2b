using System.CommandLine;
using System.Globalization;
using StatusBot.Chat;
using StatusBot.Language;

namespace StatusBot;

/// <summary>A conversation in the terminal: follow-ups work. Ends with "quit" or "exit", or the end of the input.</summary>
internal static class ChatVerb
{
    public static Command Create(Shell shell)
    {
        var asOf = DateOption.Create("--as-of", DayUse.AsOf, "Answer as of this day; without it as of today");
        var verb = new Command("chat", "Holds a conversation in the terminal, one question a line; quit, exit or Ctrl+D ends it") { asOf };
        return verb.WithBot(shell, (call, bot, cancel) => TalkAsync(
            shell.Terminal, row => bot.Conversations.AskAsync(row with { AsOf = call.GetValue(asOf) }, CommandLine, cancel), cancel));
    }

    private static readonly Caller CommandLine = new("command line", "chat");

    private static async Task<int> TalkAsync(Terminal terminal, Func<QuestionRow, Task<Reply>> ask, CancellationToken cancel)
    {
        var conversation = Guid.NewGuid().ToString("n");
        IReadOnlyList<string> options = [];
        while (await ReadAsync(terminal, cancel) is { } line)
        {
            var question = Pick(options, line.Trim());
            if (question.Length == 0) continue;
            if (QuestionText.Problem(question) is { } problem)
            {
                await terminal.TellAsync(problem);
                continue;
            }
            var reply = await ask(new(null, question, conversation, null));
            await AnswerText.WriteAsync(terminal, reply.Row);
            await terminal.Out.WriteLineAsync();
            await terminal.Out.FlushAsync(cancel);
            options = reply.Row.Options ?? [];
        }
        return Exit.Done;
    }

    /// <summary>The next line; null at the end.</summary>
    private static async Task<string?> ReadAsync(Terminal terminal, CancellationToken cancel)
    {
        if (terminal.Screen is { IsTyped: true, IsPlain: false })
        {
            terminal.Write("› ", "green");
            await terminal.Out.FlushAsync(cancel);
        }
        return await terminal.In.ReadLineAsync(cancel) is { } line && !IsTheEnd(line.Trim().TrimStart('/')) ? line : null;
    }

    private static bool IsTheEnd(string line) =>
        line.Equals("quit", StringComparison.OrdinalIgnoreCase) || line.Equals("exit", StringComparison.OrdinalIgnoreCase);

    /// <summary>A number picks one of the readings that the answer before offered.</summary>
    private static string Pick(IReadOnlyList<string> options, string line) =>
        int.TryParse(line, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= options.Count
            ? options[number - 1]
            : line;
}
