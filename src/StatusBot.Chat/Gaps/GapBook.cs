using System.Numerics.Tensors;
using System.Security.Cryptography;
using System.Text;
using Dapper;
using NodaTime;
using StatusBot.Facts;
using StatusBot.Language;

namespace StatusBot.Chat;

/// <summary>
/// What people asked and the facts could not answer, those of like meaning together: read from the receipts, so that none is lost, and
/// forgotten with the questions' texts.
/// </summary>
public sealed class GapBook
{
    /// <summary>From this cosine of their sentence vectors on two questions on the same names count as one.</summary>
    private const float Alike = 0.85f;

    private const int MostQuestions = 1_000;

    private readonly OpenDatabase database;
    private readonly ISentenceEncoder encoder;
    private readonly IClock clock;

    internal GapBook(OpenDatabase database, ISentenceEncoder encoder, IClock clock) =>
        (this.database, this.encoder, this.clock) = (database, encoder, clock);

    /// <summary>Those on which nobody has decided, the most asked first; of the newest thousand questions.</summary>
    public async Task<IReadOnlyList<Gap>> ListAsync()
    {
        var groups = new List<List<Asked>>();
        foreach (var asked in await OpenAsync())
            if (groups.Find(group => group[0].IsAlike(asked)) is { } group) group.Add(asked);
            else groups.Add([asked]);
        return [.. groups.Select(GapOf).OrderByDescending(gap => gap.Count)];
    }

    /// <summary>The gap that a question belongs to; null where there is none, or somebody has decided on it.</summary>
    /// <param name="receipt">The receipt of one of its questions.</param>
    public async Task<Gap?> FindAsync(string receipt)
    {
        var id = ReceiptId.Read(receipt);
        var all = await OpenAsync();
        return all.FirstOrDefault(one => one.Row.Receipt == id) is { } asked ? GapOf([.. all.Where(asked.IsAlike)]) : null;
    }

    /// <summary>Keeps what somebody decided of a gap.</summary>
    /// <param name="fact">The id of the fact that answers it; null where it is dismissed.</param>
    /// <exception cref="StoreException">It could not be written.</exception>
    public Task DecideAsync(Gap gap, string? fact, string who, string? why)
    {
        var at = clock.GetCurrentInstant().ToUnixTimeMilliseconds();
        var decisions = gap.Others.Prepend(gap.Question).Select(question => new
        {
            question = KeyOf(question), decision = fact is null ? "dismissed" : "answered", fact, who, at, why,
        });
        return database.WriteAsync((connection, transaction) => connection.ExecuteAsync(
            """
            insert into gap_decision (question, decision, fact, who, at, why)
            values (@question, @decision, @fact, @who, @at, @why)
            on conflict do update set decision = excluded.decision, fact = excluded.fact, who = excluded.who, at = excluded.at,
                                      why = excluded.why
            """, decisions, transaction));
    }

    private async Task<IReadOnlyList<Asked>> OpenAsync()
    {
        var (rows, decided) = await database.ReadAsync(async reader => (
            (await reader.QueryAsync<Row>(
                """
                select   id as Receipt, question, at, channel, json_extract(understood, '$.entities') as Entities
                from     receipt
                where    question is not null and json_extract(answer, '$.outcome') = 'unknown'
                         and not json_extract(understood, '$.fromConversation')
                order by at desc
                limit    @MostQuestions
                """, new { MostQuestions })).ToList(),
            (await reader.QueryAsync<string>("select question from gap_decision")).ToHashSet(StringComparer.Ordinal)));
        var open = rows.Where(row => !decided.Contains(KeyOf(row.Question))).ToList();
        var vectors = encoder.EncodeAll([.. open.Select(row => row.Question)]);
        return [.. open.Zip(vectors, (row, vector) => new Asked(row, KeyOf(row.Question), vector))];
    }

    private static Gap GapOf(IReadOnlyList<Asked> group) => new(
        group[0].Row.Receipt, group[0].Row.Question, group.Count, Words.Of(Instant.FromUnixTimeMilliseconds(group[0].Row.At)),
        [.. group.Select(asked => asked.Row.Channel).Distinct(StringComparer.Ordinal)],
        [.. group.DistinctBy(asked => asked.Key).Skip(1).Select(asked => asked.Row.Question)]);

    /// <summary>Of its words alone: capitals, accents and punctuation make no other question.</summary>
    private static string KeyOf(string question) => Convert.ToHexStringLower(SHA256.HashData(
        Encoding.UTF8.GetBytes(string.Join(' ', Tokenizer.Split(question).Select(token => token.Text)))));

    private sealed record Row
    {
        public required string Receipt { get; init; }
        public required string Question { get; init; }
        public required long At { get; init; }
        public required string Channel { get; init; }
        public string? Entities { get; init; }
    }

    /// <summary>A question with the key of its words and the vector of its meaning.</summary>
    private sealed record Asked(Row Row, string Key, float[] Vector)
    {
        /// <summary>Whether both ask the same: the same words, or near in meaning about the same names.</summary>
        public bool IsAlike(Asked other) => Key == other.Key
            || Row.Entities == other.Row.Entities && TensorPrimitives.Dot<float>(Vector, other.Vector) >= Alike;
    }
}
