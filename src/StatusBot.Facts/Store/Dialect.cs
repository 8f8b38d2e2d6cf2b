using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;

namespace StatusBot.Facts;

/// <summary>
/// What SQLite does differently from another database, and only that: how a connection is opened, whose database it is, and what its
/// errors mean. The scripts of the schema lie in the folder <see cref="Scripts"/>; all other SQL is common.
/// </summary>
/// <remarks>
/// There is one writing connection in one process, which alone checkpoints; it is opened first and closed last, and a reader can do
/// neither: what is in memory is what the one writer wrote.
/// </remarks>
internal sealed class Dialect(Database database)
{
    /// <summary>The folder of the migration scripts.</summary>
    public const string Scripts = "Sqlite";

    private const int ApplicationId = 0x53426F74;   // "SBot" in the file's header: by it the database is known as ours

    public async Task<DbConnection> OpenWriterAsync()
    {
        if (!database.IsReadOnly && !System.IO.Path.Exists(database.Path)) OwnerOnly.Create(database.Path);
        var connection = await OpenAsync(database.IsReadOnly ? SqliteOpenMode.ReadOnly : SqliteOpenMode.ReadWriteCreate);
        try
        {
            await RefuseForeignAsync(connection);
            if (database.IsReadOnly) return connection;
            OwnerOnly.Restrict(database.Path, database.Path + "-wal", database.Path + "-shm");
            // FULL: what was acknowledged survives a power cut, too.
            // What is erased is overwritten: the file keeps nothing that people had forgotten.
            await connection.ExecuteAsync(
                "pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on; pragma secure_delete = on;");
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    public async Task<DbConnection> OpenReaderAsync()
    {
        if (!File.Exists(database.Path)) throw new StoreException($"There is no database at {database}.");
        var connection = await OpenAsync(SqliteOpenMode.ReadOnly);
        await connection.ExecuteAsync("pragma query_only = on; pragma wal_autocheckpoint = 0;");
        return connection;
    }

    /// <summary>
    /// Brings what was committed into the file itself, so that a copy of it alone holds all that was known. A reader that is at work
    /// keeps some of it out until the next time.
    /// </summary>
    public static Task CheckpointAsync(DbConnection writer) => writer.ExecuteAsync("pragma wal_checkpoint(truncate)");

    /// <summary>Copies a database as it stands at this moment to a file that is not there yet, and checks the copy.</summary>
    /// <exception cref="StoreException">It cannot be written, or the copy is not whole: then it is not there.</exception>
    public static async Task CopyAsync(DbConnection source, string path)
    {
        var copy = new Dialect(Database.At(path));
        OwnerOnly.Create(path);
        try
        {
            await using var target = await copy.OpenAsync(SqliteOpenMode.ReadWrite);
            await Task.Run(() => ((SqliteConnection)source).BackupDatabase((SqliteConnection)target));
            await target.ExecuteAsync("pragma journal_mode = delete");      // one file, and nothing beside it
            await copy.RequireWholeAsync(target);
        }
        catch (Exception problem)
        {
            File.Delete(path);
            if (problem is DbException fault && copy.Explain(fault) is { } sentence) throw sentence;
            throw;
        }
    }

    /// <exception cref="StoreException">A page, an index or a reference is not as it should be, or there is no ledger.</exception>
    public async Task RequireWholeAsync(DbConnection connection)
    {
        await RefuseForeignAsync(connection);
        if (!await HasTableAsync(connection, "ledger")) throw new StoreException($"{database} holds no store of StatusBot.");
        var found = await connection.ExecuteScalarAsync<string>("pragma integrity_check(1)");
        if (found != "ok" || (await connection.QueryAsync("pragma foreign_key_check")).Any())
            throw new StoreException($"The database {database} is damaged: restore it from a copy.");
    }

    /// <summary>Marks a new database as ours; part of the transaction.</summary>
    public static Task MarkAsync(DbConnection connection, DbTransaction transaction) =>
        connection.ExecuteAsync($"pragma application_id = {ApplicationId}", transaction: transaction);

    public static async Task<bool> HasTableAsync(DbConnection connection, string table) =>
        await connection.ExecuteScalarAsync<long>(
            "select count(*) from sqlite_master where type = 'table' and name = @table", new { table }) > 0;

    /// <exception cref="StoreException">The database holds tables, and not ours.</exception>
    public async Task RefuseForeignAsync(DbConnection connection)
    {
        var owner = await connection.ExecuteScalarAsync<long>("pragma application_id");
        if (owner == ApplicationId) return;
        var tables = await connection.ExecuteScalarAsync<long>("select count(*) from sqlite_master");
        if (owner != 0 || tables > 0) throw new StoreException($"{database} is a database of another program.");
    }

    /// <summary>The sentence for what a person can do something about; null for what is a mistake of the program.</summary>
    public StoreException? Explain(DbException problem) => (problem as SqliteException)?.SqliteErrorCode switch
    {
        5 or 6 => new($"The database {database} is locked by another program.", problem),
        8 => new($"The database {database} can only be read.", problem),
        10 => new($"The disk with the database {database} does not work: a file could not be read or written.", problem),
        11 => new($"The database {database} is damaged: restore it from a copy.", problem),
        13 => new($"The disk with the database {database} is full: nothing of the change was kept.", problem),
        14 => new($"The database {database} cannot be opened: its folder is missing or may not be used.", problem),
        26 => new($"{database} is not a SQLite database, or is damaged.", problem),
        _ => null,
    };

    private async Task<DbConnection> OpenAsync(SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = database.Path,
            Mode = mode,
            Pooling = false,
            DefaultTimeout = (int)database.Timeout.TotalSeconds,
        }.ToString());
        await connection.OpenAsync();
        return connection;
    }
}
