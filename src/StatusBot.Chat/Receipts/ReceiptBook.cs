using System.Threading.Channels;
using Dapper;
using NodaTime;
using StatusBot.Facts;

namespace StatusBot.Chat;

/// <summary>
/// The receipts of all answers. An answer is given out only when its receipt is on the disk, so that an id that somebody was shown
/// can always be found. That costs one write to the disk; receipts that come while one is under way share the next.
/// </summary>
public sealed class ReceiptBook : IAsyncDisposable
{
    /// <summary>
    /// What goes when a question is forgotten: its text, its words, and what an answer that knows nothing repeats of it, such as a name.
    /// </summary>
    internal const string Forgetting =
        """
        question = null, understood = json_remove(understood, '$.terms'),
        answer = case when json_extract(answer, '$.outcome') in ('unknown', 'unclear')
                      then json_remove(json_set(answer, '$.text', 'What was asked is no longer kept.'), '$.options')
                      else answer end
        """;

    private const string Select =
        "select id, at, channel, question, understood, facts, position, model, as_of as AsOf, answer, person from receipt";

    private readonly OpenDatabase database;
    private readonly Channel<Waiting> waiting = System.Threading.Channels.Channel.CreateBounded<Waiting>(
        new BoundedChannelOptions(1_000) { SingleReader = true });
    private readonly Task writing;

    internal ReceiptBook(OpenDatabase database)
    {
        this.database = database;
        writing = Task.Run(WriteAllAsync);
    }

    /// <summary>Writes a receipt; done when it is on the disk.</summary>
    /// <exception cref="StoreException">It could not be written: the answer must not be given out.</exception>
    public async Task KeepAsync(Receipt receipt)
    {
        var mine = new Waiting(ReceiptRow.Of(receipt), new(TaskCreationOptions.RunContinuationsAsynchronously));
        await waiting.Writer.WriteAsync(mine);
        await mine.Written.Task;
    }

    /// <summary>The receipt of an id; null where there is none.</summary>
    public Task<Receipt?> FindAsync(string id) => database.ReadAsync(async reader =>
        (await reader.QuerySingleOrDefaultAsync<ReceiptRow>(
            $"{Select} where id = @id", new { id = ReceiptId.Read(id) }))?.ToReceipt());

    /// <summary>The receipts of some ids, in their order; those that there are not are left out.</summary>
    public Task<IReadOnlyList<Receipt>> FindAsync(IEnumerable<string> ids) => database.ReadAsync(async reader =>
    {
        var wanted = ids.Select(ReceiptId.Read).ToList();
        var rows = await reader.QueryAsync<ReceiptRow>(
            $"{Select} where id in @wanted", new { wanted });
        var found = rows.ToDictionary(row => row.Id, StringComparer.Ordinal);
        return (IReadOnlyList<Receipt>)[.. wanted.Where(found.ContainsKey).Select(id => found[id].ToReceipt())];
    });

    /// <summary>How many answers show a fact whose question's text is still kept: those that somebody may look at again.</summary>
    public Task<int> CountShowingAsync(string fact) => database.ReadAsync(reader => reader.ExecuteScalarAsync<int>(
        "select count(*) from receipt where question is not null and facts like @mark", new { mark = $"%\"id\":\"{fact}\"%" }));

    /// <summary>
    /// Empties the questions that were asked before a moment, their words, and what answers repeat of them. What was understood and said of
    /// facts stays.
    /// </summary>
    /// <returns>How many.</returns>
    public async Task<int> ForgetQuestionsAsync(Instant before)
    {
        var due = new { before = before.ToUnixTimeMilliseconds() };
        var any = await database.ReadAsync(reader => reader.ExecuteScalarAsync<bool>(
            "select exists (select 1 from receipt where at < @before and question is not null)", due));
        return any
            ? await database.WriteAsync((connection, transaction) => connection.ExecuteAsync(
                $"update receipt set {Forgetting} where at < @before and question is not null", due, transaction))
            : 0;
    }

    /// <summary>Writes what is still waiting.</summary>
    public async ValueTask DisposeAsync()
    {
        waiting.Writer.TryComplete();
        await writing;
    }

    private async Task WriteAllAsync()
    {
        var together = new List<Waiting>();
        while (await waiting.Reader.WaitToReadAsync())
        {
            together.Clear();
            while (together.Count < 500 && waiting.Reader.TryRead(out var next)) together.Add(next);
            await WriteAsync(together);
        }
    }

    /// <summary>Lets no exception out: each asker gets it, and those who come later may have better luck.</summary>
    private async Task WriteAsync(IReadOnlyList<Waiting> together)
    {
        try
        {
            await database.WriteAsync((connection, transaction) => connection.ExecuteAsync(
                """
                insert into receipt (id, at, channel, question, understood, facts, position, model, as_of, answer, person)
                values (@Id, @At, @Channel, @Question, @Understood, @Facts, @Position, @Model, @AsOf, @Answer, @Person)
                """, together.Select(one => one.Row), transaction));
            foreach (var one in together) one.Written.SetResult();
        }
        catch (Exception problem)
        {
            foreach (var one in together) one.Written.SetException(problem);
        }
    }

    private sealed record Waiting(ReceiptRow Row, TaskCompletionSource Written);
}
