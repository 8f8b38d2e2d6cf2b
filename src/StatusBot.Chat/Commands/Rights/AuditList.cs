using System.Globalization;
using NodaTime;
using StatusBot.Facts;

namespace StatusBot.Chat;

/// <summary>One change, for other programs.</summary>
/// <param name="Position">The ledger's entry, by which it can be undone.</param>
/// <param name="At">When it was recorded.</param>
/// <param name="Subject">What was changed, such as "the fact 'x'".</param>
public sealed record AuditRow(long Position, string At, string Who, string? OsUser, string Where, string Did, string Subject, string? Why);

/// <summary>Every change, the newest first, by whom and where.</summary>
internal static class AuditList
{
    private const int Usual = 50, Most = 1_000;

    private static readonly CommandOption<string?> By = Options.Line("by", "Only what this person did", "NAME");
    private static readonly CommandOption<string?> Of = Options.Id("of", "Only what was done with this fact or term", Known.Facts);
    private static readonly CommandOption<LocalDate?> Since = Options.Since("Only from this day on");

    private static readonly CommandOption<int?> Before =
        Options.Number("before", "Only entries before this one: the next page of a long list");
    private static readonly CommandOption<int?> Count = Options.Most(Usual);

    public static readonly Command Command = new(
        "audit list", "Lists who changed what, the newest first", Right.Accept, [By, Of, Since, Before, Count], RunAsync)
    { IsReading = true };

    private static async Task<Reply> RunAsync(Call call)
    {
        var most = Math.Min(call.Get(Count) ?? Usual, Most);
        var found = await call.Bot.Store.AuditAsync(new(
            call.Get(By), call.Get(Of), call.Get(Since)?.AtStartOfDayInZone(call.Bot.Conversations.Zone).ToInstant(), call.Get(Before)),
            most + 1);
        var rows = found.Take(most).Select(RowOf).ToList();
        return Reply.Of(call, rows, () => rows.Count == 0
            ? [new Said("No change is recorded that meets this.")]
            : [new Table(["Entry", "When", "Who", "Where", "Did", "What", "Why"], [.. rows.Select(Cells)])
            {
                Buttons = [.. rows.Select(row => (Button[])[FactChange.Undo(row.Position)])],
            }]) with
        {
            Notes = call.WantsRows || found.Count <= most ? [] : [$"There are more: audit list --before {rows[^1].Position}"],
        };
    }

    private static AuditRow RowOf(LedgerEntry entry) => new(
        entry.Position, Words.Of(entry.At), entry.By.Name, entry.By.OsUser, entry.By.Place, Words.Of(entry.Action),
        entry.Subject.ToString(), entry.Why);

    private static string?[] Cells(AuditRow row) =>
    [
        row.Position.ToString(CultureInfo.InvariantCulture), row.At,
        row.OsUser is { } user && user != row.Who ? $"{row.Who} ({user})" : row.Who, row.Where, row.Did, row.Subject, row.Why,
    ];
}
