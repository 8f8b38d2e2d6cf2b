using Dapper;
using NodaTime;
using StatusBot.Facts;

namespace StatusBot.Chat;

/// <summary>A question that is kept with whoever asked it.</summary>
public sealed record KeptQuestion(string Receipt, string At, string Channel, string Question);

/// <summary>What is kept about a person.</summary>
/// <param name="Questions">Their questions, as long as their texts are kept.</param>
/// <param name="Sessions">In how many browsers they are signed in.</param>
/// <param name="Rights">What they were granted.</param>
/// <param name="Changes">How many entries of the ledger bear their name.</param>
public sealed record KeptOfPerson(
    string Person, IReadOnlyList<KeptQuestion> Questions, int Sessions, IReadOnlyList<string> Rights, int Changes);

/// <summary>Shows people what is kept about them, and erases it.</summary>
public sealed class PrivacyBook
{
    private readonly OpenDatabase database;
    private readonly KnowledgeBase knowledge;

    internal PrivacyBook(OpenDatabase database, KnowledgeBase knowledge) => (this.database, this.knowledge) = (database, knowledge);

    public async Task<KeptOfPerson> OfAsync(Person person)
    {
        var (questions, sessions, changes) = await database.ReadAsync(async reader => (
            (await reader.QueryAsync<(string Receipt, long At, string Channel, string Question)>(
                "select id, at, channel, question from receipt where person = @Id and question is not null order by at",
                new { person.Id })).ToList(),
            await reader.ExecuteScalarAsync<int>("select count(*) from session where person = @Id", new { person.Id }),
            await LedgerPeople.CountAsync(reader, person.Name)));
        var rights = knowledge.Current.Snapshot.Grants.TryGetValue(person.Id, out var grant) ? grant.Rights : [];
        return new(person.Id, [.. questions.Select(row =>
            new KeptQuestion(row.Receipt, Words.Of(Instant.FromUnixTimeMilliseconds(row.At)), row.Channel, row.Question))],
            sessions, rights, changes);
    }

    /// <summary>
    /// Erases what is kept about a person, in one transaction: their questions, their sessions and links. The ledger keeps what they did
    /// under a name that leads to nobody; what they may do ends with an entry of its own before.
    /// </summary>
    /// <returns>The name that stands in the ledger from now on.</returns>
    /// <exception cref="StoreException">It could not be written: nothing was erased.</exception>
    public async Task<string> EraseAsync(Person person)
    {
        var pseudonym = $"person-{Guid.NewGuid():n}"[..15];
        await database.WriteAsync(async (connection, transaction) =>
        {
            await connection.ExecuteAsync(
                $"""
                update receipt set {ReceiptBook.Forgetting}, person = null where person = @Id;
                delete from session where person = @Id;
                delete from sign_in_link where person = @Id;
                update gap_decision set who = @pseudonym where who = @Name;
                """, new { person.Id, person.Name, pseudonym }, transaction);
            await LedgerPeople.RenameAsync(connection, transaction, person.Name, pseudonym);
        });
        await database.CheckpointAsync();
        return pseudonym;
    }
}
