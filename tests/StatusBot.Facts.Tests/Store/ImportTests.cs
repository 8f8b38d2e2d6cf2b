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

    public void Dispose() => folder.Dispose();
}
