using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace StatusBot.EndToEnd.Tests.Browser;

/// <summary>A page for each article: metadata, its facts in the order of its paragraphs.</summary>
public sealed class ArticlePageTests(Chromium chromium, ShippedSite site) : BrowserTest(chromium, site)
{
    private const string OfMay11 = "/articles/001_2318671023843806", Undated = "/articles/000_c19f074716690b5e";

    [Theory]
    [InlineData(OfMay11, "Date", "11 May 2026")]
    [InlineData(OfMay11, "How the date was derived", "the day on which the text says the Commission confirmed the talks")]
    [InlineData(OfMay11, "Author", "not stated")]
    [InlineData(OfMay11, "Language", "en")]
    [InlineData(Undated, "Date", "date not stated")]
    [InlineData(Undated, "Title", "not stated")]
    [InlineData("/articles/003_44a8c3d23c4216bf", "Publisher", "Brief IA")]
    [InlineData("/articles/003_44a8c3d23c4216bf", "Author", "Tom Levy")]
    public async Task ItTellsWhatIsKnownOfTheArticle(string path, string property, string words) =>
        (await (await OpenAsync(path)).Properties().ReadAsync())[property].ShouldStartWith(words);

    [Fact]
    public async Task ItsFactsStandInTheOrderOfItsParagraphs()
    {
        var page = await OpenAsync(OfMay11);
        var paragraphs = await page.GetByRole(AriaRole.Heading, new() { Level = 3 }).AllInnerTextsAsync();
        var numbers = paragraphs.Select(text => int.Parse(text.Replace("Paragraph ", ""))).ToList();
        numbers.Count.ShouldBeGreaterThan(5);
        numbers.ShouldBe(numbers.Order());
        await page.GetByRole(AriaRole.Blockquote).Filter(new() { HasText = "an offer to give EU institutions" }).First.ShouldBeSeenAsync();
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
