using Dapper;
using StatusBot.Testing;

namespace StatusBot.Facts.Tests;

/// <summary>A store that the version before has written opens, with every row.</summary>
public sealed class StrictTests : IDisposable
{
    private static readonly Migrations Now = FactStore.Migrations;
    private readonly StoryFolder folder = new();

    [Fact]
    public async Task EveryEntryGoesOverAndTheLedgerStaysAppendOnly()
    {
        await using (var old = await OpenDatabase.OpenAsync(folder.Database, folder.Clock, readOnly: false))
        {
            await old.MigrateAsync(Now with { Steps = [Now.Steps[0]] });
            await old.WriteAsync((connection, transaction) => connection.ExecuteAsync(
                """
                insert into ledger values (
                    1, 1, 5, 'Ann', 'ann', 'here', 'baseline', 'claim', 'who', 1, 'accepted', '{"id":"who","question":"Who?"}',
                    'why', null, null);
                insert into ledger values (
                    2, 2, 6, 'Ann', null, 'here', 'undone', 'claim', 'who', 2, 'accepted', '{"id":"who","question":"Who?"}', null, 1, 'x');
                """, transaction: transaction));
        }

        await using var store = await folder.OpenAsync();

        (await store.LedgerAsync()).Select(entry => (entry.Position, entry.By.OsUser, entry.Why, entry.Undoes, entry.Replacement))
            .ShouldBe([(1, "ann", "why", null, null), (2, null, null, 1L, "x")]);
        (await store.ImportAsync(Some.Story(Some.Fact()), Some.Program)).Position.ShouldBeGreaterThan(2);
        await Should.ThrowAsync<Microsoft.Data.Sqlite.SqliteException>(() => store.Database.WriteAsync((connection, transaction) =>
            connection.ExecuteAsync("delete from ledger where position = 1", transaction: transaction)));
        await Should.ThrowAsync<Microsoft.Data.Sqlite.SqliteException>(() => store.Database.WriteAsync((connection, transaction) =>
            connection.ExecuteAsync("insert into article_text values ('gazette', 'no bytes')", transaction: transaction)));
    }

    public void Dispose() => folder.Dispose();
}
