using System.CommandLine;
using System.Globalization;
using StatusBot.Chat;

namespace StatusBot;

/// <summary>Shows what the ledger tells of one fact.</summary>
internal static class FactsHistoryVerb
{
    public static Command Create(Shell shell)
    {
        var id = FactsVerbs.Id();
        var json = CommonOptions.Json();
        var verb = new Command("history", "Lists the changes of one fact, the oldest first") { id, json };
        return verb.WithBot(shell, (call, bot) => ListAsync(shell.Terminal, bot, call.GetValue(id)!, call.GetValue(json)));
    }

    private static async Task<int> ListAsync(Terminal terminal, Bot bot, string id, bool json)
    {
        var entries = await bot.Knowledge.HistoryAsync(id);
        if (entries.Count == 0) throw FactsVerbs.NoSuchFact(id);
        // Whoever may use the database's socket may read the database, and so may see who changed what.
        var rows = entries.Select(entry => HistoryRow.Of(entry, bot.Knowledge.Current, bot.Conversations.Today, withPeople: true));
        if (json) await terminal.WriteJsonAsync(rows);
        else await terminal.WriteTableAsync(
            ["Version", "When", "What", "Who", "Where", "Statement, then what changed", "Why"], rows.Select(Row));
        return Exit.Done;
    }

    private static string?[] Row(HistoryRow row) =>
    [
        row.Version.ToString(CultureInfo.InvariantCulture), row.At, Done(row),
        row.OsUser is null || row.OsUser == row.Who ? row.Who : $"{row.Who} ({row.OsUser})", row.Where, Told(row), row.Why,
    ];

    private static string Done(HistoryRow row) => row.Replacement is { } by ? $"{row.Action} by {by}" : row.Action;

    private static string Told(HistoryRow row) => row.Changed.Count == 0
        ? row.Fact.Statement
        : string.Join("; ", row.Changed.Select(change => $"{change.Part}: {change.Before} → {change.After}"));
}
