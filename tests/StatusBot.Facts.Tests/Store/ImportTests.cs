using FsCheck;
using FsCheck.Fluent;
using StatusBot.Testing;

namespace StatusBot.Facts.Tests;

public sealed class ImportTests : IDisposable
{
    private readonly StoryFolder folder = new();

    [Fact]
    public async Task TheFirstImportIsTheBaseline()
    {
        await using var store = await folder.OpenAsync();
        var story = Some.Story(Some.Fact());

        var result = await store.ImportAsync(story, Some.Program);

        result.Baseline.ShouldBeTrue();
        result.Added.Count.ShouldBe(story.Terms().Count());
        (await store.ReadAsync()).Story.ShouldBe(story);
        (await store.LedgerAsync()).ShouldAllBe(entry => entry.Action == LedgerAction.Baseline && entry.Change == 1);
    }

    [Fact]
    public async Task WhatIsNotNewIsNotWritten()
    {
        await using var store = await folder.OpenWithAsync(Some.Fact());
        var position = await store.PositionAsync();

        var result = await store.ImportAsync(Some.Story(Some.Fact()), Some.Program);

        (result.Position, result.Added.Count, result.Updated.Count, result.Differing.Count).ShouldBe((position, 0, 0, 0));
        (await store.PositionAsync()).ShouldBe(position);
    }

    [Fact]
    public async Task AStoreKeepsWhatItKnowsWhenItIsOpenedAgain()
    {
        var story = Some.Story(Some.Fact());
        await using (var store = await folder.OpenAsync()) await store.ImportAsync(story, Some.Program);

        await using var again = await folder.OpenAsync();

        (await again.ReadAsync()).Story.ShouldBe(story);
    }

    [Fact]
    public async Task ALaterImportBringsInWhatTheFilesChanged()
    {
        await using var store = await folder.OpenWithAsync(Some.Fact());
        var changed = Some.Fact(statement: "Acme opened its vault at last");

        var result = await store.ImportAsync(Some.Story(changed, Some.Fact("acme-closes")), Some.Program);

        result.Baseline.ShouldBeFalse();
        result.Added.ShouldBe([new TermKey(TermKind.Fact, "acme-closes")]);
        result.Updated.ShouldBe([new TermKey(TermKind.Fact, "acme-opens")]);
        (await store.ReadAsync()).Story.ShouldBe(Some.Story(changed, Some.Fact("acme-closes")));
        (await store.HistoryAsync("acme-opens")).Select(entry => entry.Action).ShouldBe([LedgerAction.Baseline, LedgerAction.Imported]);
    }

    [Fact]
    public async Task WhatAModeratorChangedIsNeverOverwritten()
    {
        await using var store = await folder.OpenWithAsync(Some.Fact(), Some.Fact("acme-closes"));
        var moderated = Some.Fact(statement: "Acme opened half its vault");
        await store.ChangeAsync(new Change.Edit(moderated), Some.Moderator);
        await store.ChangeAsync(new Change.Retract("acme-closes"), Some.Moderator);

        var result = await store.ImportAsync(Some.Story(Some.Fact(), Some.Fact("acme-closes", "Acme closed")), Some.Program);

        result.Differing.Select(difference => difference.Why).ShouldBe([
            "the fact 'acme-closes' was retracted by Ann on 2026-05-12, and the import says otherwise: the store's stays.",
            "the fact 'acme-opens' was edited by Ann on 2026-05-12, and the import says otherwise: the store's stays."]);
        (result.Differing[1].InFile, result.Differing[1].InStore).ShouldBe((Some.Fact(), moderated));
        (await store.ReadAsync()).Story.Facts.ShouldBe([moderated]);
    }

    [Fact]
    public async Task WhatAModeratorChangedBackIsAsItWasImported()
    {
        await using var store = await folder.OpenWithAsync(Some.Fact());
        await store.ChangeAsync(new Change.Retract("acme-opens"), Some.Moderator);
        await store.ChangeAsync(new Change.Restore("acme-opens"), Some.Moderator);
        var changed = Some.Fact(statement: "Acme opened its vault at last");

        (await store.ImportAsync(Some.Story(changed), Some.Program)).Updated.ShouldBe([new TermKey(TermKind.Fact, "acme-opens")]);
    }

    [Fact]
    public async Task WhatTheFilesNoLongerHoldStays()
    {
        await using var store = await folder.OpenWithAsync(Some.Fact());
        await store.ImportAsync(Some.Story(), Some.Program);
        (await store.ReadAsync()).Story.Facts.ShouldBe([Some.Fact()]);
    }

    [Fact]
    public async Task WhatDoesNotFitIsListedAndTheRestComesIn()
    {
        await using var store = await folder.OpenWithAsync(Some.Fact());
        await store.ChangeAsync(new Change.Define(Some.Entity("zenith", "lab", "the vault's maker")), Some.Moderator);
        var story = Some.Story(Some.Fact("other-opens", entity: "other"), Some.Fact("acme-closes"));
        story = story with { Entities = [story.Entities[0], Some.Entity("other", "lab", "The vault's maker")] };

        var result = await store.ImportAsync(story, Some.Program);

        result.Differing.Select(difference => difference.Why).ShouldBe([
            "the name 'The vault's maker' belongs to both 'zenith' and 'other'.",
            "the fact 'other-opens' names the entity 'other', which the store does not hold."]);
        (await store.ReadAsync()).Story.Facts.Select(fact => fact.Id).ShouldBe(["acme-closes", "acme-opens"]);
    }

    [Fact]
    public void AnyStoryComesOutOfTheStoreAsItWentIn() =>
        Prop.ForAll(Stories.Story.ToArbitrary(), async story =>
        {
            using var fresh = new StoryFolder();
            await using var store = await fresh.OpenAsync();
            await store.ImportAsync(story, Some.Program);
            (await store.ExportAsync()).ShouldBe(StoryFiles.Write(story));
            (await store.ImportAsync(StoryFiles.ReadText(await store.ExportAsync()), Some.Program)).Unchanged
                .ShouldBe(story.Terms().Count());
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(20));

    public void Dispose() => folder.Dispose();
}
