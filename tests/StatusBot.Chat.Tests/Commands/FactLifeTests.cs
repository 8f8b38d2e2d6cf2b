using NodaTime;
using StatusBot.Facts;
using StatusBot.Testing;
using static StatusBot.Chat.Tests.CommandRun;

namespace StatusBot.Chat.Tests;

/// <summary>A fact is proposed, accepted, changed and withdrawn by people, and each of it can be taken back.</summary>
public sealed class FactLifeTests : IDisposable
{
    private readonly BotFolder folder = new(Some.Fact());

    [Fact]
    public async Task AProposalIsAnsweredWithWhenASecondPersonAcceptsIt()
    {
        await using var bot = await OpenAsync();
        (await bot.RunAsync(Ann, "fact propose", Vault())).ShouldBeDone().Blocks[0].ShouldBe(
            new Said("The fact 'acme-vault' is proposed.", IsStrong: true));
        Known(bot).ShouldNotContain("acme-vault");
        (await bot.RunAsync(Ann, "fact accept", ("id", "acme-vault"))).ShouldBeRefused(
            "Ann proposed 'acme-vault': another person accepts it. For a team of one the setting Review__SecondPerson turns that off.");
        (await bot.RunAsync(Ben, "fact accept", ("id", "acme-vault"))).ShouldBeDone();
        Known(bot).ShouldContain("acme-vault");
        (await bot.Knowledge.HistoryAsync("acme-vault")).Select(entry => (entry.Action, entry.By.Name)).ShouldBe(
            [(LedgerAction.Proposed, "Ann"), (LedgerAction.Accepted, "Ben")]);
    }

    [Fact]
    public async Task WhoChangedAProposalLastDoesNotAcceptIt()
    {
        await using var bot = await OpenAsync();
        await bot.RunAsync(Ann, "fact propose", Vault());
        (await bot.RunAsync(Ben, "fact edit", ("id", "acme-vault"), ("statement", "Acme let some inspectors see it"))).ShouldBeDone();
        (await bot.RunAsync(Ben, "fact accept", ("id", "acme-vault"))).Problem.ShouldNotBeNull()
            .ShouldStartWith("Ben changed 'acme-vault'");
        (await bot.RunAsync(Ann, "fact accept", ("id", "acme-vault"))).ShouldBeDone();
    }

    [Fact]
    public async Task ATeamOfOneAcceptsItsOwn()
    {
        folder.SecondPerson = false;
        await using var bot = await OpenAsync();
        await bot.RunAsync(Ann, "fact propose", Vault());
        (await bot.RunAsync(Ann, "fact accept", ("id", "acme-vault"))).ShouldBeDone();
        (await bot.RunAsync(Ann, "fact supersede", Vault(("id", "acme-vault"), ("id-of-new", "acme-shuts"),
            ("statement", "Acme shut the vault again"), ("from", "2026-05-12")))).ShouldBeDone();
        Known(bot).ShouldContain("acme-shuts");
    }

    [Fact]
    public async Task NobodyCountsAParagraphOrComputesAHash()
    {
        await using var bot = await OpenAsync();
        (await bot.RunAsync(Ann, "fact propose", Vault(("quote", "whether the second vault would follow"),
            ("negation-elsewhere", "the negation is of the speaker")))).ShouldBeDone();
        var citation = (await bot.Knowledge.FindAsync("acme-vault"))!.Fact.Citations.Single();
        var paragraph = (await bot.TextAsync("post"))!.Paragraphs[1];
        (citation.Article, citation.Paragraph, citation.Sha256).ShouldBe(("post", 2, ArticleText.HashOf(paragraph)));
    }

