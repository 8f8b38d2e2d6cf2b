using NodaTime;
using StatusBot.Facts;
using StatusBot.Language;

namespace StatusBot.Chat;

/// <summary>
/// The store's facts in memory. This process alone writes the store, so they are read anew after each of its writes, and not
/// before each question; whoever asks meanwhile is answered from what was there.
/// </summary>
public sealed class KnowledgeBase
{
    private readonly FactStore store;
    private readonly Understanding understanding;
    private readonly DateTimeZone zone;
    private readonly SemaphoreSlim turn = new(1, 1);
    private volatile Knowledge current;

    private KnowledgeBase(FactStore store, Understanding understanding, DateTimeZone zone, Knowledge current) =>
        (this.store, this.understanding, this.zone, this.current) = (store, understanding, zone, current);

    public Knowledge Current => current;

    internal static async Task<KnowledgeBase> ReadAsync(FactStore store, Understanding understanding, DateTimeZone zone) =>
        new(store, understanding, zone, await ReadKnowledgeAsync(store, understanding, zone));

    /// <summary>Reads the store again where its ledger has moved on.</summary>
    public async Task RefreshAsync()
    {
        await turn.WaitAsync();
        try
        {
            if (await store.PositionAsync() != current.Snapshot.Position) current = await ReadKnowledgeAsync(store, understanding, zone);
        }
        finally
        {
            turn.Release();
        }
    }

    private static async Task<Knowledge> ReadKnowledgeAsync(FactStore store, Understanding understanding, DateTimeZone zone)
    {
        var snapshot = await store.ReadAsync();
        var entries = (await store.LedgerAsync()).TakeWhile(entry => entry.Position <= snapshot.Position).ToList();
        return new(snapshot, entries, zone, understanding);
    }
}
