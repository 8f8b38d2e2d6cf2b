using System.Data.Common;
using Dapper;
using NodaTime;

namespace StatusBot.Facts;

/// <summary>A term's last entry by some position.</summary>
internal sealed record LatestRow(
    long Position, long At, string Who, string Action, string Kind, string Subject, long Version, string Status, string Document)
{
    public TermKey Key => new(Names.Parse<TermKind>(Kind), Subject);

    /// <exception cref="StoreException">The document is damaged.</exception>
    public TermState State => Stored.Read(Position, Kind, Status, Document);

    public StoredFact ToStoredFact() => new(
        (Fact)State.Term, State.Status, (int)Version, Position, Instant.FromUnixTimeMilliseconds(At), Who);
}

/// <summary>An entry that is to be written; its position and time are given when it is.</summary>
internal sealed record NewEntry(
    LedgerAction Action, ITerm Term, FactStatus Status, int Version, string? Why, long? Undoes = null, string? Replacement = null);

/// <summary>The ledger's SQL.</summary>
internal static class LedgerTable
{
    public static Task<long> LastPositionAsync(DbConnection connection, Instant? asOf = null) => connection.ExecuteScalarAsync<long>(
        "select coalesce(max(position), 0) from ledger where @at is null or at <= @at",
        new { at = asOf?.ToUnixTimeMilliseconds() });

    public static async Task<Instant?> BegunAsync(DbConnection connection) =>
        await connection.ExecuteScalarAsync<long?>("select at from ledger where position = 1") is { } at
            ? Instant.FromUnixTimeMilliseconds(at)
            : null;

    /// <summary>The last entry of each term by a position; of those alone that have a status then.</summary>
    public static Task<IEnumerable<LatestRow>> LatestAsync(DbConnection connection, long upTo, FactStatus? status = null) =>
        connection.QueryAsync<LatestRow>(
        """
        select l.position, l.at, l.who, l.action, l.kind, l.subject, l.version, l.status, l.document
        from   ledger l
        join   (select   kind, subject, max(version) as version
                from     ledger
                where    position <= @upTo
                group by kind, subject) last
          on   last.kind = l.kind and last.subject = l.subject and last.version = l.version
        where  @status is null or l.status = @status
        """, new { upTo, status = Names.Of(status) });

    /// <summary>The last entry of one term; null where there is none.</summary>
    public static Task<LatestRow?> LatestOfAsync(DbConnection connection, TermKey key) =>
        connection.QuerySingleOrDefaultAsync<LatestRow>(
        """
        select   position, at, who, action, kind, subject, version, status, document
        from     ledger
        where    kind = @kind and subject = @subject
        order by version desc
        limit    1
        """, new { kind = Names.Of(key.Kind), subject = key.Id });

    /// <summary>The document with which a term was imported last; null where it never was.</summary>
    public static Task<string?> LastImportedAsync(DbConnection connection, TermKey key) => connection.ExecuteScalarAsync<string?>(
        """
        select   document
        from     ledger
        where    kind = @kind and subject = @subject and action in ('baseline', 'imported')
        order by version desc
        limit    1
        """, new { kind = Names.Of(key.Kind), subject = key.Id });

    /// <summary>Appends the entries of one change.</summary>
    /// <returns>The ledger's last position.</returns>
    public static async Task<long> AppendAsync(
        DbConnection connection, DbTransaction transaction, IReadOnlyList<NewEntry> entries, Author by, Instant now)
    {
        var (last, lastAt) = await connection.QuerySingleAsync<(long, long)>(
            "select coalesce(max(position), 0), coalesce(max(at), 0) from ledger", transaction: transaction);
        // A clock that was set back must not make an older moment see newer facts.
        var at = Math.Max(now.ToUnixTimeMilliseconds(), lastAt);
        await connection.ExecuteAsync(
            """
            insert into ledger (
                position, change, at, who, os_user, place, action, kind, subject, version, status, document, why, undoes, replacement)
            values (
                @Position, @Change, @At, @Name, @OsUser, @Place, @Action, @Kind, @Id, @Version, @Status, @Document, @Why, @Undoes,
                @Replacement)
            """,
            entries.Select((entry, index) => Row(entry, last + 1 + index, last + 1, at, by)), transaction);
        return last + entries.Count;
    }

    private static object Row(NewEntry entry, long position, long change, long at, Author by)
    {
        var key = TermKey.Of(entry.Term);
        return new
        {
            Position = position,
            Change = change,
            At = at,
            by.Name,
            by.OsUser,
            by.Place,
            Action = Names.Of(entry.Action),
            Kind = Names.Of(key.Kind),
            key.Id,
            entry.Version,
            Status = Names.Of(entry.Status),
            Document = Documents.Write(entry.Term),
            entry.Why,
            entry.Undoes,
            entry.Replacement,
        };
    }
}
