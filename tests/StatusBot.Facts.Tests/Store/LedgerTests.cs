using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using StatusBot.Testing;

namespace StatusBot.Facts.Tests;

public sealed class LedgerTests : IDisposable
{
    private readonly StoryFolder folder = new();

    private static readonly Gen<string> Id = Gen.Elements("acme-opens", "acme-closes", "acme-waits");

    private static readonly Gen<Fact> AnyFact =
        from id in Id
        from statement in Stories.Line.Where(text => Rules.Statement(text) is null)
        select Some.Fact(id, statement);

    private static readonly Gen<Change> AnyChange = Gen.OneOf(
        AnyFact.Select(fact => (Change)new Change.Propose(fact)),
        AnyFact.Select(fact => (Change)new Change.Edit(fact)),
        Id.Select(id => (Change)new Change.Accept(id)),
        Id.Select(id => (Change)new Change.Reject(id)),
        Id.Select(id => (Change)new Change.Retract(id)),
        Id.Select(id => (Change)new Change.Restore(id)),
        Gen.Choose(6, 30).Select(position => (Change)new Change.Undo(position)),
        from id in Id from successor in AnyFact select (Change)new Change.Supersede(id, successor));

    [Fact]
    public void TheLedgerGivesFromNothingWhatTheStoreReadsAtAnyMoment() =>
        Prop.ForAll(AnyChange.ListOf(25).ToArbitrary(), CheckAsync).Check(Config.QuickThrowOnFailure.WithMaxTest(15));

    private static async Task CheckAsync(IEnumerable<Change> changes)
    {
        using var fresh = new StoryFolder();
        await using var store = await fresh.OpenWithAsync(Some.Fact());
        var seen = new List<(Instant At, Snapshot Snapshot)>();
        foreach (var change in changes)
        {
            seen.Add((fresh.Clock.GetCurrentInstant(), await store.ReadAsync()));
            fresh.Clock.Advance(Duration.FromSeconds(1));
            await store.ChangeAsync(change, Some.Moderator);
        }

        var ledger = await store.LedgerAsync();
        ShouldBeSame(Snapshot.Empty.After(ledger), await store.ReadAsync());
        foreach (var (at, snapshot) in seen)
        {
            ShouldBeSame(await store.ReadAsync(at), snapshot);
            ShouldBeSame(Snapshot.Empty.After([.. ledger.Where(entry => entry.At <= at)]), snapshot);
            ShouldBeSame(snapshot.After(await store.LedgerAsync(snapshot.Position)), await store.ReadAsync());
        }
    }

    [Fact]
    public async Task BeforeTheFirstImportNothingWasKnown()
    {
        await using var store = await folder.OpenWithAsync(Some.Fact());
        ShouldBeSame(await store.ReadAsync(Some.Noon - Duration.FromSeconds(1)), Snapshot.Empty);
    }

    [Fact]
    public async Task AClockThatIsSetBackDoesNotReorderTheLedger()
    {
        await using var store = await folder.OpenWithAsync(Some.Fact());
        folder.Clock.Reset(Some.Noon - Duration.FromDays(1));

        await store.ChangeAsync(new Change.Retract("acme-opens"), Some.Moderator);

        (await store.LedgerAsync())[^1].At.ShouldBe(Some.Noon);
    }

    [Fact]
    public async Task TheBaselineIsNoChange()
    {
        await using var store = await folder.OpenWithAsync(Some.Fact());
        var retracted = (ChangeOutcome.Done)await store.ChangeAsync(new Change.Retract("acme-opens"), Some.Moderator);
        await store.ChangeAsync(new Change.Restore("acme-opens"), Some.Moderator);

        (await store.ChangesAsync(upTo: retracted.Position)).Select(entry => entry.Action).ShouldBe([LedgerAction.Retracted]);
        (await store.BegunAsync()).ShouldBe(Some.Noon);
    }

    [Fact]
    public async Task WhatCannotBeKnownIsNotCommitted()
    {
        await using var store = await folder.OpenWithAsync(Some.Fact());
        var known = await store.ReadAsync();
        await Should.ThrowAsync<FormatException>(() => store.ChangeAsync(
            new(new Change.Retract("acme-opens"), Some.Moderator), known, _ => throw new FormatException("no index can be made of it")));
        ShouldBeSame(await store.ReadAsync(), known);
    }

    [Fact]
    public async Task WhoKnowsLessThanTheLedgerCannotWrite()
    {
        await using var store = await folder.OpenWithAsync(Some.Fact());
        (await Should.ThrowAsync<InvalidOperationException>(() => store.ChangeAsync(
            new(new Change.Retract("acme-opens"), Some.Moderator), Snapshot.Empty, _ => { }))).Message
                .ShouldStartWith("What is known ends at 0, and the ledger at ");
    }

    [Theory]
    [InlineData("delete from ledger")]
    [InlineData("update ledger set who = 'nobody'")]
    public async Task NobodyCanChangeTheLedger(string sql)
    {
        await using var store = await folder.OpenWithAsync(Some.Fact());
        var problem = await Should.ThrowAsync<Exception>(() => store.Database.WriteAsync((connection, transaction) =>
            Dapper.SqlMapper.ExecuteAsync(connection, sql, transaction: transaction)));
        problem.Message.ShouldContain("the ledger is append-only");
    }

    [Fact]
    public async Task AReaderDoesNotWaitForAWriter()
    {
        await using var store = await folder.OpenWithAsync(Some.Fact());
        await store.Database.WriteAsync(async (connection, transaction) =>
        {
            await Dapper.SqlMapper.ExecuteAsync(connection, "create table half_done (id integer)", transaction: transaction);
            (await store.ReadAsync()).Story.Facts.Count.ShouldBe(1);
        });
    }

    public void Dispose() => folder.Dispose();

    private static void ShouldBeSame(Snapshot one, Snapshot other)
    {
        one.Position.ShouldBe(other.Position);
        one.Story.ShouldBe(other.Story);
        one.Versions.OrderBy(pair => pair.Key).ShouldBe(other.Versions.OrderBy(pair => pair.Key));
    }
}
