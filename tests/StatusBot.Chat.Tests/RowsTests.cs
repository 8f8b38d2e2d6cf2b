using NodaTime;
using StatusBot.Facts;
using StatusBot.Testing;

namespace StatusBot.Chat.Tests;

/// <summary>What other programs read, and what they must not.</summary>
public sealed class RowsTests : IDisposable
{
    private static readonly Person Ann = Some.Ann;
    private readonly BotFolder folder = new(Some.Fact());

    [Fact]
    public async Task WithoutTheRightToSeePeopleNobodyIsNamed()
    {
        await using var bot = await folder.OpenAsync();
        await ChangeAsync(bot, new Change.Edit(Some.Fact(statement: "Acme opened its vault wide")));
        var entry = (await bot.Knowledge.HistoryAsync("acme-opens"))[^1];
        Row(bot, entry, withPeople: true).ShouldSatisfyAllConditions(
            row => row.Who.ShouldBe("Ann"), row => row.OsUser.ShouldBe("ann"));
        Row(bot, entry, withPeople: false).ShouldSatisfyAllConditions(
            row => row.Who.ShouldBeNull(), row => row.OsUser.ShouldBeNull());
    }

    [Fact]
    public async Task WhatAProposalWasBeforeIsForThoseWhoJudgeIt()
    {
        await using var bot = await folder.OpenAsync();
        var proposed = Some.Fact("acme-closes", "Acme may close");
        await ChangeAsync(bot, new Change.Propose(proposed));
        await ChangeAsync(bot, new Change.Edit(proposed with { Statement = "Acme closes" }));
        var entry = (await bot.Knowledge.HistoryAsync("acme-closes"))[^1];
        Row(bot, entry, withPeople: true).Changed.ShouldBe([new FieldChange("Statement", "Acme may close", "Acme closes")]);
        Row(bot, entry, withPeople: false).Changed.ShouldBeEmpty();
    }

    [Fact]
    public async Task AReaderIsShownNeitherAProposalNorARejectedOneNorWhatIsNotKnownYet()
    {
        await using var bot = await folder.OpenAsync();
        var before = bot.Knowledge.Current;
        await ChangeAsync(bot, new Change.Propose(Some.Fact("acme-closes")));
        (await bot.Knowledge.PublicHistoryAsync("acme-closes", bot.Knowledge.Current)).ShouldBeEmpty();
        await ChangeAsync(bot, new Change.Reject("acme-closes"));
        (await bot.Knowledge.PublicHistoryAsync("acme-closes", bot.Knowledge.Current)).ShouldBeEmpty();
        await ChangeAsync(bot, new Change.Retract("acme-opens"));
        (await bot.Knowledge.PublicHistoryAsync("acme-opens", before)).Count.ShouldBe(1);
        (await bot.Knowledge.PublicHistoryAsync("acme-opens", bot.Knowledge.Current)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task AHistoryTellsEveryPartThatChanged()
    {
        await using var bot = await folder.OpenAsync();
        var before = Some.Fact();
        var after = before with
        {
            Statement = "Acme opens",
            Topic = "access-2",
            Entities = ["acme", "zenith"],
            Occurred = Occurred.Parse("2026-05"),
            OccurredHow = "told so",
            Modality = Modality.Declined,
            SaidBy = "acme",
            Claim = "who",
            Value = "all",
            Rank = Rank.Preferred,
            RankReason = "two say so",
            Supersedes = ["a"],
            From = Occurred.Parse("2026-05-12"),
            FromHow = "as told",
            Disputes = ["b"],
            Corrects = ["c"],
            OutcomeOf = "d",
            Keywords = ["vault"],
            Wordings = ["Who may open it?"],
            Citations = [Some.Citation(paragraph: 2)],
        };
        var told = FieldChange.Between(before, after, bot.Knowledge.Current);
        told.Select(change => $"{change.Part}: {change.Before} → {change.After}").ShouldBe([
            "Statement: Acme opened its vault → Acme opens", "Date: 11 May 2026 → May 2026", "Derived: as stated → told so",
            "Firmness: reported → not answered", "Said by: the article → Acme", "About: Acme → Acme, zenith", "Topic: access → access-2",
            "Claim: none → who", "Answer: none in short → all", "Rank: normal → preferred: two say so", "Supersedes: none → a",
            "From: its own date → 12 May 2026: as told", "Disputes: none → b", "Corrects: none → c", "Outcome of: none → d",
            "Keywords: none → vault", "Answers: none → Who may open it?",
            "Sources: the article gazette, paragraph 1: “opened its vault” → the article gazette, paragraph 2: " +
            "“opened its vault”"]);
    }

    [Fact]
    public async Task AFactIsShownWithTheQuestionsThatItIsKnownToAnswer()
    {
        await using var bot = await folder.OpenAsync();
        await ChangeAsync(bot, new Change.Edit(Some.Fact() with { Wordings = ["Who may open it?"] }));
        var stored = (await bot.Knowledge.FindAsync("acme-opens")).ShouldNotBeNull();
        FactDetails.Of(stored, bot.Knowledge.Current, bot.Conversations.Today).Wordings.ShouldBe(["Who may open it?"]);
    }

    [Fact]
    public async Task ChangesAreThoseOfADayOrLaterAndTellWhatTheyCorrect()
    {
        await using var bot = await folder.OpenAsync();
        await ChangeAsync(bot, new Change.Propose(Some.Fact("right", "Acme opened its door") with { Corrects = ["acme-opens"] }));
        await ChangeAsync(bot, new Change.Accept("right"));
        ChangeRow.Since(new(2026, 5, 12), bot.Knowledge.Current, bot.Conversations.Today).ShouldHaveSingleItem().Related
            .ShouldBe([new RelatedRow("corrects", "acme-opens", "Acme opened its vault")]);
        ChangeRow.Since(new(2026, 5, 13), bot.Knowledge.Current, bot.Conversations.Today).ShouldBeEmpty();
    }

    [Fact]
    public void WhatCameInIsCountedByKind()
    {
        TermKey[] added = [new(TermKind.Article, "a"), new(TermKind.Entity, "b"), new(TermKind.Entity, "c"), new(TermKind.Fact, "d")];
        Counts.Of(new ImportResult(1, false, added, [added[3]], 0, [])).ShouldBe("added 1 article, 2 entities and 1 fact; updated 1 fact");
    }

    public void Dispose() => folder.Dispose();

    private static HistoryRow Row(Bot bot, LedgerEntry entry, bool withPeople) =>
        HistoryRow.Of(entry, bot.Knowledge.Current, bot.Conversations.Today, withPeople);

    private static async Task ChangeAsync(Bot bot, Change change) =>
        (await bot.ChangeAsync(change, Ann)).ShouldBeOfType<ChangeOutcome.Done>();
}
