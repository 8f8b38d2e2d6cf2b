using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace StatusBot.EndToEnd.Tests.Browser;

/// <summary>A page for each article: metadata, its facts folded by topic.</summary>
public sealed class ArticlePageTests(Chromium chromium, ShippedSite site) : BrowserTest(chromium, site)
{
    private const string OfMay11 = "/articles/001_2318671023843806", Undated = "/articles/000_c19f074716690b5e";

    [Theory]
    [InlineData(OfMay11, "Date", "11 May 2026")]
    [InlineData(OfMay11, "How the date was derived", "the day on which the text says the Commission confirmed the talks")]
    [InlineData(OfMay11, "Not stated", "publisher, author, address")]
    [InlineData(OfMay11, "Language", "en")]
    [InlineData(Undated, "Not stated", "title, publisher, author, date, address")]
    [InlineData("/articles/003_44a8c3d23c4216bf", "Publisher", "Brief IA")]
    [InlineData("/articles/003_44a8c3d23c4216bf", "Author", "Tom Levy")]
    public async Task ItTellsWhatIsKnownOfTheArticle(string path, string property, string words) =>
        (await (await OpenAsync(path)).Properties().ReadAsync())[property].ShouldStartWith(words);

    [Fact]
    public async Task ItsFactsAreFoldedByTopicAndAParagraphThatIsLedToIsUnfolded()
    {
        var page = await OpenAsync(OfMay11);
        (await page.Locator("details.topic").CountAsync()).ShouldBeGreaterThan(3);
        await Expect(page.Locator("details.topic[open]")).ToHaveCountAsync(1);
        var folded = page.Locator("details.topic:not([open]) .place span[id]").First;
        var id = await folded.GetAttributeAsync("id");
        await page.EvaluateAsync("id => location.hash = id", id);
        await page.Locator("#" + id).ShouldBeSeenAsync();
    }

    [Fact]
    public async Task EachOfItsFactsLeadsToItsPage()
    {
        var page = await OpenAsync(OfMay11);
        var statement = page.Locator(".fact-line a.statement").First;
        var text = await statement.InnerTextAsync();
        await statement.ClickAsync();
        await Expect(page.Heading()).ToHaveTextAsync(text);
    }

    [Fact]
    public async Task TheArticlesAreListedTheNewestFirst()
    {
        var page = await OpenAsync("/articles");
        var rows = page.GetByRole(AriaRole.Table).Locator("tbody").GetByRole(AriaRole.Row);
        await Expect(rows).ToHaveCountAsync(5);
        await rows.First.ShouldSayAsync("12 May 2026");
        await rows.Nth(1).ShouldSayAsync("11 May 2026");
    }

    [Fact]
    public async Task AnArticleOfALaterDayIsNotListedAsOfADayBefore()
    {
        var page = await OpenAsync("/articles?asOf=2026-05-11");
        await page.GetByText("4 articles").ShouldBeSeenAsync();
        await Expect(page.GetByText("Patricia Miller")).ToHaveCountAsync(0);
    }
}
