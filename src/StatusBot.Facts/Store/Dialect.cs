using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;

namespace StatusBot.Facts;

/// <summary>
/// What SQLite does differently from another database, and only that: how a connection is opened, whose database it is, and what its
/// errors mean. The scripts of the schema lie in the folder <see cref="Scripts"/>; all other SQL is common.
/// </summary>
/// <remarks>
/// SQLite before 3.51.3 can damage a database when two connections write or checkpoint at the same instant. So there is one writing
/// connection in one process, which alone checkpoints; it is opened first and closed last, and a reader can do neither.
/// </remarks>
internal sealed class Dialect(Database database)
{
    /// <summary>The folder of the migration scripts.</summary>
    public const string Scripts = "Sqlite";

    private const int ApplicationId = 0x53426F74;   // "SBot" in the file's header: by it the database is known as ours

    public async Task<DbConnection> OpenWriterAsync()
    {
        var connection = await OpenAsync(database.IsReadOnly ? SqliteOpenMode.ReadOnly : SqliteOpenMode.ReadWriteCreate);
        try
        {
            await RefuseForeignAsync(connection);
            // FULL: what was acknowledged survives a power cut, too.
            if (!database.IsReadOnly)
                await connection.ExecuteAsync("pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on;");
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

    /// <summary>Marks a new database as ours; part of the transaction.</summary>
    public static Task MarkAsync(DbConnection connection, DbTransaction transaction) =>
        connection.ExecuteAsync($"pragma application_id = {ApplicationId}", transaction: transaction);

    public static async Task<bool> HasTableAsync(DbConnection connection, string table) =>
        await connection.ExecuteScalarAsync<long>("select count(*) from sqlite_master where type = 'table' and name = @table", new { table }) > 0;

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
