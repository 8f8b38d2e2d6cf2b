using System.CommandLine;
using StatusBot.Chat;

namespace StatusBot;

/// <summary>Lists what was recorded after the shipped facts.</summary>
internal static class ChangesVerb
{
    public static Command Create(Shell shell)
    {
        var since = DateOption.Create("--since", DayUse.From, "Only what was recorded on this day or later");
        var json = CommonOptions.Json();
        var verb = new Command(
            "changes", "Lists what was added or changed after the shipped facts, " +
                "the oldest first: day, action, id, statement, what it replaces")
        {
            since, json,
        };
        return verb.WithBot(shell, (call, bot) =>
            ListAsync(shell.Terminal, ChangeRow.Since(call.GetValue(since), bot.Knowledge.Current, bot.Conversations.Today),
                call.GetValue(json)));
    }

    private static async Task<int> ListAsync(Terminal terminal, IReadOnlyList<ChangeRow> changes, bool json)
    {
        if (json) await terminal.WriteJsonAsync(changes);
        else await terminal.WriteTableAsync(["Day", "Action", "Id", "Statement", "Related"], changes.Select(Row));
        return Exit.Done;
    }

    private static string?[] Row(ChangeRow change) =>
    [
        change.On, change.Action, change.Fact.Id, change.Fact.Statement,
        string.Join("; ", change.Related.Select(related => $"{related.Words}: {related.Statement} ({related.Id})")),
    ];
}
