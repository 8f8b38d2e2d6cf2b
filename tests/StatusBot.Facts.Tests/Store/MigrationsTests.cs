using Dapper;
using StatusBot.Testing;

namespace StatusBot.Facts.Tests;

public sealed class MigrationsTests : IDisposable
{
    private static readonly Migration First = new(1, "question", "create table question (id integer primary key);");
    private static readonly Migration Second = new(2, "asker", "alter table question add column asker text;");
    private static readonly Migration Wrong = new(3, "wrong", "create table half_done (id integer); create table question (id integer);");

    private readonly StoryFolder folder = new();

    [Fact]
    public async Task AnotherRoomKeepsItsTablesInTheSameDatabase()
    {
        await using (var store = await folder.OpenAsync()) await store.Database.MigrateAsync(new("chat", [First]));

        await using var later = await folder.OpenAsync();
        await later.Database.MigrateAsync(new("chat", [First, Second]));
        await later.Database.WriteAsync((connection, transaction) =>
            connection.ExecuteAsync("insert into question (asker) values ('Ann')", transaction: transaction));

        (await later.Database.ReadAsync(reader => reader.QuerySingleAsync<string>("select asker from question"))).ShouldBe("Ann");
    }

    [Fact]
    public async Task AScriptThatFailsLeavesNothing()
    {
        await using var store = await folder.OpenAsync();
        await Should.ThrowAsync<Exception>(() => store.Database.MigrateAsync(new("chat", [First, Second, Wrong])));

        (await store.Database.ReadAsync(reader => reader.QueryAsync<string>("select component || ' ' || number from migration order by 1")))
            .ShouldBe(["chat 1", "chat 2", "facts 1", "facts 2", "facts 3", "facts 4", "facts 5"]);
        await Should.ThrowAsync<Exception>(() => store.Database.ReadAsync(reader => reader.QueryAsync("select * from half_done")));
    }

    [Fact]
    public async Task AReaderAsksForAnOlderDatabaseToBeBroughtUpToDate()
    {
        await (await folder.OpenAsync()).DisposeAsync();
        await using var reader = await folder.OpenAsync(readOnly: true);
        (await Should.ThrowAsync<StoreException>(() => reader.Database.MigrateAsync(new("chat", [First])))).Message
            .ShouldBe($"The database {folder.Database} is of an older StatusBot: start the bot once to bring it up to date.");
    }

    public void Dispose() => folder.Dispose();
}
