namespace StatusBot.Facts;

public sealed partial class FactStore
{
    /// <summary>
    /// Brings a story in, in one transaction: what is new, and what the files changed since they were imported last. What a moderator
    /// changed stays as it is and is listed; what the story leaves out stays, too. Where nothing is new, nothing is written.
    /// The first import of an empty store is its baseline.
    /// </summary>
    /// <param name="texts">Texts of articles, by their ids: they are kept, in the place of older ones.</param>
    /// <exception cref="StoreException">The store cannot be written; nothing of the import was kept.</exception>
    public Task<ImportResult> ImportAsync(
        Story story, Author by, string? why = null, IReadOnlyDictionary<string, ArticleText>? texts = null) => Database.WriteAsync(async (connection, transaction) =>
    {
        var last = await LedgerTable.LastPositionAsync(connection);
        var current = (await LedgerTable.LatestAsync(connection, last)).ToDictionary(row => row.Key);
        var import = new Import(story, current, await LedgerTable.LastImportedAsync(connection), why);
        if (import.Entries.Count > 0)
            last = await LedgerTable.AppendAsync(connection, transaction, import.Entries, by, clock.GetCurrentInstant());
        if (texts is not null) await ArticleTextTable.KeepAsync(connection, transaction, texts);
        return import.Result(last);
    });
}
