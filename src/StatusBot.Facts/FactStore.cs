using Dapper;
using NodaTime;

namespace StatusBot.Facts;

/// <summary>
/// The facts and all that they name, with their history. It is one ledger: what is known now, or was known at a moment, is the last
/// entry of each term by then. Who only reads never waits for who writes.
/// </summary>
internal sealed partial class FactStore : IAsyncDisposable
{
    /// <summary>The steps that bring an older store up to date.</summary>
    internal static readonly Migrations Migrations =
        Migrations.In(typeof(FactStore).Assembly, "facts", new Migration(3, "succession", SuccessionMigration.RunAsync));

    private readonly IClock clock;

    private FactStore(OpenDatabase database, IClock clock) => (Database, this.clock) = (database, clock);

    /// <summary>The database, for a room that keeps tables of its own in it.</summary>
    public OpenDatabase Database { get; }

    /// <summary>Opens the store, and makes an empty one where there is none.</summary>
    /// <param name="readOnly">To read beside the process that writes: takes no lock, makes nothing.</param>
    /// <exception cref="StoreException">It cannot be opened: in use, locked, damaged, foreign, of a newer program, or only to be
    /// read.</exception>
    public static async Task<FactStore> OpenAsync(Database database, IClock clock, bool readOnly = false)
    {
        var opened = await OpenDatabase.OpenAsync(database, clock, readOnly);
        try
        {
            await opened.MigrateAsync(Migrations);
            return new(opened, clock);
        }
        catch
        {
            await opened.WithdrawAsync();
            throw;
        }
    }

    /// <summary>The ledger's last position; 0 for an empty store.</summary>
    public Task<long> PositionAsync() => Database.ReadAsync(reader => LedgerTable.LastPositionAsync(reader));

    /// <summary>What is known now, or what was recorded by a moment.</summary>
    public Task<Snapshot> ReadAsync(Instant? asOf = null) => Database.ReadAsync(async reader =>
    {
        // Two queries and no transaction: what stands up to a position never changes.
        var position = await LedgerTable.LastPositionAsync(reader, asOf);
        return Snapshot.Of(position, [.. await LedgerTable.LatestAsync(reader, position, FactStatus.Accepted)]);
    });

    /// <summary>The fact as it is now, whatever its status; null where there is none of that id.</summary>
    public Task<StoredFact?> FindAsync(string id) => Database.ReadAsync(async reader =>
        (await LedgerTable.LatestOfAsync(reader, new(TermKind.Fact, id)))?.ToStoredFact());

    /// <summary>The facts of one status, such as those that wait to be accepted, by id.</summary>
    public Task<IReadOnlyList<StoredFact>> FactsAsync(FactStatus status) => Database.ReadAsync(async reader =>
    {
        var rows = await LedgerTable.LatestAsync(reader, long.MaxValue, status);
        return (IReadOnlyList<StoredFact>)[.. rows.Where(row => row.Key.Kind == TermKind.Fact).Select(row => row.ToStoredFact())
            .OrderBy(stored => stored.Fact.Id, StringComparer.Ordinal)];
    });

    /// <summary>All entries of one fact, the oldest first; none where there is no such fact.</summary>
    public Task<IReadOnlyList<LedgerEntry>> HistoryAsync(string factId) => HistoryAsync(new TermKey(TermKind.Fact, factId));

    /// <summary>All entries of one term, the oldest first.</summary>
    public Task<IReadOnlyList<LedgerEntry>> HistoryAsync(TermKey term) =>
        Database.ReadAsync(reader => EntryRow.OfAsync(reader, term));

    /// <summary>The entries after a position, the oldest first: all of them after 0.</summary>
    public Task<IReadOnlyList<LedgerEntry>> LedgerAsync(long after = 0) => Database.ReadAsync(reader => EntryRow.AfterAsync(reader, after));

    /// <summary>The entries that changed what the first import brought, up to a position; the oldest first.</summary>
    public Task<IReadOnlyList<LedgerEntry>> ChangesAsync(long upTo) => Database.ReadAsync(reader => EntryRow.ChangesAsync(reader, upTo));

    /// <summary>What people changed, the newest first.</summary>
    public Task<IReadOnlyList<LedgerEntry>> AuditAsync(AuditFilter filter, int most) =>
        Database.ReadAsync(reader => EntryRow.AuditAsync(reader, filter, most));

    /// <summary>The text of an article; null where the store was given none.</summary>
    public Task<ArticleText?> TextAsync(string article) => Database.ReadAsync(reader => ArticleTextTable.FindAsync(reader, article));

    /// <summary>All texts that the store was given, by the article's id.</summary>
    public Task<IReadOnlyDictionary<string, ArticleText>> TextsAsync() => Database.ReadAsync(ArticleTextTable.AllAsync);

    /// <summary>Writes as much as an answer needs to be kept, to see whether one could be.</summary>
    /// <exception cref="StoreException">The store cannot be read or written.</exception>
    public async Task ProbeAsync()
    {
        await PositionAsync();
        await Database.WriteAsync((connection, transaction) => connection.ExecuteAsync(
            "insert into probe (number, room) values (1, zeroblob(32768)) on conflict do update set room = excluded.room",
            transaction: transaction));
    }

    /// <summary>When the first entry was recorded; null for an empty store.</summary>
    public Task<Instant?> BegunAsync() => Database.ReadAsync(LedgerTable.BegunAsync);

    public ValueTask DisposeAsync() => Database.DisposeAsync();
}
