using System.Globalization;

namespace StatusBot.Chat;

/// <summary>Shows what the ledger tells of one fact.</summary>
internal static class FactsHistory
{
    private static readonly CommandOption<string?> Id = Known.Fact();

    // It names people: whoever may decide on facts may see who did.
    public static readonly Command Command =
        new("facts history", "Lists the changes of one fact, the oldest first", Right.Accept, [Id], RunAsync) { IsReading = true };

    private static async Task<Reply> RunAsync(Call call)
    {
        var entries = await call.Bot.Knowledge.HistoryAsync(call.Get(Id)!);
        if (entries.Count == 0) throw Known.NoFact(call.Get(Id)!);
        var rows = entries.Select(entry => HistoryRow.Of(entry, call.Knowledge, call.Today, withPeople: true)).ToList();
        return Reply.Of(call, rows, () =>
            [new Table(["Version", "When", "What", "Who", "Where", "Statement, then what changed", "Why"], [.. rows.Select(Row)])]);
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
