using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using NodaTime;
using StatusBot.Facts;
using StatusBot.Testing;

namespace StatusBot.Web.Tests.Browsing;

/// <summary>How many articles stand behind a fact, each told once, from how many origins, and how old the newest is.</summary>
public sealed class ArticlesBehindTests : IAsyncLifetime
{
    private const string Age = "The newest source on this is of 11 May 2026, six months old.";

    private static readonly Fact TwicePerArticle = SomeTalk.Offer with
    {
        Citations = [Some.Citation(), Some.Citation("leaflet", 2, "opened it"), Some.Citation(paragraph: 3, quote: "opened its door")],
    };

    private readonly WebSite site = new(SomeTalk.Story(TwicePerArticle, SomeTalk.ThreeMeetings, SomeTalk.Limit));

    public ValueTask InitializeAsync() => site.InitializeAsync();
    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task AMarkCountsArticlesAndTellsWhereTheyHaveOneOrigin() =>
        (await PageAsync("/facts")).All(".cite").ShouldBe(["2 articles", "2 articles, 1 origin", "1 article"], ignoreOrder: true);

    [Fact]
    public async Task ItsListShowsAnArticleOnceWithItsParagraphs() => (await PageAsync("/facts?topic=access")).All(".cites li").ShouldBe([
        "The article gazette, 11 May 2026, paragraph 1: opened its vault; paragraph 3: opened its door",
        "The article leaflet, paragraph 2: opened it"]);

    [Fact]
    public async Task EachParagraphOfTheListOpensItsOwnCard()
    {
        var page = await PageAsync("/facts?topic=access");
        page.QuerySelectorAll(".cites button")
            .Select(button => page.GetElementById(button.GetAttribute("popovertarget")!)!.Says("blockquote"))
            .ShouldBe(["opened its vault", "opened its door", "opened it"]);
    }

    [Fact]
    public async Task AFactsPageShowsAnArticleOnceToo()
    {
        var page = await PageAsync("/facts/" + TwicePerArticle.Id);
        page.Says(".sources").ShouldBe("2 articles.");
        page.All(".citations blockquote").ShouldBe(["opened its vault", "opened its door", "opened it"]);
        page.All(".citations p").ShouldBe([
            "The article gazette, paragraph 1, paragraph 3 · 11 May 2026", "The article leaflet, paragraph 2"]);
        page.Link("paragraph 3").ShouldBe("/articles/gazette#p3");
        (await PageAsync("/facts/three-meetings")).Says(".sources").ShouldBe("2 articles, 1 origin.");
    }

    [Theory]
    [InlineData("/", ".age")]
    [InlineData("/facts/larkspur-offers", ".sources")]
    public async Task WhoReadsOldSourcesIsToldTheirAge(string address, string place)
    {
        site.Clock.Advance(Duration.FromDays(198));
        (await PageAsync(address)).Says(place).ShouldEndWith(Age);
        (await PageAsync(address + "?asOf=2026-05-12")).DocumentElement.TextContent.ShouldNotContain("newest source");
    }

    [Fact]
    public async Task UndatedSourcesAreCalledSo() =>
        (await PageAsync("/facts/finch-limited")).Says(".sources").ShouldBe("1 article. The sources on this are undated.");

    private async Task<IDocument> PageAsync(string address)
    {
        using var response = await site.GetAsync(address);
        var html = await response.EnsureSuccessStatusCode().Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return await new HtmlParser().ParseDocumentAsync(html, TestContext.Current.CancellationToken);
    }
}
