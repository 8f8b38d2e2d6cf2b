using StatusBot.Facts;

namespace StatusBot.Chat;

/// <summary>
/// What a reader may see of a fact's history: what was answered with, and what was retracted since. A proposal is nobody's business
/// but of those who wrote it and those who judge it.
/// </summary>
public static class PublicHistory
{
    /// <summary>The entries of a fact up to what is known, the oldest first; none where a reader is shown no such fact.</summary>
    public static async Task<IReadOnlyList<LedgerEntry>> OfAsync(string id, FactStore store, Knowledge now)
    {
        var entries = (await store.HistoryAsync(id)).Where(entry => entry.Position <= now.Snapshot.Position).ToList();
        return entries.Count > 0 && IsPublic(entries[^1]) ? [.. entries.Where(IsPublic)] : [];
    }

    private static bool IsPublic(LedgerEntry entry) => entry.After.Status is FactStatus.Accepted or FactStatus.Retracted;
}
