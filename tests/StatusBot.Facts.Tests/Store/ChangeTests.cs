using StatusBot.Testing;

namespace StatusBot.Facts.Tests;

public sealed class ChangeTests : IDisposable
{
    private static readonly Fact New = Some.Fact("acme-closes", "Acme closed its vault");

    private readonly StoryFolder folder = new();

    [Fact]
    public async Task AProposalIsNotKnownUntilItIsAccepted()
    {
        await using var store = await folder.OpenWithAsync(Some.Fact());

        await DoneAsync(store, new Change.Propose(New));
        (await FactsOf(store)).ShouldBe([Some.Fact()]);
        (await store.FactsAsync(FactStatus.Proposed)).Select(stored => stored.Fact).ShouldBe([New]);

        await DoneAsync(store, new Change.Accept("acme-closes"));
        (await FactsOf(store)).ShouldBe([New, Some.Fact()]);
    }

    [Fact]
    public async Task AnEntrySaysWhoChangedWhatWhenWhereAndWhy()
    {
        await using var store = await folder.OpenWithAsync(Some.Fact());
        var edited = Some.Fact(statement: "Acme opened its vault at last");
        folder.Clock.AdvanceMinutes(5);
        var now = folder.Clock.GetCurrentInstant();

        var done = await DoneAsync(store, new Change.Edit(edited), "clearer");

        var entry = done.Entries.ShouldHaveSingleItem();
        (entry.Position, entry.At, entry.By, entry.Action, entry.Version, entry.Why)
            .ShouldBe((done.Position, now, Some.Moderator, LedgerAction.Edited, 2, "clearer"));
        entry.Before.ShouldBe(new TermState(FactStatus.Accepted, Some.Fact()));
        entry.After.ShouldBe(new TermState(FactStatus.Accepted, edited));
        (await store.HistoryAsync("acme-opens")).Select(each => each.Action).ShouldBe([LedgerAction.Baseline, LedgerAction.Edited]);
    }

    [Fact]
    public async Task ASupersededFactStaysAsItIsAndItsSuccessorSaysSinceWhen()
    {
        var old = Some.Fact(rank: Rank.Preferred, rankReason: "said on the record");
        await using var store = await folder.OpenWithAsync(old);

        var done = await DoneAsync(
            store, new Change.Supersede("acme-opens", New with { Occurred = Occurred.Parse("2026-05-12") }), "it changed its mind");

        (await FactsOf(store)).ShouldBe(
            [New with { Occurred = Occurred.Parse("2026-05-12"), Supersedes = ["acme-opens"], From = Occurred.Parse("2026-05-12") }, old]);
        (await store.HistoryAsync("acme-opens"))[^1].ShouldBe(done.Entries[0]);
        done.Entries.Select(entry => (entry.Action, entry.Replacement))
            .ShouldBe([(LedgerAction.Superseded, "acme-closes"), (LedgerAction.Accepted, null)]);
    }

    [Theory]
    [InlineData("2026-05-12", "gazette", "2026-05-12", null)]
    [InlineData(null, "gazette", "2026-05-11", null)]
    [InlineData("../2026-05-20", "gazette", "2026-05-11", null)]
    [InlineData(null, "leaflet", "2026-05-12", "the day on which it was recorded: no source gives one")]
    public async Task ASuccessionCountsFromTheFactsOwnDateElseItsArticlesElseTheDayOfTheRecord(
        string? occurred, string article, string from, string? how)
    {
        await using var store = await folder.OpenWithAsync(Some.Fact());
        await DoneAsync(store, new Change.Define(Some.Article("leaflet", title: null, published: null)));

        await DoneAsync(store, new Change.Supersede("acme-opens", Some.Fact("acme-closes", occurred: occurred, article: article)));

        var successor = (await store.FindAsync("acme-closes"))!.Fact;
        (successor.From?.ToString(), successor.FromHow).ShouldBe((from, how));
    }

    [Fact]
    public async Task AFactThatAnotherNamesCannotGo()
    {
        await using var store = await folder.OpenWithAsync(Some.Fact());
        await DoneAsync(store, new Change.Supersede("acme-opens", New));

        (await store.ChangeAsync(new Change.Retract("acme-opens"), Some.Moderator)).ShouldBe(new ChangeOutcome.Refused(
            "The fact 'acme-closes' names the fact 'acme-opens': edit or retract that one first."));
    }

    [Fact]
    public async Task ARejectedFactIsRestoredBeforeItIsEdited()
    {
        await using var store = await folder.OpenWithAsync();
        await DoneAsync(store, new Change.Propose(New));
        await DoneAsync(store, new Change.Reject("acme-closes"));

        (await store.ChangeAsync(new Change.Edit(New with { Statement = "Acme closed it" }), Some.Moderator)).ShouldBe(
            new ChangeOutcome.Refused("The fact 'acme-closes' is rejected, so it cannot be edited: restore it first."));
    }

    [Fact]
    public async Task UndoTakesBackAllThatWasDoneAtOnce()
    {
        await using var store = await folder.OpenWithAsync(Some.Fact());
        var done = await DoneAsync(store, new Change.Supersede("acme-opens", New));

        var undone = await DoneAsync(store, new Change.Undo(done.Position));

        (await FactsOf(store)).ShouldBe([Some.Fact()]);
        (await store.FindAsync("acme-closes"))!.Status.ShouldBe(FactStatus.Retracted);
        undone.Entries.Select(entry => entry.Undoes).ShouldBe([done.Position - 1, done.Position]);
    }