    [Theory]
    [InlineData("quote", "shut its vault", "“shut its vault” stands nowhere in the article 'post' word for word.")]
    [InlineData("quote", "Acme", "“Acme” stands in the paragraphs 1 and 2 of 'post': say in which with --paragraph.")]
    [InlineData("quote", "whether the second vault would follow",
        "The fact 'acme-vault' cites paragraph 2 of 'post', and 'whether the second vault would follow' leaves out the negation of its " +
        "sentence: quote it, or say in negationElsewhere why it concerns something else.")]
    [InlineData("statement", "the lab Acme opened its vault to the inspectors for weeks",
        "The statement repeats the article 'post' word for word (“the lab acme opened its vault to the inspectors”): say it in your own " +
        "words.")]
    [InlineData("entities", "Acne", "There is no entity 'Acne': expected acme.")]
    [InlineData("topic", "sailing", "There is no topic 'sailing': expected access.")]
    [InlineData("article", "past", "There is no article 'past': expected gazette, post.")]
    [InlineData("claim", "who", "There is no claim 'who': expected who-holds-it.")]
    [InlineData("id", "Acme Vault", "The id 'Acme Vault' is not made of lower-case letters and digits, with single hyphens between them.")]
    [InlineData("modality", "surely", "There is no modality 'surely': expected confirmed, reported, denied, declined, expected, analysis.")]
    [InlineData("occurred", "on 31 June 2026", "There is no 31 June 2026: June 2026 has 30 days.")]
    public async Task WhatIsWrongInAFormIsToldAndNothingIsKept(string field, string value, string sentence)
    {
        await using var bot = await OpenAsync();
        (await bot.RunAsync(Ann, "fact propose", Vault((field, value)))).ShouldBeRefused(sentence);
        (await bot.Knowledge.FindAsync("acme-vault")).ShouldBeNull();
    }

    [Fact]
    public async Task ARelativeDayBecomesADateWithItsMethod()
    {
        await using var bot = await OpenAsync();
        await bot.RunAsync(Ann, "fact propose", Vault(("occurred", "last week")));
        var fact = (await bot.Knowledge.FindAsync("acme-vault"))!.Fact;
        (fact.Occurred!.ToString(), fact.OccurredHow).ShouldBe(
            ("2026-05-04/2026-05-10", "“last week”, seen from the article of 11 May 2026"));
    }

    [Theory]
    [InlineData("January 2027", "2027-01")]
    [InlineData("11.5.2026", "2026-05-11")]
    public async Task ADateThatNamesItsYearNeedsNoArticleToBeSeenFrom(string said, string date)
    {
        await using var bot = await OpenAsync();
        await bot.RunAsync(Ann, "articles edit", ("id", "post"), ("published", ""));
        (await bot.RunAsync(Ann, "fact propose", Vault(("occurred", said)))).ShouldBeDone();
        var fact = (await bot.Knowledge.FindAsync("acme-vault"))!.Fact;
        (fact.Occurred!.ToString(), fact.OccurredHow).ShouldBe((date, null));
    }

    [Fact]
    public async Task WhatWaitsAlreadyIsSaidToWhoProposesItOnceMore()
    {
        await using var bot = await OpenAsync();
        await bot.RunAsync(Ann, "fact propose", Vault());
        (await bot.RunAsync(Ben, "fact propose", Vault(("id", "again")))).ShouldBeDone().Notes[0]
            .ShouldBe("Look: the proposal 'acme-vault' says the same and waits, too.");
    }

    [Fact]
    public async Task AFactWithoutAnIdGetsOneThatNoFactHasHadWhateverBecameOfIt()
    {
        await using var bot = await OpenAsync();
        var form = Vault().Where(field => field.Item1 != "id").ToArray();
        (await bot.RunAsync(Ann, "fact propose", form)).ShouldBeDone();
        (await bot.RunAsync(Ben, "fact reject", ("id", "acme-let-inspectors-see-its-vault"), ("why", "too early"))).ShouldBeDone();
        (await bot.RunAsync(Ann, "fact propose", form)).ShouldBeDone();
        (await bot.RunAsync(Ben, "fact accept", ("id", "acme-let-inspectors-see-its-vault-2"))).ShouldBeDone();
    }

    [Fact]
    public async Task AVerificationThatWasTakenBackIsNoneUntilThatIsTakenBack()
    {
        await using var bot = await OpenAsync();
        folder.Clock.Advance(Duration.FromDays(60));
        var done = (await bot.RunAsync(Ben, "fact verify", ("id", "acme-opens"))).ShouldBeDone();
        var undone = (await bot.RunAsync(Ben, "fact undo", ("position", done.UndoOf()))).ShouldBeDone();
        bot.Knowledge.Current.Index.Verified["acme-opens"].ShouldBeEmpty();
        (await bot.RunAsync(Ben, "fact undo", ("position", undone.UndoOf()))).ShouldBeDone();
        bot.Knowledge.Current.Index.Verified["acme-opens"].Count().ShouldBe(1);
    }

