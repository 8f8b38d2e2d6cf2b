using NodaTime;
using StatusBot.Facts;
using StatusBot.Testing;

namespace StatusBot.Chat.Tests;

public sealed class BotTests : IDisposable
{
    private static readonly Caller Ann = new("web", "ann");
    private readonly BotFolder folder = new(Some.Fact());

    [Fact]
    public async Task TheFirstStartFillsAnEmptyStoreFromTheDataFolder()
    {
        await using var bot = await folder.OpenAsync();
        bot.Knowledge.Current.Story.Facts.Select(fact => fact.Id).ShouldBe(["acme-opens"]);
        bot.Knowledge.Current.Changes.ShouldBeEmpty("what ships is the baseline, not a change");
    }

    [Fact]
    public async Task ALaterStartWithTheSameDataWritesNothing()
    {
        await using (await folder.OpenAsync()) { }
        await using var bot = await folder.OpenAsync();
        var before = (await bot.Store.LedgerAsync())[^1].At;
        before.ShouldBe(FakeClock.Start);
        folder.Told.ShouldBeEmpty();
    }

    [Fact]
    public async Task ALaterStartBringsInWhatTheDataFolderHasNew()
    {
        await using (await folder.OpenAsync()) { }
        folder.Ship(Some.Story(Some.Fact(), Some.Fact("acme-closes", "Acme closed its door")));
        await using var bot = await folder.OpenAsync();
        bot.Knowledge.Current.Story.Facts.Count.ShouldBe(2);
        bot.Knowledge.Current.Changes.Single().Action.ShouldBe("added");
    }

    [Fact]
    public async Task WhatAModeratorChangedStaysAndIsTold()
    {
        await using (var first = await folder.OpenAsync())
            await first.Store.ChangeAsync(new Change.Edit(Some.Fact(statement: "Acme opened its vault a little")), Some.Moderator);
        folder.Ship(Some.Story(Some.Fact(statement: "Acme opened its vault wide")));
        await using var bot = await folder.OpenAsync();
        bot.Knowledge.Current.Story.Facts.Single().Statement.ShouldBe("Acme opened its vault a little");
        folder.Told.Single().ShouldContain("the fact 'acme-opens' was edited by Ann");
    }

    [Fact]
    public async Task FaultyDataMakesNoDatabase()
    {
        folder.Write("data/story/story.yaml", "facts:\n  - id: one\n    occurred: 2026-13\n");
        await Should.ThrowAsync<StoryFormatException>(folder.OpenAsync());
        File.Exists(folder.Options.Database.Path).ShouldBeFalse();
    }

    [Fact]
    public async Task AFactThatIsImportedIsAnsweredWithAtOnce()
    {
        await using var bot = await folder.OpenAsync();
        var file = folder.Write("more.yaml", StoryFiles.Write(Some.Story(Some.Fact("acme-hires", "Acme hired forty people", topic: "hiring"))));
        (await bot.ImportAsync(file, Some.Moderator, null)).Added.ShouldContain(new TermKey(TermKind.Fact, "acme-hires"));
        bot.Knowledge.Current.Story.Facts.Select(fact => fact.Id).ShouldContain("acme-hires");
        bot.Knowledge.Current.Snapshot.Position.ShouldBe(await bot.Store.PositionAsync());
    }

    [Fact]
    public async Task ARetractedFactIsAChange()
    {
        await using var bot = await folder.OpenAsync();
        folder.Clock.Advance(Duration.FromDays(2));
        await bot.Store.ChangeAsync(new Change.Retract("acme-opens"), Some.Moderator);
        await bot.Knowledge.RefreshAsync();
        var change = bot.Knowledge.Current.Changes.Single();
        (change.Fact.Id, change.Action, change.On).ShouldBe(("acme-opens", "retracted", new LocalDate(2026, 5, 14)));
    }

    [Fact]
    public async Task AFollowUpTakesWhatItLacksFromItsConversationAndFromNoOther()
    {
        await using var bot = await folder.OpenAsync();
        await Ask(bot, "Has Acme opened its vault?", "one");
        (await Ask(bot, "who says so?", "one")).Facts.Select(fact => fact.Id).ShouldBe(["acme-opens"]);
        (await Ask(bot, "Hello", "two")).Outcome.ShouldBe("smalltalk");
        (await Receipt(bot, await Ask(bot, "who says so?", "two"))).Understood.Entities.ShouldBeEmpty();
    }

    public void Dispose() => folder.Dispose();

    private static async Task<Answers.AnswerRow> Ask(Bot bot, string question, string conversation) =>
        (await bot.Conversations.AskAsync(new(null, question, conversation, null), Ann, TestContext.Current.CancellationToken)).Row;

    private static async Task<Receipt> Receipt(Bot bot, Answers.AnswerRow answer) => (await bot.Receipts.FindAsync(answer.Receipt!))!;
}
