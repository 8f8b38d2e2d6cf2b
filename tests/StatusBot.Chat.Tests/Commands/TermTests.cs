using StatusBot.Testing;
using static StatusBot.Chat.Tests.CommandRun;

namespace StatusBot.Chat.Tests;

/// <summary>What facts name is added and corrected by people, in the same ledger as facts.</summary>
public sealed class TermTests : IDisposable
{
    private readonly BotFolder folder = new(Some.Fact());

    [Fact]
    public async Task AnEntityIsAddedAskedForAndGivenOneMoreName()
    {
        await using var bot = await folder.OpenAsync();
        (await bot.RunAsync(Ann, "entity add", ("name", "Zenith"), ("kind", "lab"))).ShouldBeDone();
        (await bot.RunAsync(Ann, "entity edit", ("id", "zenith"), ("alias", "the sky lab"))).ShouldBeDone();
        bot.Knowledge.Current.Read("What did the sky lab do?", bot.Conversations.Today).Mentions
            .ShouldHaveSingleItem().Entity.ShouldBe("zenith");
    }

    [Theory]
    [InlineData("Acne")]
    [InlineData("acme")]
    public async Task ANameNearAKnownOneIsAskedAbout(string name)
    {
        folder.Ship(Some.Story(Some.Fact()) with { Entities = [Some.Entity("acme", "lab", "Acme Works")] });
        await using var bot = await folder.OpenAsync();
        var reply = await bot.RunAsync(Ann, "entity add", ("name", name), ("kind", "lab"));
        reply.ShouldBeRefused(
            $"“{name}” is near “Acme”. If it is the same, it is one more name of it: entity edit acme --alias \"{name}\". If it is " +
            "another, say so with --another. If the source has it wrong, leave it out.");
    }

    [Fact]
    public async Task AnotherOfANearNameIsAddedWhenAPersonSaysSo()
    {
        await using var bot = await folder.OpenAsync();
        (await bot.RunAsync(Ann, "entity add", ("name", "Acmes"), ("kind", "lab"), ("another", "true"))).ShouldBeDone();
    }

    [Fact]
    public async Task ATermThatWasChangedIsChangedBack()
    {
        await using var bot = await folder.OpenAsync();
        var done = (await bot.RunAsync(Ann, "topic edit", ("id", "access"), ("description", "who may use what"))).ShouldBeDone();
        Topic(bot).ShouldBe("who may use what");
        (await bot.RunAsync(Ann, "fact undo", ("position", done.Notes[^1].Split(' ')[^1]))).ShouldBeDone();
        Topic(bot).ShouldBeNull();
    }

    [Fact]
    public async Task AClaimMakesFactsFollowEachOther()
    {
        await using var bot = await folder.OpenAsync();
        (await bot.RunAsync(Ann, "claim add", ("question", "Is the vault open?"), ("kind", "state"))).ShouldBeDone();
        (await bot.RunAsync(Ann, "fact edit", ("id", "acme-opens"), ("claim", "is-the-vault-open"), ("value", "yes"))).ShouldBeDone();
        bot.Knowledge.Current.Story.Facts.Single().Claim.ShouldBe("is-the-vault-open");
    }

    [Theory]
    [InlineData("entity add", "There is the entity 'acme' already: give this one another id, or edit that one.",
        "name", "Zenith", "id", "acme")]
    [InlineData("entity add", "There is no kind 'boat': expected lab.", "name", "Zenith", "kind", "boat")]
    [InlineData("entity edit", "The entity 'acme' says that already.", "id", "acme", "name", "Acme")]
    [InlineData("topic add", "There is the topic 'access' already: give this one another id, or edit that one.", "name", "access")]
    [InlineData("articles edit", "There is no article 'past': expected gazette.", "id", "past")]
    public async Task WhatDoesNotFitIsTold(string command, string sentence, params string[] values)
    {
        await using var bot = await folder.OpenAsync();
        var given = values.Chunk(2).Select(pair => (pair[0], pair[1])).ToList();
        if (command == "entity add" && given.All(one => one.Item1 != "kind")) given.Add(("kind", "lab"));
        var problem = (await bot.RunAsync(Ann, command, [.. given])).Problem.ShouldNotBeNull();

        problem.ShouldBe(sentence);
    }

    public void Dispose() => folder.Dispose();

    private static string? Topic(Bot bot) => bot.Knowledge.Current.Story.Topics.Single().Description;
}
