using NodaTime;
using NodaTime.Text;

namespace StatusBot.Facts;

/// <summary>
/// Puts a backup in the place of a store that no bot has open, whatever state the store is in. The store as it was is kept.
/// </summary>
internal static class Restoring
{
    private static readonly InstantPattern Moment = InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'Z'");

    /// <param name="file">The backup.</param>
    /// <param name="known">What this program knows of each room's tables: a backup of a newer one is refused.</param>
    /// <returns>Where the store as it was is kept; null where there was none.</returns>
    /// <exception cref="StoreException">The store is in use, or the file is none, foreign, damaged or of a newer program: nothing was
    /// changed.</exception>
    public static async Task<string?> RunAsync(Database database, string file, IClock clock, params IReadOnlyList<Migrations> known)
    {
        if (!File.Exists(file)) throw new StoreException($"There is no file '{file}'.");
        if (file == database.Path) throw new StoreException($"The file '{file}' is the store itself: name a backup.");
        using var held = WriterLock.Take(database);
        var unfinished = database.Path + ".restoring";
        File.Delete(unfinished);
        await CopyAsync(Database.At(file), unfinished, known);
        var kept = PutAside(database.Path, clock.GetCurrentInstant());
        File.Move(unfinished, database.Path);
        return kept;
    }

    private static async Task CopyAsync(Database backup, string path, IReadOnlyList<Migrations> known)
    {
        var dialect = new Dialect(backup);
        try
        {
            await using var source = await dialect.OpenReaderAsync();
            await dialect.RequireWholeAsync(source);
            foreach (var migrations in known) await migrations.RefuseNewerAsync(source, backup);
            await Dialect.CopyAsync(source, path);
        }
        catch (System.Data.Common.DbException problem) when (dialect.Explain(problem) is not null)
        {
            throw dialect.Explain(problem)!;
        }
    }

    // The log goes with its database: beside another one it would be taken for that one's.
    private static string? PutAside(string path, Instant now)
    {
        if (!File.Exists(path)) return null;
        var kept = $"{path}.before-{Moment.Format(now)}";
        File.Move(path, kept);
        if (File.Exists(path + "-wal")) File.Move(path + "-wal", kept + "-wal");
        File.Delete(path + "-shm");
        return kept;
    }
}
