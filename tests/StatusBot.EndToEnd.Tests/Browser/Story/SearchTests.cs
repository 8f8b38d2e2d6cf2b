using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace StatusBot.EndToEnd.Tests.Browser;

/// <summary>Search over facts and articles with filters, paged; every page has an address of its own.</summary>
public sealed class SearchTests(Chromium chromium, ShippedSite site) : BrowserTest(chromium, site)
{
    [Fact]
    public async Task FactsAreFoundByWords()
    {
        var page = await OpenAsync("/facts");
        await page.GetByLabel("Words, names or dates").FillAsync("Patricia Miller");
        await page.Button("Search").ClickAsync();
        await page.Link("Patricia Miller wrote the article of 12 May 2026 on the Commission's talks with AI companies").ShouldBeSeenAsync();
        System.Web.HttpUtility.ParseQueryString(new Uri(page.Url).Query)["q"].ShouldBe("Patricia Miller");
        await page.Link("1 article").ClickAsync();
        await page.GetByRole(AriaRole.Table).ShouldSayAsync("European Commission’s Talks with AI Giants");
    }

    [Theory]
    [InlineData("topic=restriction", "Anthropic restricts Mythos to selected technology partners",
        "The Commission has held four to five meetings with Anthropic")]
    [InlineData("entity=nexo", "Nexo appears only in an advertisement above the article on the San Francisco meeting",
        "Anthropic restricts Mythos to selected technology partners")]
    [InlineData("q=mythos&modality=declined", "Asked about a possible request for access to Mythos, Commission spokesman Thomas Regnier " +
        "avoided a direct answer", "Anthropic restricts Mythos to selected technology partners")]
    [InlineData("q=enforcement&disputed=yes", "Enforcement of the AI Act begins in 2025",
        "The AI Office is the EU body whose powers to enforce the AI Act start in August 2026")]
    [InlineData("from=2026-05-12&to=2026-05-12&q=disclaimer", "Patricia Miller's article of 12 May 2026 ends with a notice that it gives " +
        "no financial advice", "Anthropic restricts Mythos to selected technology partners")]
    [InlineData("article=004_93ce98f6e2fb399f&q=2025", "Enforcement of the AI Act begins in 2025",
        "Anthropic restricts Mythos to selected technology partners")]
    [InlineData("undated=yes&q=Nexo", "Nexo appears only in an advertisement above the article on the San Francisco meeting",
        "Enforcement of the AI Act begins in 2025")]
    public async Task FactsAreFiltered(string filter, string found, string left)
    {
        var page = await OpenAsync("/facts?" + filter);
        await page.Link(found).ShouldBeSeenAsync();
        await Expect(page.Link(left)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task TheFormKeepsWhatWasAskedFor()
    {
        var page = await OpenAsync("/facts?q=Mythos&topic=restriction&modality=reported&from=2026-04-01&disputed=yes");
        await Expect(page.GetByLabel("Words, names or dates")).ToHaveValueAsync("Mythos");
        await Expect(page.GetByLabel("Topic")).ToHaveValueAsync("restriction");
        await Expect(page.GetByLabel("How firmly")).ToHaveValueAsync("reported");
        await Expect(page.GetByLabel("Happened from")).ToHaveValueAsync("2026-04-01");
        await Expect(page.GetByLabel("Sources differ")).ToBeCheckedAsync();
    }

    [Fact]
    public async Task ALongListHasPagesOfWhichEachHasItsAddress()
    {
        var page = await OpenAsync("/facts");
        var first = await Statements(page).AllInnerTextsAsync();
        await page.Link("Next").ClickAsync();
        await page.GetByText("page 2 of").ShouldBeSeenAsync();
        var second = await Statements(page).AllInnerTextsAsync();
        second.Count.ShouldBe(first.Count);
        second.Intersect(first).ShouldBeEmpty();
        var again = await OpenAsync(page.Url);
        (await Statements(again).AllInnerTextsAsync()).ShouldBe(second);
        await page.Link("Previous").ClickAsync();
        await Expect(Statements(page)).ToHaveTextAsync(first);
    }

    [Fact]
    public async Task TheLastPageHoldsTheRest()
    {
        var page = await OpenAsync("/facts");
        await page.GetByRole(AriaRole.Navigation, new() { Name = "Pages of the list" })
            .GetByRole(AriaRole.Link, new() { NameRegex = PageNumber() }).Last.ClickAsync();
        await Expect(page.Link("Next")).ToHaveCountAsync(0);
        await Expect(Statements(page)).Not.ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData("/facts?q=zanzibar", "No fact that is known as of")]
    [InlineData("/articles?q=zanzibar", "No article meets all of these conditions.")]
    public async Task NothingFoundIsSaid(string path, string words) => await (await OpenAsync(path)).GetByText(words).ShouldBeSeenAsync();

    [Theory]
    [InlineData("/articles?q=Levy", 1)]
    [InlineData("/articles?publisher=Brief+IA", 1)]
    [InlineData("/articles?dated=yes", 2)]
    [InlineData("/articles?dated=no", 3)]
    public async Task ArticlesAreFiltered(string path, int articles) =>
        await Expect((await OpenAsync(path)).GetByRole(AriaRole.Table).Locator("tbody").GetByRole(AriaRole.Row)).ToHaveCountAsync(articles);

    [Theory]
    [InlineData("/facts?topic=moon")]
    [InlineData("/facts?entity=moon")]
    [InlineData("/facts?modality=perhaps")]
    [InlineData("/facts?from=someday")]
    [InlineData("/facts?page=1000000")]
    [InlineData("/facts?page=-1")]
    [InlineData("/facts?undated=yes&from=2026-05-01")]
    [InlineData("/changes?since=someday")]
    public async Task WhatCannotBeSearchedForIsSaid(string path)
    {
        var page = await OpenAsync(path);
        Forgive("40");
        (await page.Heading().InnerTextAsync()).ShouldBeOneOf("That does not work", "Not found");
        (await page.Locator("main p").First.InnerTextAsync()).ShouldEndWith(".");
    }

    private static ILocator Statements(IPage page) => page.Locator(".fact-line a.statement");

    private static System.Text.RegularExpressions.Regex PageNumber() =>
        new("^Page", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1));
}
