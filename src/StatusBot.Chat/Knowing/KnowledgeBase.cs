using NodaTime;
using StatusBot.Facts;
using StatusBot.Language;

namespace StatusBot.Chat;

/// <summary>
/// What is known, and the one door to change it. Who asks while something is written is answered from what was there before.
/// </summary>
public sealed class KnowledgeBase
{
    private readonly FactStore store;
    private readonly SemaphoreSlim turn = new(1, 1);
    private volatile Knowledge current;
    private volatile int textsKept;

    private KnowledgeBase(FactStore store, Knowledge current) => (this.store, this.current) = (store, current);

    public Knowledge Current => current;

    /// <summary>How often texts of articles were kept since the start: they are no part of what is known, and pages show them.</summary>
    public int TextsKept => textsKept;

    internal static async Task<KnowledgeBase> ReadAsync(
        FactStore store, Func<Snapshot, Understanding> understand, DateTimeZone zone)
    {
        var snapshot = await store.ReadAsync();
        var begun = await store.BegunAsync() ?? NodaConstants.UnixEpoch;
        return new(store, new(snapshot, await store.ChangesAsync(snapshot.Position), begun, zone, understand(snapshot)));
    }

    /// <summary>
    /// Makes a change; it is answered with as soon as it is done. What would be known after it is worked out
    /// before it is committed: what cannot be answered from never gets into the store.
    /// </summary>
    /// <param name="why">The reason, in one line.</param>
    /// <param name="expectedVersion">The version of the fact or term on which the person decided; null where it does not matter.</param>
    /// <param name="permit">Gets the new entries before they are committed: what it throws keeps them out of the store.</param>
    /// <exception cref="StoreException">The store cannot be written; nothing of the change was kept.</exception>
    internal async Task<ChangeOutcome> ChangeAsync(
        Change change, Author by, string? why = null, int? expectedVersion = null, Action<IReadOnlyList<LedgerEntry>>? permit = null)
    {
        await turn.WaitAsync();
        try
        {
            Knowledge? next = null;
            var outcome = await store.ChangeAsync(
                new(change, by, why, expectedVersion), current.Snapshot, entries =>
                {
                    permit?.Invoke(entries);
                    next = current.After(entries);
                });
            current = next ?? current;
            if (outcome is ChangeOutcome.Done && change is Change.Import { Texts.Count: > 0 } or Change.Define { Text: not null })
                textsKept++;
            return outcome;
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>The fact as it is now, whatever its status; null where there is none of that id.</summary>
    public Task<StoredFact?> FindAsync(string id) => store.FindAsync(id);

    /// <summary>All that was done with a fact, the oldest first; none where there is no such fact.</summary>
    public Task<IReadOnlyList<LedgerEntry>> HistoryAsync(string id) => store.HistoryAsync(id);

    /// <summary>
    /// What a reader may see of a fact's history up to what is known, the oldest first; none where a reader is shown no such fact. What was
    /// recorded meanwhile may name what is not known yet.
    /// </summary>
    public async Task<IReadOnlyList<LedgerEntry>> PublicHistoryAsync(string id, Knowledge now)
    {
        var entries = (await store.HistoryAsync(id)).Where(entry => entry.Position <= now.Snapshot.Position).ToList();
        return entries.Count > 0 && PublicHistory.Shows(entries[^1].After)
            ? [.. entries.Where(entry => PublicHistory.Shows(entry.After))]
            : [];
    }

    /// <summary>Reads and writes the store to see that an answer could be given.</summary>
    /// <exception cref="StoreException">It cannot.</exception>
    public Task CheckAsync() => store.ProbeAsync();
}
