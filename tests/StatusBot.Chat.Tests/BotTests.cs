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
        before.ShouldBe(Some.Noon);
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
            await first.ChangeAsync(new Change.Edit(Some.Fact(statement: "Acme opened its vault a little")), Some.Ann);
        folder.Ship(Some.Story(Some.Fact(statement: "Acme opened its vault wide")));
        await using var bot = await folder.OpenAsync();
        bot.Knowledge.Current.Story.Facts.Single().Statement.ShouldBe("Acme opened its vault a little");
        folder.Told.Single().ShouldContain("the fact 'acme-opens' was edited by Ann");
    }

    [Fact]
    public async Task TheTextsOfADataFolderAreKeptAndHashesAreComputedFromThem()
    {
        folder.Write("data/texts/gazette.txt", "Acme opened its vault on Monday.\n");
        folder.Write("data/story/story.yaml",
            StoryFiles.Write(Some.Story(Some.Fact())).Replace($"sha256: {Some.Hash}", "# computed", StringComparison.Ordinal));
        await using var bot = await folder.OpenAsync();
        var text = (await bot.TextAsync("gazette")).ShouldNotBeNull();
        bot.Knowledge.Current.Story.Articles.Single().Sha256.ShouldBe(text.Sha256);
        bot.Knowledge.Current.Story.Facts.Single().Citations.Single().Sha256.ShouldBe(ArticleText.HashOf(text.Paragraphs[0]));
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
        var file = folder.Write(
            "more.yaml", StoryFiles.Write(Some.Story(Some.Fact("acme-hires", "Acme hired forty people", topic: "hiring"))));
        (await bot.ImportAsync(file, Some.Ann, null)).Outcome.ShouldBeOfType<ChangeOutcome.Done>().Import!.Added
            .ShouldContain(new TermKey(TermKind.Fact, "acme-hires"));
        bot.Knowledge.Current.Story.Facts.Select(fact => fact.Id).ShouldContain("acme-hires");
        bot.Knowledge.Current.Snapshot.Position.ShouldBe(await bot.Store.PositionAsync());
    }

    [Fact]
    public async Task AnImportThatNobodyCouldAskForLeavesTheBotAbleToAnswer()
    {
        await using (var bot = await folder.OpenAsync())
        {
            var story = Some.Story(Some.Fact("palace-opens", "The palace opened", entity: "palace") with { Entities = ["palace"] });
            story = story with
            {
                Entities = [.. story.Entities.Select(entity => entity.Id == "palace" ? entity with { Name = "🏛" } : entity)],
            };
            var (outcome, _) = await bot.ImportAsync(folder.Write("more.yaml", StoryFiles.Write(story)), Some.Ann, null);
            outcome.ShouldBeOfType<ChangeOutcome.Done>().Import!.Differing.Select(difference => difference.Why).ShouldBe([
                "the entity 'palace' has the name '🏛', which holds no letter and no digit: nobody could ask for it.",
                "the fact 'palace-opens' names the entity 'palace', which the store does not hold."]);
        }

        await using var again = await folder.OpenAsync();
        (await Ask(again, "Has Acme opened its vault?", "one")).Outcome.ShouldBe("answered");
    }

    [Fact]
    public async Task WhatIsKnownAfterAChangeIsWhatAStartWouldRead()
    {
        string[] questions =
            ["Has Acme opened its vault?", "Who is Zenith?", "What's new?", "Did Acme close its cellar?", "Give me an overview"];
        folder.Ship(Some.Story([.. Enumerable.Range(1, 12).Select(n => Some.Fact($"fact-{n}", $"Acme sold {n} lamps")), Some.Fact()]));
        List<string> texts;
        await using (var bot = await folder.OpenAsync())
        {
            await bot.ChangeAsync(new Change.Define(Some.Entity("zenith")), Some.Ann);
            await bot.ChangeAsync(
                new Change.Propose(Some.Fact("a-first", "Zenith is a maker of lamps", entity: "zenith")), Some.Ann);
            await bot.ChangeAsync(new Change.Accept("a-first"), Some.Ann);
            await bot.ChangeAsync(new Change.Edit(Some.Fact("fact-5", "Acme closed its cellar")), Some.Ann);
            await bot.ChangeAsync(new Change.Retract("fact-7"), Some.Ann);
            texts = await TextsAsync(bot, questions);
        }

        await using var again = await folder.OpenAsync();
        (await TextsAsync(again, questions)).ShouldBe(texts);
    }

    [Fact]
    public async Task ARetractedFactIsAChange()
    {
        await using var bot = await folder.OpenAsync();
        folder.Clock.Advance(Duration.FromDays(2));
        await bot.ChangeAsync(new Change.Retract("acme-opens"), Some.Ann);
        var change = bot.Knowledge.Current.Changes.Single();
        (change.Fact.Id, change.Action, change.On).ShouldBe(("acme-opens", "retracted", new LocalDate(2026, 5, 14)));
    }

    [Fact]
    public async Task WhatIsNewTellsThatAFactWasRetracted()
    {
        await using var bot = await folder.OpenAsync();
        await bot.ChangeAsync(new Change.Retract("acme-opens"), Some.Ann);
        var answer = await Ask(bot, "What's new?", "one");
        answer.Text.ShouldStartWith("Retracted on 12 May 2026: Acme opened its vault");
        (await Receipt(bot, answer)).Facts.ShouldBe([new ShownFact("acme-opens", 2)]);
    }

    [Fact]
    public async Task AnImportTellsWhatItMeets()
    {
        await using var bot = await folder.OpenAsync();
        Fact Holder(string id, string value, string occurred) =>
            Some.Fact(id, $"The key is with {value}", occurred: occurred, claim: "who-holds-it", value: value);
        async Task<ImportResult> ImportAsync(params Fact[] facts)
        {
            var story = Some.Story(facts);
            story = story with { Claims = [story.Claims[0] with { Kind = ClaimKind.State }] };
            return (await bot.ImportAsync(folder.Write("more.yaml", StoryFiles.Write(story)), Some.Ann,
                null)).Outcome.ShouldBeOfType<ChangeOutcome.Done>().Import!;
        }

        await ImportAsync(Holder("first", "Ann", "2026-05-02"));
        var result = await ImportAsync(
            Holder("second", "Ben", "2026-05-05"), Holder("third", "Cid", "2026-05-05"), Some.Fact(statement: "Acme opened its vault wide"),
            Some.Fact("not-open", "Acme has not opened its vault"), Some.Fact(
                "fair", "The fair opens", occurred: "2026-05-04", modality: Modality.Expected));

        result.Updates.Select(update => update.After.Statement).ShouldBe(["Acme opened its vault wide"]);
        result.Met.Select(meeting => meeting.ToString()).ShouldBe([
            "acme-opens may contradict not-open: same entities and topic, and one of them says no",
            "second may dispute third: same claim, another value",
            "third may supersede first: same claim, later date"], ignoreOrder: true);
        result.Effects.Successions.ShouldBe([new Succeeded("first", "second")]);
        result.Effects.Disputes.ShouldBe(["who-holds-it"]);
        result.Effects.Lapsed.ShouldBe(["fair"]);
    }

    [Fact]
    public async Task AnImportThatMeetsALotNamesTheFirstAndCountsTheRest()
    {
        await using var bot = await folder.OpenAsync();
        var facts = Enumerable.Range(1, 60).Select(n => Some.Fact($"fact-{n}", claim: "who-holds-it", value: $"number {n}"));
        var file = folder.Write("more.yaml", StoryFiles.Write(Some.Story([.. facts])));
        var (_, imported) = await bot.ImportAsync(file, Some.Ann, null);
        imported!.Result.Met.Count.ShouldBe(50);
        imported.Result.MoreMet.ShouldBe((60 * 59 / 2) + 60 - 50, "each pair of them, and each with the one that was known");
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

    private static async Task<List<string>> TextsAsync(Bot bot, IEnumerable<string> questions)
    {
        var texts = new List<string>();
        foreach (var question in questions) texts.Add((await Ask(bot, question, question)).Text);
        return texts;
    }

    private static async Task<Answers.AnswerRow> Ask(Bot bot, string question, string conversation) =>
        (await bot.Conversations.AskAsync(new(null, question, conversation, null), Ann, TestContext.Current.CancellationToken)).Row;

    private static async Task<Receipt> Receipt(Bot bot, Answers.AnswerRow answer) => (await bot.Receipts.FindAsync(answer.Receipt!))!;
}
