namespace StatusBot.Facts;

internal static class TakenBack
{
    /// <summary>The positions of the entries that were taken back, by an entry that was not taken back itself.</summary>
    /// <param name="entries">The ledger, the oldest entry first.</param>
    public static HashSet<long> In(IReadOnlyList<LedgerEntry> entries)
    {
        var undone = new HashSet<long>();
        foreach (var entry in entries.Reverse())
            if (entry.Undoes is { } position && !undone.Contains(entry.Position)) undone.Add(position);
        return undone;
    }
}
