using System.CommandLine;
using System.Globalization;
using StatusBot.Chat;
using StatusBot.Language;

namespace StatusBot;

/// <summary>A conversation in the terminal: follow-ups work. Ends with "quit" or "exit", or the end of the input.</summary>
internal static class ChatVerb
{
    private static readonly BotCommand Ask = CommandList.Find("ask")!;

    public static Command Create(Terminal terminal)
    {
        var asOf = CommandVerb.Option(Ask.Options.Single(option => option.Name == "as-of"));
        var verb = new Command("chat", "Holds a conversation in the terminal, one question a line; quit, exit or Ctrl+D ends it") { asOf };
        verb.SetAction((call, cancel) => TalkAsync(call, terminal, cancel));
        return verb;
    }

    private static async Task<int> TalkAsync(ParseResult call, Terminal terminal, CancellationToken cancel)
    {
        var asOf = CommandVerb.ValueOf(Ask, "as-of", call, terminal);
        await using var bot = await Bots.ReachAsync(call, terminal, cancel);
        var asker = new Asker(bot, CommandVerb.PersonOf(call, terminal), asOf);
        IReadOnlyList<string> options = [];
        while (await ReadAsync(terminal, cancel) is { } line)
            if (Pick(options, line.Trim()) is { Length: > 0 } question)
                options = await AnswerAsync(asker, question, terminal, cancel) ?? options;
        return Exit.Done;
    }

    /// <returns>The readings that the answer offers; null where the question could not be asked.</returns>
    private static async Task<IReadOnlyList<string>?> AnswerAsync(Asker asker, string question, Terminal terminal, CancellationToken cancel)
    {
        if (QuestionText.Problem(question) is { } problem)
        {
            await terminal.TellAsync(problem);
            return null;
        }
        var reply = await asker.AskAsync(new(null, question, "chat", null), rows: false, cancel);
        await terminal.ShowAsync(reply);
        await terminal.Out.WriteLineAsync();
        await terminal.Out.FlushAsync(cancel);
        return reply.Blocks is [AnswerBlock { Answer.Options: var options }] ? options ?? [] : [];
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