    [Fact]
    public async Task WhatTheMergedFactSaidOtherwiseIsTold()
    {
        await using var bot = await OpenAsync();
        await bot.RunAsync(Ann, "fact propose", Vault(("occurred", "2026-05-08")));
        await bot.RunAsync(Ben, "fact accept", ("id", "acme-vault"));
        var merged = (await bot.RunAsync(Ann, "fact merge", ("id", "acme-vault"), ("into", "acme-opens"))).ShouldBeDone();
        merged.Blocks[0].ShouldBe(new Said("The fact 'acme-opens' is one with 'acme-vault', which is retracted.", IsStrong: true));
        merged.Notes[0].ShouldBe("Look: 'acme-vault' said otherwise, date: 8 May 2026 and not 11 May 2026");
    }

    [Fact]
    public async Task ASuccessorSaysItsAnswerToTheClaimOrThatItAnswersNone()
    {
        await using var bot = await OpenAsync();
        await bot.RunAsync(Ann, "fact edit", ("id", "acme-opens"), ("claim", "who-holds-it"), ("value", "Acme"));
        var form = Vault(("id", "acme-opens"), ("id-of-new", "new"));
        (await bot.RunAsync(Ann, "fact supersede", form)).ShouldBeRefused(
            "The new fact answers the claim 'who-holds-it' as 'acme-opens' does: say its answer in a few words with --value, or with " +
            "--claim '' that it does not.");
        (await bot.RunAsync(Ann, "fact supersede", [.. form, ("claim", "")])).ShouldBeDone();
    }

    [Fact]
    public async Task AQuestionThatAFactIsKnownToAnswerIsAnsweredByItWhomeverItSeemsToName()
    {
        const string Question = "Is the big door at the quay there for whoever comes?";
        await using var bot = await OpenAsync();
        await bot.RunAsync(Ann, "fact propose", Vault(("wording", Question)));
        await bot.RunAsync(Ben, "fact accept", ("id", "acme-vault"));
        (await bot.Conversations.AskAsync(new(null, Question, null, null), new("web", "ann"), TestContext.Current.CancellationToken))
            .Row.Facts[0].Id.ShouldBe("acme-vault");
    }

    [Fact]
    public async Task OfTwoWhoEditOneFactOneWinsAndTheOtherIsShownBoth()
    {
        await using var bot = await OpenAsync();
        (await bot.RunAsync(Ann, "fact edit", ("id", "acme-opens"), ("version", "1"), ("statement", "Acme opened one vault")))
            .ShouldBeDone();
        var late = await bot.RunAsync(Ben, "fact edit", ("id", "acme-opens"), ("version", "1"), ("statement", "Acme opened two vaults"));
        late.ShouldBeRefused("Somebody changed the fact 'acme-opens' meanwhile: it has version 2, not 1.");
        late.Blocks.ShouldHaveSingleItem().ShouldBeOfType<Table>().Rows.ShouldHaveSingleItem().ShouldBe(
            ["Statement", "Acme opened one vault", "Acme opened two vaults"]);
        (await bot.Knowledge.FindAsync("acme-opens"))!.Fact.Statement.ShouldBe("Acme opened one vault");
    }

    [Theory]
    [InlineData("fact retract")]
    [InlineData("fact edit")]
    [InlineData("fact rank")]
    [InlineData("fact verify")]
    public async Task WhateverWasDoneIsTakenBack(string command)
    {
        await using var bot = await OpenAsync();
        var before = (await bot.Knowledge.FindAsync("acme-opens"))!;
        (string, string)[] how = command switch
        {
            "fact edit" => [("statement", "Acme opened half of its vault")],
            "fact rank" => [("rank", "preferred"), ("why", "the lab says so itself")],
            _ => [("why", "it is so")],
        };
        var done = (await bot.RunAsync(Ann, command, [("id", "acme-opens"), .. how])).ShouldBeDone();
        (await bot.RunAsync(Ben, "fact undo", ("position", done.UndoOf()))).ShouldBeDone();
        var after = (await bot.Knowledge.FindAsync("acme-opens"))!;
        (after.Fact, after.Status, after.Version).ShouldBe((before.Fact, before.Status, 3));
    }

    [Fact]
    public async Task AnEarlierVersionIsRestored()
    {
        await using var bot = await OpenAsync();
        await bot.RunAsync(Ann, "fact edit", ("id", "acme-opens"), ("statement", "Acme opened half of its vault"));
        await bot.RunAsync(Ann, "fact retract", ("id", "acme-opens"), ("why", "it never did"));
        (await bot.RunAsync(Ben, "fact restore", ("id", "acme-opens"), ("to", "1"))).ShouldBeDone();
        var restored = (await bot.Knowledge.FindAsync("acme-opens"))!;
        (restored.Fact.Statement, restored.Status).ShouldBe(("Acme opened its vault", FactStatus.Accepted));
        (await bot.RunAsync(Ben, "fact restore", ("id", "acme-opens"), ("to", "9"))).ShouldBeRefused(
            "The fact 'acme-opens' has no version 9: 'facts history acme-opens' lists them.");
    }

