using NodaTime;
using StatusBot.Answers;
using StatusBot.Facts;

namespace StatusBot.Chat;

/// <summary>What the ledger tells of facts after the baseline, in the words of an answer.</summary>
internal static class RecordedChanges
{
    /// <param name="entries">The ledger, the oldest entry first.</param>
    /// <param name="now">The story as it is now.</param>
    /// <param name="zone">The zone in which a moment becomes a day.</param>
    public static IReadOnlyList<RecordedChange> Of(IEnumerable<LedgerEntry> entries, Story now, DateTimeZone zone)
    {
        var current = now.Facts.ToDictionary(fact => fact.Id, StringComparer.Ordinal);
        return
        [
            .. entries.Where(IsChange).Select(entry => new RecordedChange(
                current.GetValueOrDefault(entry.Subject.Id, (Fact)entry.After.Term), Word(entry), entry.At.InZone(zone).Date,
                entry.Position, entry.At, (Fact)entry.After.Term)),
        ];
    }

    /// <summary>
    /// Whether an entry changes what is answered: the shipped facts are the baseline, and a proposal is no fact yet, nor is its edit.
    /// </summary>
    private static bool IsChange(LedgerEntry entry) => entry.Subject.Kind == TermKind.Fact && entry.Action != LedgerAction.Baseline
        && (entry.Before?.Status == FactStatus.Accepted || entry.After.Status == FactStatus.Accepted);

    private static string Word(LedgerEntry entry) => entry.Action switch
    {
        LedgerAction.Imported => entry.Before is null ? "added" : "edited",
        LedgerAction.Accepted => "added",
        LedgerAction.Undone => entry.After.Status == FactStatus.Accepted ? "restored" : "retracted",
        LedgerAction.Defined => "edited",
        _ => entry.Action.ToString().ToLowerInvariant(),
    };
}
