using System.Data.Common;
using Dapper;
using NodaTime;

namespace StatusBot.Facts;

/// <summary>
/// An open database: one writing connection, used by one caller after the other, and as many readers as there are callers, who never
/// wait. A room that keeps tables of its own brings its <see cref="Migrations"/> and uses the same two doors.
/// </summary>
internal sealed class OpenDatabase : IAsyncDisposable
{
    private readonly Database database;
    private readonly Dialect dialect;
    private readonly IClock clock;
    private readonly SemaphoreSlim turn = new(1, 1);
    private static readonly TimeSpan LongestEnd = TimeSpan.FromSeconds(3);
    private DbConnection? writer;
    private WriterLock? writerLock;
    private bool isClosed;

    private OpenDatabase(Database database, IClock clock) => (this.database, this.clock, dialect) = (database, clock, new(database));

    /// <summary>Whether it was opened for reading alone.</summary>
    public bool IsReadOnly { get; private init; }

    /// <summary>Opens a database, and makes it where there is none.</summary>
    /// <param name="readOnly">To read beside the process that writes: takes no lock, makes nothing.</param>
    /// <exception cref="StoreException">It cannot be opened: locked, damaged, foreign, or only to be read.</exception>
    public static async Task<OpenDatabase> OpenAsync(Database database, IClock clock, bool readOnly)
    {
        var opened = new OpenDatabase(database, clock) { IsReadOnly = readOnly };
        try
        {
            if (readOnly) await opened.ReadAsync(async reader => { await opened.dialect.RefuseForeignAsync(reader); return 0; });
            else await opened.OpenWriterAsync();
            return opened;
        }
        catch
        {
            await opened.WithdrawAsync();
            throw;
        }
    }

    /// <summary>Brings a room's tables up to date; opened for reading, it only looks whether they are.</summary>
    /// <exception cref="StoreException">The database is newer than the program, or cannot be written.</exception>
    public Task MigrateAsync(Migrations migrations) => IsReadOnly
        ? ReadAsync(async reader => { await migrations.RequireAsync(reader, database); return 0; })
        : InTurnAsync(async connection => { await migrations.RunAsync(connection, clock, database); return 0; });

    /// <summary>Reads what was committed last, on a connection of the caller's own.</summary>
    /// <exception cref="StoreException">The database cannot be read.</exception>
    public Task<T> ReadAsync<T>(Func<DbConnection, Task<T>> read) => ExplainAsync(async () =>
    {
        if (isClosed) throw new StoreException($"The database {database} is closed.");
        await using var reader = await dialect.OpenReaderAsync();
        return await read(reader);
    });

    /// <summary>Writes in one transaction: all of it or, when <paramref name="write"/> throws, nothing.</summary>
    /// <exception cref="StoreException">The database cannot be written.</exception>
    public Task<T> WriteAsync<T>(Func<DbConnection, DbTransaction, Task<T>> write) => InTurnAsync(async connection =>
    {
        var transaction = await connection.BeginTransactionAsync();
        try
        {
            var result = await write(connection, transaction);
            await transaction.CommitAsync();
            return result;
        }
        finally
        {
            await EndAsync(connection, transaction);
        }
    });

    /// <inheritdoc cref="WriteAsync{T}"/>
    public Task WriteAsync(Func<DbConnection, DbTransaction, Task> write) =>
        WriteAsync(async (connection, transaction) => { await write(connection, transaction); return 0; });

    /// <summary>
    /// Brings what was committed into the file itself. It is done after what changes the ledger, and at the end, so that who copies the
    /// file alone has all that was known.
    /// </summary>
    public Task CheckpointAsync() => IsReadOnly || database.IsReadOnly
        ? Task.CompletedTask
        : InTurnAsync(async connection => { await Dialect.CheckpointAsync(connection); return 0; });

    /// <summary>Copies all that is committed at this moment into a new file, and checks the copy; others go on meanwhile.</summary>
    /// <param name="path">It is made, for its owner alone; a file that is there already is left as it is.</param>
    /// <exception cref="StoreException">It cannot be made, or the copy is not whole: then it is not there.</exception>
    public async Task BackupAsync(string path)
    {
        if (System.IO.Path.Exists(path)) throw new StoreException($"There is a file '{path}' already: a backup takes the place of none.");
        await ExplainAsync(async () =>
        {
            await using var reader = await dialect.OpenReaderAsync();
            await Dialect.CopyAsync(reader, path);
            return 0;
        });
    }

    /// <summary>Closes a database that cannot be used, and leaves nothing beside it.</summary>
    public ValueTask WithdrawAsync()
    {
        if (writerLock is not null) writerLock.IsWithdrawn = true;
        return DisposeAsync();
    }

    /// <summary>Ends what is under way, brings it into the file itself, and closes.</summary>
    public async ValueTask DisposeAsync()
    {
        if (isClosed) return;
        isClosed = true;
        var isMine = await turn.WaitAsync(LongestEnd);
        if (writer is not null)
        {
            if (isMine && !database.IsReadOnly) await CheckpointAtEndAsync(writer);
            await writer.DisposeAsync();
        }
        writerLock?.Dispose();
        (writer, writerLock) = (null, null);
        if (isMine) turn.Release();
    }

    // A full disk or a reader of another process may forbid it; what was committed is in the log beside the file all the same.
    private static async Task CheckpointAtEndAsync(DbConnection writer)
    {
        try
        {
            await Dialect.CheckpointAsync(writer);
        }
        catch (DbException)
        {
        }
    }

    /// <summary>Rolls back what was not committed.</summary>
    private static async Task EndAsync(DbConnection connection, DbTransaction transaction)
    {
        try
        {
            await transaction.DisposeAsync();
        }
        catch (DbException)
        {
            // When a commit finds the disk full, SQLite rolls back by itself and its driver does not notice: it would hold on to the
            // dead transaction for ever. It lets go when there is something to roll back.
            await connection.ExecuteAsync("begin transaction", transaction: transaction);
            await transaction.DisposeAsync();
        }
    }

    private Task<int> OpenWriterAsync() => ExplainAsync(async () =>
    {
        writerLock = WriterLock.Take(database);
        writer = await dialect.OpenWriterAsync();
        return 0;
    });

    private async Task<T> InTurnAsync<T>(Func<DbConnection, Task<T>> use)
    {
        if (IsReadOnly) throw new StoreException($"The database {database} was opened for reading alone.");
        await turn.WaitAsync();
        try
        {
            return isClosed || writer is null
                ? throw new StoreException($"The database {database} is closed.")
                : await ExplainAsync(() => use(writer));
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>The one place where a database's error becomes a sentence.</summary>
    private async Task<T> ExplainAsync<T>(Func<Task<T>> use)
    {
        try
        {
            return await use();
        }
        catch (DbException problem) when (dialect.Explain(problem) is not null)
        {
            throw dialect.Explain(problem)!;
        }
        catch (UnauthorizedAccessException problem)
        {
            throw new StoreException($"The database {database} cannot be kept for its owner alone: it belongs to another user.", problem);
        }
    }
}
