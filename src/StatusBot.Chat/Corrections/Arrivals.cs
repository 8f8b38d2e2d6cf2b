using Dapper;
using NodaTime;
using StatusBot.Facts;

namespace StatusBot.Chat;

/// <summary>An answer has arrived to a question that could not be answered when it was asked.</summary>
public sealed record Arrival(Receipt Receipt, SinceThen Now);

/// <summary>Tells each asker once that what they asked is known now.</summary>
public sealed class Arrivals
{
    private const int MostLookedAt = 50;

    private readonly OpenDatabase database;
    private readonly ReceiptBook receipts;
    private readonly KnowledgeBase knowledge;
    private readonly IClock clock;

    internal Arrivals(OpenDatabase database, ReceiptBook receipts, KnowledgeBase knowledge, IClock clock) =>
        (this.database, this.receipts, this.knowledge, this.clock) = (database, receipts, knowledge, clock);

    /// <summary>What a person is to be told, the newest question first. They count as told from now on.</summary>
    /// <param name="today">The day as of which it is looked up.</param>
    /// <exception cref="StoreException">That they were told cannot be kept: then they are not.</exception>
    public async Task<IReadOnlyList<Arrival>> TakeAsync(Person person, LocalDate today)
    {
        var now = knowledge.Current;
        var ids = await WaitingAsync(person, now.Snapshot.Position);
        if (ids.Count == 0) return [];
        var arrived = (await receipts.FindAsync(ids))
            .SelectMany(receipt => SinceThen.Of(receipt, now, today).Take(1).Select(since => new Arrival(receipt, since))).ToList();
        if (arrived.Count > 0) await KeepToldAsync(arrived);
        return arrived;
    }

    private Task<IReadOnlyList<string>> WaitingAsync(Person person, long position) => database.ReadAsync(async reader =>
        (IReadOnlyList<string>)[.. await reader.QueryAsync<string>(
            """
            select   id
            from     receipt
            where    person = @Id and told is null and question is not null and position < @position
                     and json_extract(answer, '$.outcome') = 'unknown'
            order by at desc
            limit    @MostLookedAt
            """, new { person.Id, position, MostLookedAt })]);

    private Task KeepToldAsync(IReadOnlyList<Arrival> arrived)
    {
        var at = clock.GetCurrentInstant().ToUnixTimeMilliseconds();
        return database.WriteAsync((connection, transaction) => connection.ExecuteAsync(
            "update receipt set told = @at where id = @Id", arrived.Select(one => new { at, one.Receipt.Id }), transaction));
    }
}