    [Fact]
    public async Task AnUndoCanBeUndone()
    {
        await using var store = await folder.OpenWithAsync(Some.Fact());
        var retracted = await DoneAsync(store, new Change.Retract("acme-opens"));
        var undone = await DoneAsync(store, new Change.Undo(retracted.Position));
        (await FactsOf(store)).ShouldBe([Some.Fact()]);

        await DoneAsync(store, new Change.Undo(undone.Position));

        (await FactsOf(store)).ShouldBeEmpty();
    }

    [Fact]
    public async Task ARetractedFactCanBeRestored()
    {
        await using var store = await folder.OpenWithAsync(Some.Fact());
        await DoneAsync(store, new Change.Retract("acme-opens"));
        await DoneAsync(store, new Change.Restore("acme-opens"));
        (await FactsOf(store)).ShouldBe([Some.Fact()]);
    }

    [Fact]
    public async Task WhoDecidedOnAnOlderVersionIsToldSo()
    {
        await using var store = await folder.OpenWithAsync(Some.Fact());
        await DoneAsync(store, new Change.Edit(Some.Fact(statement: "Acme opened its vault at last")));

        var outcome = await store.ChangeAsync(new Change.Retract("acme-opens"), Some.Moderator, expectedVersion: 1);

        outcome.ShouldBe(new ChangeOutcome.Stale("Somebody changed the fact 'acme-opens' meanwhile: it has version 2, not 1.", 2));
    }

    public static TheoryData<Change, string> Refused => new()
    {
        { new Change.Propose(Some.Fact()), "There is a fact 'acme-opens' already." },
        { new Change.Propose(
            Some.Fact("new", entity: "nobody")), "The fact 'new' names the entity 'nobody', which the store does not hold." },
        { new Change.Propose(Some.Fact("new", claim: "who-holds-it")), "The fact 'new' names a claim, and no value that answers it." },
        { new Change.Accept("acme-opens"), "The fact 'acme-opens' is accepted, so it cannot be accepted." },
        { new Change.Accept("nothing"), "There is no fact 'nothing'." },
        { new Change.Edit(Some.Fact()), "The fact 'acme-opens' says that already." },
        { new Change.Restore("acme-opens"), "The fact 'acme-opens' is accepted, so it cannot be restored." },
        { new Change.Supersede(
            "acme-opens", Some.Fact()), "The fact 'acme-opens' cannot supersede itself: edit it, or give the new one another id." },
        { new Change.Undo(99), "The ledger has no entry 99." },
        { new Change.Undo(1), "The entry 1 is an import, which cannot be undone: change its facts one by one." },
        { new Change.Define(Some.Entity("acne", "lab", "ACME")), "The name 'ACME' belongs to both 'acme' and 'acne'." },
        { new Change.Define(Some.Entity() with { Name = "🏛" }),
            "The entity 'acme' has the name '🏛', which holds no letter and no digit: nobody could ask for it." },
        { new Change.Define(Some.Entity("acne", "planet")), "The entity 'acne' names the kind 'planet', which the store does not hold." },
        { new Change.Define(Some.Entity()), "The entity 'acme' says that already." },
    };

    [Theory]
    [MemberData(nameof(Refused), DisableDiscoveryEnumeration = true)]
    public async Task WhatCannotBeDoneIsRefusedAndNothingIsWritten(Change change, string sentence)
    {
        await using var store = await folder.OpenWithAsync(Some.Fact());
        var position = await store.PositionAsync();

        (await store.ChangeAsync(change, Some.Moderator)).ShouldBe(new ChangeOutcome.Refused(sentence));

        (await store.PositionAsync()).ShouldBe(position);
    }

    [Fact]
    public async Task WhatWasChangedSinceIsUndoneInOrder()
    {
        await using var store = await folder.OpenWithAsync(Some.Fact());
        var edited = await DoneAsync(store, new Change.Edit(Some.Fact(statement: "Acme opened its vault at last")));
        var retracted = await DoneAsync(store, new Change.Retract("acme-opens"));

        (await store.ChangeAsync(new Change.Undo(edited.Position), Some.Moderator)).ShouldBe(new ChangeOutcome.Refused(
            $"The fact 'acme-opens' was changed since, by the entry {retracted.Position}: undo that one first."));
    }

    [Fact]
    public async Task ALabThatAModeratorAddsCanBeNamedByAFact()
    {
        await using var store = await folder.OpenWithAsync(Some.Fact());
        await DoneAsync(store, new Change.Define(Some.Entity("zenith")));
        await DoneAsync(store, new Change.Propose(Some.Fact("zenith-opens", "Zenith opened its vault", entity: "zenith")));
    }

    [Fact]
    public async Task AReasonIsOneLine()
    {
        await using var store = await folder.OpenWithAsync(Some.Fact());
        (await store.ChangeAsync(new Change.Retract("acme-opens"), Some.Moderator, "one\ntwo"))
            .ShouldBe(new ChangeOutcome.Refused("The reason 'one two' holds a line break or another character that is no text."));
    }

    public void Dispose() => folder.Dispose();

    private static async Task<ChangeOutcome.Done> DoneAsync(FactStore store, Change change, string? why = null) =>
        (await store.ChangeAsync(change, Some.Moderator, why)).ShouldBeOfType<ChangeOutcome.Done>();

    private static async Task<IReadOnlyList<Fact>> FactsOf(FactStore store) => (await store.ReadAsync()).Story.Facts;
}
