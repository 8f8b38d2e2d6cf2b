using System.Data.Common;
using Dapper;
using NodaTime;

namespace StatusBot.Facts;

/// <summary>An entry with the version of its term before it.</summary>
internal sealed record EntryRow(
    long Position, long Change, long At, string Who, string? OsUser, string Place, string Action, string Kind, string Subject, long Version,
    string Status, string Document, string? StatusBefore, string? DocumentBefore, string? Why, long? Undoes, string? Replacement)
{
    /// <summary>The entries in their order: after a position, from a moment on, of one term, of one change.</summary>
    public static async Task<IReadOnlyList<LedgerEntry>> ReadAsync(
        DbConnection connection, long after = 0, Instant? since = null, TermKey? only = null, long? change = null)
    {
        var rows = await connection.QueryAsync<EntryRow>(
            """
            select l.position, l.change, l.at, l.who, l.os_user as OsUser, l.place, l.action, l.kind, l.subject, l.version, l.status, l.document,
                   b.status as StatusBefore, b.document as DocumentBefore, l.why, l.undoes, l.replacement
            from   ledger l
            left join ledger b on b.kind = l.kind and b.subject = l.subject and b.version = l.version - 1
            where  l.position > @after
              and  (@since is null or l.at >= @since)
              and  (@kind is null or (l.kind = @kind and l.subject = @subject))
              and  (@change is null or l.change = @change)
            order  by l.position
            """, new { after, since = since?.ToUnixTimeMilliseconds(), kind = Names.Of(only?.Kind), subject = only?.Id, change });
        return [.. rows.Select(row => row.ToEntry())];
    }

    private LedgerEntry ToEntry() => new(
        Position, Change, Instant.FromUnixTimeMilliseconds(At), new(Who, Place, OsUser), Names.Parse<LedgerAction>(Action),
        new(Names.Parse<TermKind>(Kind), Subject), (int)Version, Before(), Stored.Read(Position, Kind, Status, Document), Why, Undoes, Replacement);

    private TermState? Before() =>
        DocumentBefore is null ? null : Stored.Read(Position, Kind, StatusBefore!, DocumentBefore);
}
