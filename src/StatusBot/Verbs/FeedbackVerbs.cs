using System.CommandLine;
using StatusBot.Chat;

namespace StatusBot;

/// <summary>What people said of the answers that they got.</summary>
internal static class FeedbackVerbs
{
    public static Command Create(Shell shell) => new("feedback", "What people said of the answers that they got") { List(shell) };

    private static Command List(Shell shell)
    {
        var json = CommonOptions.Json();
        var verb = new Command("list", "Lists the verdicts, the oldest first: when, verdict, receipt, where, question") { json };
        return verb.WithBot(shell, (call, bot) => ListAsync(shell.Terminal, bot, call.GetValue(json)));
    }

    private static async Task<int> ListAsync(Terminal terminal, Bot bot, bool json)
    {
        var given = await bot.Feedback.ListAsync();
        if (json) await terminal.WriteJsonAsync(given);
        else if (given.Count == 0)
            await terminal.TellAsync(
                "There is no feedback yet: people give it with Right, Wrong or Outdated below an answer in the browser.");
        else await terminal.WriteTableAsync(["When", "Verdict", "Receipt", "Where", "Question"], given.Select(Row));
        return Exit.Done;
    }

    private static string?[] Row(GivenVerdict given) =>
        [given.At, given.Verdict, given.Receipt, given.Channel, given.Question ?? "no longer kept"];
}
