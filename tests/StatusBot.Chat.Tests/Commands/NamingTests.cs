using StatusBot.Facts;
using StatusBot.Testing;
using static StatusBot.Chat.Tests.CommandRun;

namespace StatusBot.Chat.Tests;

/// <summary>An article tells whom a story is about: a person only agrees.</summary>
public sealed class NamingTests : IDisposable
{
    private const string Text = "The lab Acme met Zenith, a lab in the north. “It was cold,” said Ada Lumm of Zenith.";
    private readonly BotFolder folder = new(Some.Fact());

    [Fact]
    public async Task WhomAnArticleNamesIsAddedWithOneCommandAndNamedInDraftsAtOnce()
    {
        await using var bot = await OpenAsync();
        (await bot.RowsAsync(Ann, "entity drafts", ("id", "cold"))).EnumerateArray().Select(name => name.GetProperty("name").GetString())
            .ShouldBe(["Zenith", "Ada Lumm"]);
        (await bot.RunAsync(Ann, "entity accept", ("id", "cold"))).ShouldBeDone();
        bot.Knowledge.Current.Story.Entities.Select(entity => entity.Id).ShouldBe(["acme", "ada-lumm", "zenith"]);
        (await bot.RowsAsync(Ann, "articles drafts", ("id", "cold")))[1].GetProperty("saidBy").GetString().ShouldBe("ada-lumm");
        (await bot.RunAsync(Ann, "entity drafts", ("id", "cold"))).Blocks.ShouldBe([new Said("It names nobody who is not known.")]);
    }

    [Fact]
    public async Task SomeAreAddedAllButSomeAreAddedAndTheKindIsPutRight()
    {
        await using var bot = await OpenAsync();
        (await bot.RunAsync(Ann, "entity accept", ("id", "cold"), ("except", "ada lumm"))).ShouldBeDone();
        (await bot.RunAsync(Ann, "entity accept", ("id", "cold"), ("names", "Ada Lumm"), ("kind", "lab"))).ShouldBeDone();
        bot.Knowledge.Current.Story.Entities.ShouldAllBe(entity => entity.Kind == "lab");
    }

    [Theory]
    [InlineData("names", "Nobody", "The article 'cold' names no 'Nobody' that is not known yet: 'entity drafts cold' lists them.")]
    [InlineData("kind", "ship", "There is no kind 'ship': expected lab.")]
    public async Task WhatIsNoNameOrKindIsToldAndNothingIsAdded(string option, string value, string sentence)
    {
        await using var bot = await OpenAsync();
        (await bot.RunAsync(Ann, "entity accept", ("id", "cold"), (option, value))).ShouldBeRefused(sentence);
        bot.Knowledge.Current.Story.Entities.Count.ShouldBe(1);
    }

    [Fact]
    public void AnEmptyStoryHasGeneralTopicsAndOnlyThese()
    {
        var own = EmptyStory.Make(Path.GetDirectoryName(folder.Write("own/note.txt", "mine"))!);
        var story = StoryFiles.Read(own.Story);
        (story.Facts.Count, story.Entities.Count, story.Articles.Count).ShouldBe((0, 0, 0));
        story.Topics.ShouldAllBe(topic => topic.Description != null);
        Should.Throw<IOException>(() => EmptyStory.Make(own.Path)).Message
            .ShouldBe($"{own.Path} holds a story already: name a folder without one, or start it with --data.");
    }

    public void Dispose() => folder.Dispose();

    private async Task<Bot> OpenAsync()
    {
        var bot = await folder.OpenAsync();
        (await bot.RunAsync(Ann, "articles add", ("url-or-file", folder.Write("cold.txt", Text)), ("id", "cold"), ("yes", "true")))
            .ShouldBeDone();
        return bot;
    }
}