    [Fact]
    public async Task AProposalThatSaysTheSameOnlyAddsItsCitation()
    {
        await using var bot = await OpenAsync();
        await bot.RunAsync(Ann, "fact propose", Vault());
        (await bot.RunAsync(Ben, "fact accept", ("id", "acme-vault"), ("same-as", "acme-opens"))).ShouldBeDone();
        (await bot.Knowledge.FindAsync("acme-opens"))!.Fact.Citations.Select(citation => citation.Article).ShouldBe(["gazette", "post"]);
        (await bot.Knowledge.FindAsync("acme-vault"))!.Status.ShouldBe(FactStatus.Rejected);
    }

    [Fact]
    public async Task TwoAcceptedFactsAreMergedAndTakenApartAgain()
    {
        await using var bot = await OpenAsync();
        await bot.RunAsync(Ann, "fact propose", Vault());
        await bot.RunAsync(Ben, "fact accept", ("id", "acme-vault"));
        var merged = (await bot.RunAsync(Ann, "fact merge", ("id", "acme-vault"), ("into", "acme-opens"))).ShouldBeDone();
        Known(bot).ShouldBe(["acme-opens"]);
        (await bot.RunAsync(Ben, "fact undo", ("position", merged.UndoOf()))).ShouldBeDone();
        Known(bot).ShouldBe(["acme-opens", "acme-vault"]);
        (await bot.Knowledge.FindAsync("acme-opens"))!.Fact.Citations.Count.ShouldBe(1);
    }

    [Fact]
    public async Task WhoAcceptsSaysHowTheFactStandsToOthers()
    {
        await using var bot = await OpenAsync();
        await bot.RunAsync(Ann, "fact propose", Vault());
        (await bot.RunAsync(Ben, "fact accept", ("id", "acme-vault"), ("supersedes", "acme-opens"), ("from", "2026-05-12"))).ShouldBeDone();
        var today = bot.Knowledge.Current.On(new LocalDate(2026, 5, 12));
        bot.Knowledge.Current.Story.Facts.Where(today.Holds).Select(fact => fact.Id).ShouldBe(["acme-vault"]);
    }

    [Fact]
    public async Task WhatAFactMeetsIsShown()
    {
        await using var bot = await OpenAsync();
        (await bot.RunAsync(Ann, "fact propose", Vault(("statement", "Acme never opened its vault")))).Notes.ShouldContain(
            "Look: acme-vault may contradict acme-opens: same entities and topic, and one of them says no");
    }

    [Fact]
    public async Task TheReviewListsWhatWaits()
    {
        await using var bot = await OpenAsync();
        await bot.RunAsync(Ann, "fact propose", Vault());
        folder.Clock.Advance(Duration.FromDays(31));
        var rows = (await bot.RowsAsync(Ben, "review list")).EnumerateArray()
            .Select(row => (row.GetProperty("waits").GetString(), row.GetProperty("id").GetString(), row.GetProperty("owner").GetString()));
        rows.ShouldBe([("proposal", "acme-vault", "Ann"), ("due", "acme-opens", "StatusBot")]);
        (await bot.RunAsync(Ben, "fact verify", ("id", "acme-opens"))).ShouldBeDone();
        (await bot.RowsAsync(Ben, "review list")).GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task AnAnswerFromOldSourcesSaysThatTheyWereVerified()
    {
        await using var bot = await OpenAsync();
        folder.Clock.Advance(Duration.FromDays(60));
        await bot.RunAsync(Ben, "fact verify", ("id", "acme-opens"));
        var answer = await bot.Conversations.AskAsync(new(null, "Has Acme opened its vault?", null, null), new("web", "ann"),
            TestContext.Current.CancellationToken);
        answer.Row.Text.ShouldEndWith("The newest source is of 11 May 2026; verified on 11 July 2026.");
        bot.Knowledge.Current.Changes.ShouldBeEmpty("to look at a fact again changes nothing");
    }

    public void Dispose() => folder.Dispose();

    private async Task<Bot> OpenAsync()
    {
        var bot = await folder.OpenAsync();
        await bot.AddArticleAsync(folder);
        return bot;
    }

    private static IEnumerable<string> Known(Bot bot) => bot.Knowledge.Current.Story.Facts.Select(fact => fact.Id);
}
