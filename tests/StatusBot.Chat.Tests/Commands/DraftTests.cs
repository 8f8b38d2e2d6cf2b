using StatusBot.Facts;
using StatusBot.Testing;
using static StatusBot.Chat.Tests.CommandRun;

namespace StatusBot.Chat.Tests;

/// <summary>A person puts an article's drafts into their own words, and types no date, paragraph or hash.</summary>
public sealed class DraftTests : IDisposable
{
    private readonly BotFolder folder = new(Some.Fact());

    [Fact]
    public async Task AnArticleThatWasAddedIsDraftedSentenceBySentence()
    {
        await using var bot = await folder.OpenAsync();
        await bot.AddArticleAsync(folder);
        var drafts = (await bot.RowsAsync(Ann, "articles drafts", ("id", "post"))).EnumerateArray().ToList();
        drafts.Select(draft => Text(draft, "id")).ShouldBe(["post/1", "post/2"]);
        (Text(drafts[0], "occurred"), Text(drafts[0], "topic"), Text(drafts[0], "modality")).ShouldBe(("2026-05-08", "access", "reported"));
        (Text(drafts[0].GetProperty("near")[0], "fact"), Text(drafts[0].GetProperty("near")[0], "command"))
            .ShouldBe(("acme-opens", "draft cite post/1 --fact acme-opens"));
        Text(drafts[1], "modality").ShouldBe("declined");
    }

    [Fact]
    public async Task ADraftInAPersonsOwnWordsIsAProposalWithItsSourceAndIsListedNoMore()
    {
        await using var bot = await folder.OpenAsync();
        await bot.AddArticleAsync(folder);
        var reply = await bot.RunAsync(Ann, "draft use", ("id", "post/1"), ("statement", "Acme let inspectors see its vault"));
        reply.ShouldBeDone();
        (await bot.RunAsync(Ben, "fact accept", ("id", "acme-let-inspectors-see-its-vault"))).ShouldBeDone();
        var fact = bot.Knowledge.Current.Story.Facts.Single(fact => fact.Id == "acme-let-inspectors-see-its-vault");
        (fact.Occurred?.ToString(), fact.OccurredHow, fact.Citations[0].Paragraph)
            .ShouldBe(("2026-05-08", "“Friday”, seen from the article of 11 May 2026", 1));
        (await bot.TextAsync("post"))!.Paragraphs[0].ShouldContain(fact.Citations[0].Quote);
        fact.Citations[0].Sha256.ShouldBe(ArticleText.HashOf((await bot.TextAsync("post"))!.Paragraphs[0]));
        (await IdsAsync(bot)).ShouldBe(["post/2"]);
        (await IdsAsync(bot, ("all", "true"))).ShouldBe(["post/1", "post/2"]);
    }

    [Fact]
    public async Task WhomTheStatementNamesIsWhomTheFactIsAboutAndWhatIsSaidOtherwiseGoesFirst()
    {
        folder.Ship(Some.Story(Some.Fact(), Some.Fact("zenith-opens", "Zenith opened its cellar", entity: "zenith", topic: "visit")));
        await using var bot = await folder.OpenAsync();
        await bot.AddArticleAsync(folder);
        await bot.RunAsync(Ann, "draft use", ("id", "post/1"), ("statement", "Zenith saw Acme let inspectors in"), ("topic", "visit"),
            ("occurred", "2026-05"), ("modality", "confirmed"), ("quote", "for three weeks"), ("supersedes", "acme-opens"));
        var fact = (await bot.ProposalsAsync()).ShouldHaveSingleItem().Fact;
        fact.Entities.ShouldBe(["zenith", "acme"]);
        (fact.Topic, fact.Occurred?.ToString(), fact.Modality, fact.Citations[0].Quote)
            .ShouldBe(("visit", "2026-05", Modality.Confirmed, "for three weeks"));
        fact.Supersedes.ShouldBe(["acme-opens"]);
    }

    [Fact]
    public async Task AnArticlesSentenceIsNoStatementAndGetsIntoNoExport()
    {
        await using var bot = await folder.OpenAsync();
        await bot.AddArticleAsync(folder);
        (await bot.RunAsync(Ann, "draft use", ("id", "post/1"), ("statement", CommandRun.Text.Split('\n')[0].TrimEnd('.'))))
            .Problem.ShouldNotBeNull().ShouldStartWith("The statement repeats the article 'post' word for word (“");
        (await IdsAsync(bot)).ShouldContain("post/1");
        await bot.RunAsync(Ann, "draft dismiss", ("id", "post/1"));
        (await bot.RunAsync(Ann, "facts export")).Blocks.OfType<Said>().ShouldAllBe(said => !said.Text.Contains("a spokesman said in"));
    }

    [Fact]
    public async Task WhatIsKnownAlreadyGetsOneMoreCitation()
    {
        await using var bot = await folder.OpenAsync();
        await bot.AddArticleAsync(folder);
        (await bot.RunAsync(Ann, "draft cite", ("id", "post/1"), ("fact", "acme-opens"))).ShouldBeDone();
        bot.Knowledge.Current.Story.Facts.Single().Citations.Select(citation => citation.Article).ShouldBe(["gazette", "post"]);
        (await IdsAsync(bot)).ShouldBe(["post/2"]);
    }

    [Fact]
    public async Task ADismissedDraftIsListedNoMoreAndCanBeUsedAllTheSame()
    {
        await using var bot = await folder.OpenAsync();
        await bot.AddArticleAsync(folder);
        (await bot.RunAsync(Ann, "draft dismiss", ("id", "post/2"), ("why", "no news"))).ShouldBeDone();
        (await IdsAsync(bot)).ShouldBe(["post/1"]);
        (await bot.RunAsync(Ann, "draft use", ("id", "post/2"), ("statement", "Acme is silent on its second vault"))).ShouldBeDone();
    }

    [Theory]
    [InlineData("post/99")]
    [InlineData("post")]
    [InlineData("nowhere/1")]
    public async Task AnUnknownDraftIsTold(string id)
    {
        await using var bot = await folder.OpenAsync();
        await bot.AddArticleAsync(folder);
        (await bot.RunAsync(Ann, "draft dismiss", ("id", id))).ShouldBeRefused(
            $"There is no draft '{id}': 'articles drafts ARTICLE' lists those of an article, with ids such as gazette/4.");
    }

    [Fact]
    public async Task AnArticleWithoutATextInTheStoreIsTold()
    {
        await using var bot = await folder.OpenAsync();
        (await bot.RunAsync(Ann, "articles drafts", ("id", "gazette"))).ShouldBeRefused(
            "The store has no text of the article 'gazette': keep it first, with 'articles add' or 'facts import --texts'.");
    }

    public void Dispose() => folder.Dispose();

    private static async Task<IReadOnlyList<string?>> IdsAsync(Bot bot, params (string, string)[] more) =>
        [.. (await bot.RowsAsync(Ann, "articles drafts", [("id", "post"), .. more])).EnumerateArray().Select(draft => Text(draft, "id"))];

    private static string? Text(System.Text.Json.JsonElement row, string name) => row.GetProperty(name).GetString();
}
