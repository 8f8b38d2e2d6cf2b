using System.Data.Common;
using System.Text.Json;
using Dapper;
using NodaTime;
using StatusBot.Facts;

namespace StatusBot.Chat;

/// <summary>
/// Sign-in without passwords: a link that is made for one person, where it is known who they are, and is valid once and for a short time
/// gives the browser that spends it a session.
/// </summary>
public sealed class SignIns
{
    private static readonly Duration LinkLasts = Duration.FromMinutes(10), SessionLasts = Duration.FromDays(14);

    private readonly OpenDatabase database;
    private readonly IClock clock;

    internal SignIns(OpenDatabase database, IClock clock) => (this.database, this.clock) = (database, clock);

    /// <summary>Makes a link's token for a person.</summary>
    /// <param name="isFirst">Whether whoever spends it administers the bot.</param>
    /// <exception cref="StoreException">It could not be kept.</exception>
    internal async Task<string> LinkAsync(Person person, bool isFirst = false)
    {
        var token = SecretToken.New();
        await database.WriteAsync((connection, transaction) => connection.ExecuteAsync(
            "insert into sign_in_link (hash, person, name, first, ends) values (@hash, @Id, @Name, @first, @ends)",
            new { hash = SecretToken.Hash(token), person.Id, person.Name, first = isFirst, ends = Now + Ms(LinkLasts) }, transaction));
        return token;
    }

    /// <summary>Whom a link is for, without spending it: previews fetch links. Null where it is spent, too old, or none.</summary>
    public async Task<string?> NameOfAsync(string token) => await database.ReadAsync(reader => reader.ExecuteScalarAsync<string?>(
        "select name from sign_in_link where hash = @hash and spent is null and ends > @now",
        new { hash = SecretToken.Hash(token), now = Now }));

    /// <summary>Spends a link, of two at the same time one.</summary>
    /// <returns>Null where it is spent, too old, or none.</returns>
    internal async Task<(Session Session, bool IsFirst)?> SpendAsync(string token)
    {
        var session = SecretToken.New();
        var link = await database.WriteAsync(async (connection, transaction) =>
        {
            var spent = await connection.QuerySingleOrDefaultAsync<SpentLink>(
                """
                update sign_in_link set spent = @now where hash = @hash and spent is null and ends > @now
                returning person, name, first
                """, new { hash = SecretToken.Hash(token), now = Now }, transaction);
            if (spent is not null) await BeginAsync(connection, transaction, session, spent.Person, spent.Name, []);
            return spent;
        });
        return link is null ? null : (SessionOf(session, link.Person, link.Name, []), link.First != 0);
    }

    /// <summary>Begins a session for somebody whom another party has signed in.</summary>
    /// <param name="groups">The ids of the groups that the person is in.</param>
    /// <exception cref="StoreException">It could not be kept.</exception>
    public async Task<Session> BeginAsync(string person, string name, IReadOnlyList<string> groups)
    {
        var token = SecretToken.New();
        await database.WriteAsync((connection, transaction) => BeginAsync(connection, transaction, token, person, name, groups));
        return SessionOf(token, person, name, groups);
    }

    /// <summary>The session of a token; null where it has ended, or is none.</summary>
    public async Task<Session?> FindAsync(string token)
    {
        var row = await database.ReadAsync(reader => reader.QuerySingleOrDefaultAsync<SessionRow>(
            "select person, name, groups from session where hash = @hash and ends > @now",
            new { hash = SecretToken.Hash(token), now = Now }));
        return row is null ? null : SessionOf(token, row.Person, row.Name, JsonSerializer.Deserialize<string[]>(row.Groups)!);
    }

    /// <summary>Signs out: the token is worth nothing from now on.</summary>
    public Task EndAsync(string token) => database.WriteAsync((connection, transaction) => connection.ExecuteAsync(
        "delete from session where hash = @hash", new { hash = SecretToken.Hash(token) }, transaction));

    /// <summary>Forgets what has ended.</summary>
    internal Task ForgetAsync() => database.WriteAsync((connection, transaction) => connection.ExecuteAsync(
        "delete from session where ends <= @now; delete from sign_in_link where ends <= @now", new { now = Now }, transaction));

    private long Now => clock.GetCurrentInstant().ToUnixTimeMilliseconds();
    private static long Ms(Duration duration) => (long)duration.TotalMilliseconds;

    private Task<int> BeginAsync(
        DbConnection connection, DbTransaction transaction, string token, string person, string name, IReadOnlyList<string> groups) =>
        connection.ExecuteAsync(
            "insert into session (hash, person, name, groups, began, ends) values (@hash, @person, @name, @groups, @began, @ends)",
            new
            {
                hash = SecretToken.Hash(token), person, name, groups = JsonSerializer.Serialize(groups), began = Now,
                ends = Now + Ms(SessionLasts),
            }, transaction);

    private static Session SessionOf(string token, string person, string name, IReadOnlyList<string> groups) =>
        new(token, new(Channel.Web, person, name) { Groups = groups }, SessionLasts.ToTimeSpan());

    private sealed record SpentLink(string Person, string Name, long First);
    private sealed record SessionRow(string Person, string Name, string Groups);
}
