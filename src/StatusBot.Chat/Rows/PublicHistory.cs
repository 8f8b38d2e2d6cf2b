using StatusBot.Facts;

namespace StatusBot.Chat;

/// <summary>
/// What a reader may see of a fact's history: what was answered with, and what was retracted since. A proposal is nobody's business
/// but of those who wrote it and those who judge it.
/// </summary>
public static class PublicHistory
{
    /// <summary>
    /// The entries of a fact up to what is known, the oldest first; none where a reader is shown no such fact. What was recorded meanwhile
    /// may name what is not known yet.
    /// </summary>
    public static async Task<IReadOnlyList<LedgerEntry>> OfAsync(string id, FactStore store, Knowledge now)
    {
        var entries = (await store.HistoryAsync(id)).Where(entry => entry.Position <= now.Snapshot.Position).ToList();
        return entries.Count > 0 && Shows(entries[^1].After) ? [.. entries.Where(entry => Shows(entry.After))] : [];
    }

    /// <summary>Whether a reader is shown a fact that stands so.</summary>
    public static bool Shows(TermState? state) => state?.Status is FactStatus.Accepted or FactStatus.Retracted;
}
