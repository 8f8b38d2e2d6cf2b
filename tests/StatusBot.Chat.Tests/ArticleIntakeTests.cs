using System.Text;
using StatusBot.Articles;
using StatusBot.Facts;
using StatusBot.Testing;

namespace StatusBot.Chat.Tests;

public sealed class ArticleIntakeTests : IAsyncLifetime
{
    private const string Lock = "The council voted late on Monday to open the inner lock to three firms from June.\n";
    private readonly BotFolder folder = new();
    private Bot bot = null!;

    public async ValueTask InitializeAsync() => bot = await folder.OpenAsync();

    [Fact]
    public async Task AnArticleIsKeptWithItsTextInOneEntryOfTheLedger()
    {
        var position = bot.Knowledge.Current.Snapshot.Position;
        var done = (ChangeOutcome.Done)await bot.Articles.KeepAsync(await ReadAsync(Lock, new("lock", "The lock", Published: "2026-05-11")),
            Some.Ann, "it was in the post");
        done.Position.ShouldBe(position + 1);
        (done.Entries.Single().Action, done.Entries.Single().Why).ShouldBe((LedgerAction.Defined, "it was in the post"));
        var article = bot.Knowledge.Current.Articles["lock"];
        (article.Title, article.Label, article.Published?.ToString(), article.StatedLanguage)
            .ShouldBe(("The lock", "the article of 11 May 2026", "2026-05-11", null));
        (await bot.TextAsync("lock"))!.Sha256.ShouldBe(article.Sha256);
        StoryFiles.Write(bot.Knowledge.Current.Story).ShouldNotContain("inner lock");
    }

    [Fact]
    public async Task ReadingKeepsNothing()
    {
        var before = bot.Knowledge.Current;
        await ReadAsync(Lock, new());
        bot.Knowledge.Current.ShouldBeSameAs(before);
        (await bot.TextsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task TheSameTextIsNotKeptTwice()
    {
        await bot.Articles.KeepAsync(await ReadAsync(Lock, new("lock")), Some.Ann);
        var again = await ReadAsync(Lock, new("again"));
        again.Duplicates.Single().ToString().ShouldBe("The whole text stands in the article 'lock' as well: is it the same article?");
        (await bot.Articles.KeepAsync(again, Some.Ann))
            .ShouldBe(new ChangeOutcome.Refused("The article 'lock' has this very text: it is there already."));
    }

    [Fact]
    public async Task AnIdIsTakenOnce()
    {
        var (one, other) = (await ReadAsync(Lock, new("lock")), await ReadAsync("Another text.", new("lock")));
        await bot.Articles.KeepAsync(one, Some.Ann);
        (await bot.Articles.KeepAsync(other, Some.Ann)).ShouldBeOfType<ChangeOutcome.Stale>().Version.ShouldBe(1);
        (await bot.TextAsync("lock"))!.Sha256.ShouldBe(one.Text.Sha256);
        (await Should.ThrowAsync<ArticleException>(ReadAsync("A third text.", new("lock")))).Message
            .ShouldBe("There is an article 'lock' already: give this one another id.");
    }

    [Fact]
    public async Task AnIdIsMadeOfTheFirstWordsOfTheTitle()
    {
        const string Title = "„Schleuse” & Häfen: what the council of the harbour decided late in the night";
        var first = await ReadAsync(Lock, new(Title: Title));
        first.Article.Id.ShouldBe("schleuse-hafen-what-the-council-of-the-harbour-decided-late");
        await bot.Articles.KeepAsync(first, Some.Ann);
        (await ReadAsync("Another text.", new(Title: Title))).Article.Id.ShouldBe(first.Article.Id + "-2");
        (await ReadAsync(Lock, new(Title: "港"))).Article.Id.ShouldBe("article");
        (await ReadAsync(Lock, new())).Article.Id.ShouldBe("own-txt");
    }

    [Theory]
    [InlineData("2026-13", "There is no month 13 (“2026-13”): a year has 12 months.")]
    [InlineData("soon", "'soon' is not a date: expected a day such as 2026-05-12, yesterday or last Monday.")]
    public async Task AWrongDateIsTold(string published, string sentence) =>
        (await Should.ThrowAsync<ArticleException>(ReadAsync(Lock, new(Published: published)))).Message.ShouldBe(sentence);

    [Fact]
    public async Task AWrongIdOrLanguageIsTold()
    {
        (await Should.ThrowAsync<ArticleException>(ReadAsync(Lock, new("../lock")))).Message
            .ShouldBe("The id '../lock' is not made of letters, digits, hyphens, underscores and dots.");
        (await Should.ThrowAsync<ArticleException>(ReadAsync(Lock, new(Language: "in English")))).Message
            .ShouldBe("The language 'in English' is not a language: expected a tag such as en or pt-BR.");
    }

    [Fact]
    public async Task WhatAPersonSaysGoesBeforeThePageAndAnEmptyTextTakesItAway()
    {
        const string Page =
            "---\ntitle: The lock\nauthor: Ann\npublisher: The Bay\ndate: 2026-05-11\nurl: https://bay.example/1\n---\n" + Lock;
        var article = (await ReadAsync(Page, new(Author: "", Published: "", Publisher: "The Quay"), "own.md")).Article;
        (article.Title, article.Author, article.Published, article.Publisher, article.Label)
            .ShouldBe(("The lock", null, null, "The Quay", "the article of The Quay"));
        await bot.Articles.KeepAsync(await ReadAsync(Page, new("first"), "own.md"), Some.Ann);
        (await ReadAsync(Page + "More of it.", new(), "own.md")).Remarks
            .ShouldBe(["The article 'first' has the same address: is this a newer version of it?"]);
    }

    [Fact]
    public async Task ATextThatIsNotTheArticlesIsABug() => await Should.ThrowAsync<ArgumentException>(
        bot.ChangeAsync(new Change.Define(Some.Article("lock"), ArticleText.Of("other"u8.ToArray())), Some.Ann));

    private Task<IncomingArticle> ReadAsync(string text, ArticleGiven given, string name = "own.txt") =>
        bot.Articles.ReadAsync(new(name, Encoding.UTF8.GetBytes(text)), given, TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        await bot.DisposeAsync();
        folder.Dispose();
    }
}
