using Dapper;
using NodaTime;
using StatusBot.Facts;

namespace StatusBot.Chat;

/// <summary>What an asker says of an answer.</summary>
public enum Verdict { Right, Wrong, Outdated }

/// <summary>A verdict that was given, for other programs.</summary>
/// <param name="Receipt">The answer's receipt.</param>
/// <param name="Verdict">right, wrong or outdated.</param>
/// <param name="At">When it was given (ISO 8601, UTC).</param>
/// <param name="Channel">Where it was given.</param>
/// <param name="Question">What was asked; null once the retention of questions has ended.</param>
public sealed record GivenVerdict(string Receipt, string Verdict, string At, string Channel, string? Question);

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
    public async Task<bool> KeepAsync(string receipt, Verdict verdict, string channel)
    {
        var at = clock.GetCurrentInstant().ToUnixTimeMilliseconds();
        return await database.WriteAsync((connection, transaction) => connection.ExecuteAsync(
            """
            insert into feedback (receipt, verdict, at, channel)
            select id, @verdict, @at, @channel from receipt where id = @receipt
            """, new { receipt = ReceiptId.Read(receipt), verdict = Words.Of(verdict), at, channel }, transaction)) > 0;
    }

    /// <summary>What was said last of an answer; null where nobody said anything.</summary>
    public Task<Verdict?> LastAsync(string receipt) => database.ReadAsync(async reader =>
        await reader.QueryFirstOrDefaultAsync<string>(
            "select verdict from feedback where receipt = @receipt order by number desc limit 1",
            new { receipt = ReceiptId.Read(receipt) }) is { } verdict
            ? Enum.Parse<Verdict>(verdict, ignoreCase: true)
            : (Verdict?)null);

    /// <summary>All verdicts, the oldest first; of one answer where its receipt is given.</summary>
    public Task<IReadOnlyList<GivenVerdict>> ListAsync(string? receipt = null) => database.ReadAsync(async reader =>
    {
        var rows = await reader.QueryAsync<(string Receipt, string Verdict, long At, string Channel, string? Question)>(
            """
            select f.receipt, f.verdict, f.at, f.channel, r.question
            from   feedback f
            join   receipt r on r.id = f.receipt
            where  @receipt is null or f.receipt = @receipt
            order  by f.number
            """, new { receipt = receipt is null ? null : ReceiptId.Read(receipt) });
        return (IReadOnlyList<GivenVerdict>)[.. rows.Select(row =>
            new GivenVerdict(row.Receipt, row.Verdict, Words.Of(Instant.FromUnixTimeMilliseconds(row.At)), row.Channel, row.Question))];
    });

    /// <summary>
    /// What was said last of each of some answers, by the receipt's id; those of which nobody said anything are left out.
    /// </summary>
    public Task<IReadOnlyDictionary<string, Verdict>> LastAsync(IReadOnlyList<string> receipts) => database.ReadAsync(async reader =>
    {
        var rows = await reader.QueryAsync<(string Receipt, string Verdict)>(
            """
            select receipt, verdict
            from   feedback
            where  number in (select max(number) from feedback where receipt in @receipts group by receipt)
            """, new { receipts });
        return (IReadOnlyDictionary<string, Verdict>)rows.ToDictionary(
            row => row.Receipt, row => Enum.Parse<Verdict>(row.Verdict, ignoreCase: true), StringComparer.Ordinal);
    });
}
