using NodaTime;
using StatusBot.Testing;
using static StatusBot.Chat.Tests.CommandRun;

namespace StatusBot.Chat.Tests;

/// <summary>What was asked and could not be answered waits for a moderator.</summary>
public sealed class GapTests : IDisposable
{
    private readonly BotFolder folder = new(Some.Fact());

    [Fact]
    public async Task WhatCouldNotBeAnsweredIsListedTogetherWithItsLikeAndCounted()
    {
        await using var bot = await folder.OpenAsync();
        await AskAsync(bot, "How much does Acme's vault cost?", "Has Acme opened its vault?", "how much does the vault of Acme cost",
            "How much does Acme's vault cost");
        var gap = (await bot.Gaps.ListAsync()).ShouldHaveSingleItem();
        (gap.Count, gap.Question).ShouldBe((3, "How much does Acme's vault cost"));
        gap.Others.ShouldBe(["how much does the vault of Acme cost"]);
    }

    [Fact]
    public async Task TheSameOfAnotherLabIsAnotherGap()
    {
        folder.Ship(Some.Story(Some.Fact(), Some.Fact("zenith-opens", "Zenith opened its cellar", entity: "zenith")));
        await using var bot = await folder.OpenAsync();
        await AskAsync(bot, "How much does Acme's vault cost?", "How much does Zenith's vault cost?");
        (await bot.Gaps.ListAsync()).Count.ShouldBe(2);
    }

    [Fact]
    public async Task AGapThatMeansAFactIsAnsweredByItAtOnceAndListedNoMore()
    {
        const string Question = "Did the strongroom of Acme become accessible?";
        await using var bot = await folder.OpenAsync();
        await AskAsync(bot, Question);
        var gap = (await bot.Gaps.ListAsync()).ShouldHaveSingleItem();
        (await bot.RunAsync(Ann, "gap means", ("id", gap.Id), ("fact", "acme-opens"))).ShouldBeDone();
        (await bot.Gaps.ListAsync()).ShouldBeEmpty();
        (await bot.Conversations.AskAsync(new(null, Question, null, null), new("web", "ann"), TestContext.Current.CancellationToken))
            .Row.Facts[0].Id.ShouldBe("acme-opens");
    }

    [Fact]
    public async Task AGapThatIsDismissedStaysSoWhoeverAsksAgain()
    {
        await using var bot = await folder.OpenAsync();
        await AskAsync(bot, "What is the capital of France?");
        var gap = (await bot.Gaps.ListAsync()).ShouldHaveSingleItem();
        (await bot.RunAsync(Ann, "gap dismiss", ("id", gap.Id), ("why", "not our story"))).ShouldBeDone();
        await AskAsync(bot, "what is the capital of france");
        (await bot.Gaps.ListAsync()).ShouldBeEmpty();
        (await bot.RunAsync(Ann, "gap dismiss", ("id", gap.Id), ("why", "again"))).ShouldBeRefused(
            $"There is no gap '{gap.Id}': 'gap list' lists what is left open.");
    }

    [Fact]
    public async Task AGapIsForgottenWithTheTextOfItsQuestions()
    {
        await using var bot = await folder.OpenAsync();
        await AskAsync(bot, "How much does Acme's vault cost?");
        folder.Clock.Advance(Duration.FromDays(31));
        await bot.ForgetOldQuestionsAsync();
        (await bot.Gaps.ListAsync()).ShouldBeEmpty();
    }

    public void Dispose() => folder.Dispose();

    private static async Task AskAsync(Bot bot, params string[] questions)
    {
        foreach (var question in questions)
            await bot.Conversations.AskAsync(
                new(null, question, null, null), new("web", "ann"), TestContext.Current.CancellationToken);
    }
}
