using System.Data.Common;
using Dapper;
using NodaTime;

namespace StatusBot.Facts;

/// <summary>An entry with the version of its term before it.</summary>
internal sealed record EntryRow
{
    public required long Position { get; init; }
    public required long Change { get; init; }
    public required long At { get; init; }
    public required string Who { get; init; }
    public string? OsUser { get; init; }
    public required string Place { get; init; }
    public required string Action { get; init; }
    public required string Kind { get; init; }
    public required string Subject { get; init; }
    public required long Version { get; init; }
    public required string Status { get; init; }
    public required string Document { get; init; }
    public string? StatusBefore { get; init; }
    public string? DocumentBefore { get; init; }
    public string? Why { get; init; }
    public long? Undoes { get; init; }
    public string? Replacement { get; init; }

    private const string Select =
        """
        select l.position, l.change, l.at, l.who, l.os_user as OsUser, l.place, l.action, l.kind, l.subject, l.version, l.status,
               l.document, b.status as StatusBefore, b.document as DocumentBefore, l.why, l.undoes, l.replacement
        from   ledger l
        left join ledger b on b.kind = l.kind and b.subject = l.subject and b.version = l.version - 1
        """;

    public static Task<IReadOnlyList<LedgerEntry>> AfterAsync(DbConnection connection, long after) =>
        ReadAsync(connection, $"{Select} where l.position > @after order by l.position", new { after });

    public static Task<IReadOnlyList<LedgerEntry>> ChangesAsync(DbConnection connection, long upTo) => ReadAsync(
        connection, $"{Select} where l.action <> 'baseline' and l.position <= @upTo order by l.position", new { upTo });

    public static Task<IReadOnlyList<LedgerEntry>> SupersededAsync(DbConnection connection) =>
        ReadAsync(connection, $"{Select} where l.action = 'superseded' order by l.position", new { });

    public static Task<IReadOnlyList<LedgerEntry>> OfAsync(DbConnection connection, TermKey key) =>
        ReadAsync(connection, $"{Select} where l.kind = @kind and l.subject = @subject order by l.position",
            new { kind = Names.Of(key.Kind), subject = key.Id });

    /// <summary>What people changed, the newest first.</summary>
    public static Task<IReadOnlyList<LedgerEntry>> AuditAsync(DbConnection connection, AuditFilter filter, int most) => ReadAsync(
        connection,
        $"""
        {Select}
        where    l.action <> 'baseline' and (@who is null or l.who = @who collate nocase) and (@subject is null or l.subject = @subject)
                 and (@since is null or l.at >= @since) and (@before is null or l.position < @before)
        order by l.position desc
        limit    @most
        """,
        new { who = filter.Who, subject = filter.Subject, since = filter.Since?.ToUnixTimeMilliseconds(), before = filter.Before, most });

    /// <summary>The entries that were made at once with the one at a position.</summary>
    public static Task<IReadOnlyList<LedgerEntry>> OfChangeAsync(DbConnection connection, long position) => ReadAsync(
        connection,
        $"{Select} where l.change = (select change from ledger where position = @position) order by l.position",
        new { position });

    private static async Task<IReadOnlyList<LedgerEntry>> ReadAsync(DbConnection connection, string sql, object parameters) =>
        [.. (await connection.QueryAsync<EntryRow>(sql, parameters)).Select(row => row.ToEntry())];

    private LedgerEntry ToEntry() => new(
        Position, Change, Instant.FromUnixTimeMilliseconds(At), new(Who, Place, OsUser), Names.Parse<LedgerAction>(Action),
        new(Names.Parse<TermKind>(Kind), Subject), (int)Version, Before(), Stored.Read(Position, Kind, Status, Document), Why, Undoes,
        Replacement);

    private TermState? Before() =>
        DocumentBefore is null ? null : Stored.Read(Position, Kind, StatusBefore!, DocumentBefore);
}
