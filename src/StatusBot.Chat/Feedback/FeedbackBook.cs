using Dapper;
using NodaTime;
using StatusBot.Facts;

namespace StatusBot.Chat;

/// <summary>What an asker says of an answer.</summary>
public enum Verdict { Right, Wrong, Outdated }

/// <summary>What askers said of the answers that they got. Nothing is taken away: who changes their mind adds a verdict.</summary>
public sealed class FeedbackBook
{
    private readonly OpenDatabase database;
    private readonly IClock clock;

    internal FeedbackBook(OpenDatabase database, IClock clock) => (this.database, this.clock) = (database, clock);

    /// <summary>Keeps a verdict; done when it is on the disk.</summary>
    /// <param name="receipt">The answer's receipt.</param>
    /// <returns>False where there is no such receipt.</returns>
    /// <exception cref="StoreException">It could not be written.</exception>
    public async Task<bool> KeepAsync(string receipt, Verdict verdict, string channel) => await database.WriteAsync((connection, transaction) =>
        connection.ExecuteAsync(
            """
            insert into feedback (receipt, verdict, at, channel)
            select id, @verdict, @at, @channel from receipt where id = @receipt
            """,
            new { receipt = ReceiptId.Read(receipt), verdict = Words.Of(verdict), at = clock.GetCurrentInstant().ToUnixTimeMilliseconds(), channel },
            transaction)) > 0;

    /// <summary>What was said last of an answer; null where nobody said anything.</summary>
    public Task<Verdict?> LastAsync(string receipt) => database.ReadAsync(async reader =>
        await reader.QueryFirstOrDefaultAsync<string>(
            "select verdict from feedback where receipt = @receipt order by number desc limit 1", new { receipt = ReceiptId.Read(receipt) }) is { } verdict
            ? Enum.Parse<Verdict>(verdict, ignoreCase: true)
            : (Verdict?)null);
}
