using System.Data.Common;
using NodaTime;
using StatusBot.Facts;
using StatusBot.Testing;

namespace StatusBot.Chat.Tests;

/// <summary>A store that the version before has written opens, with every receipt and every verdict.</summary>
public sealed class OlderStoreTests : IAsyncLifetime
{
    private const string Rows =
        """
        insert into receipt values ('0123456789', 5, 'web', 'Who?', '{"entities":["acme"],"kind":"who","terms":["vault"],"dates":[],
            "intent":"access","ranked":[],"fromConversation":false}',
            '[{"id":"acme-opens","version":1}]', 3, 'm1', '2026-05-12', '{"text":"Acme."}');
        insert into receipt values ('abcdefghjk', 6, 'command line', null, '{"entities":[],"kind":"none","dates":[],"intent":"help",
            "ranked":[],"fromConversation":false}', '[]', 0, 'm1', '2026-05-12', '{}');
        insert into feedback values (4, '0123456789', 'wrong', 7, 'web');
        insert into feedback values (9, '0123456789', 'right', 8, 'web');
        insert into shipped values ('a hash', 9);
        """;

    private static readonly Migrations Now = Migrations.In(typeof(Bot).Assembly, "chat");
    private readonly StoryFolder folder = new();
    private FactStore store = null!;

    public async ValueTask InitializeAsync()
    {
        await using (var old = await FactStore.OpenAsync(folder.Database, folder.Clock))
        {
            await old.Database.MigrateAsync(Now with { Steps = [.. Now.Steps.Where(step => step.Number < 3)] });
            await ExecuteAsync(old.Database, Rows);
        }
        store = await FactStore.OpenAsync(folder.Database, folder.Clock);
        await store.Database.MigrateAsync(Now);
    }

    [Fact]
    public async Task EveryReceiptGoesOverAsItIs()
    {
        await using var receipts = new ReceiptBook(store.Database);
        var kept = (await receipts.FindAsync("0123456789")).ShouldNotBeNull();
        (kept.At, kept.Channel, kept.Question, kept.Position, kept.Model, kept.AsOf, kept.Answer)
            .ShouldBe((Instant.FromUnixTimeMilliseconds(5), "web", "Who?", 3, "m1", new LocalDate(2026, 5, 12), "{\"text\":\"Acme.\"}"));
        kept.Understood.Entities.ShouldBe(["acme"]);
        kept.Understood.Terms.ShouldBe(["vault"]);
        kept.Facts.ShouldBe([new ShownFact("acme-opens", 1)]);
        (await receipts.FindAsync("abcdefghjk")).ShouldNotBeNull().Question.ShouldBeNull("it was forgotten, and stays so");
        (await receipts.ForgetQuestionsAsync(Instant.FromUnixTimeMilliseconds(100))).ShouldBe(1);
    }

    [Fact]
    public async Task EveryVerdictGoesOverInItsOrderAndTheNextComesAfterThem()
    {
        var feedback = new FeedbackBook(store.Database, folder.Clock);
        (await feedback.ListAsync()).Select(given => (given.Receipt, given.Verdict, given.Question))
            .ShouldBe([("0123456789", "wrong", "Who?"), ("0123456789", "right", "Who?")]);
        (await feedback.KeepAsync("0123456789", Verdict.Outdated, "web")).ShouldBeTrue();
        (await feedback.LastAsync("0123456789")).ShouldBe(Verdict.Outdated);
        (await feedback.LastAsync(["0123456789", "abcdefghjk"])).ShouldHaveSingleItem().Value.ShouldBe(Verdict.Outdated);
    }

    [Theory]
    [InlineData("insert into feedback (receipt, verdict, at, channel) values ('0000000000', 'right', 1, 'web')", "FOREIGN KEY")]
    [InlineData("insert into feedback (receipt, verdict, at, channel) values ('0123456789', 'good', 1, 'web')", "CHECK")]
    [InlineData("update receipt set at = 'soon'", "cannot store TEXT value in INTEGER column")]
    [InlineData("insert into shipped values ('another', 'soon', null)", "cannot store TEXT value in INTEGER column")]
    public async Task WhatTheTablesDoNotTakeIsRefused(string sql, string problem) =>
        (await Should.ThrowAsync<DbException>(() => ExecuteAsync(store.Database, sql))).Message.ShouldContain(problem);

    public async ValueTask DisposeAsync()
    {
        await store.DisposeAsync();
        folder.Dispose();
    }

    private static Task ExecuteAsync(OpenDatabase database, string sql) => database.WriteAsync(async (connection, transaction) =>
    {
        await using var command = connection.CreateCommand();
        (command.CommandText, command.Transaction) = (sql, transaction);
        await command.ExecuteNonQueryAsync();
    });
}
