using NodaTime;

namespace StatusBot.Facts;

/// <summary>On which days people looked at facts again and found them still true.</summary>
internal static class Verifications
{
    /// <summary>Those that stand, by the fact's id, the oldest first; one that was undone is none.</summary>
    /// <param name="entries">The ledger, the oldest entry first.</param>
    /// <param name="zone">The zone in which a moment becomes a day.</param>
    public static ILookup<string, LocalDate> Of(IReadOnlyList<LedgerEntry> entries, DateTimeZone zone)
    {
        var undone = TakenBack.In(entries);
        return entries.Where(entry => entry.Action == LedgerAction.Verified && !undone.Contains(entry.Position))
            .ToLookup(entry => entry.Subject.Id, entry => entry.At.InZone(zone).Date, StringComparer.Ordinal);
    }
}
