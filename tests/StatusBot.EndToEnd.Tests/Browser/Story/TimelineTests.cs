using System.Globalization;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace StatusBot.EndToEnd.Tests.Browser;

/// <summary>
/// A timeline of the story, drawn to scale by the server: points, spans, lanes, hatching, today; with a table behind it; zoom by range.
/// </summary>
public sealed class TimelineTests(Chromium chromium, ShippedSite site) : BrowserTest(chromium, site)
{
    private const string May = "/timeline?from=2026-05-01&to=2026-05-31", Spring = "/timeline?from=2026-03-01&to=2026-06-30";

    [Fact]
    public async Task ADayIsAPointAndWhatIsUncertainIsASpan()
    {
        var page = await OpenAsync(May);
        (await Marks(page).Filter(new() { HasNot = page.Locator("path.tl-bar") }).CountAsync()).ShouldBeGreaterThan(0);
        (await Marks(page).Filter(new() { Has = page.Locator("path.tl-bar") }).CountAsync()).ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task ItIsDrawnToScale()
    {
        var page = await OpenAsync("/timeline?from=2026-05-01&to=2026-05-31");
        var first = await LeftAsync(page, "11 May 2026, ");
        var second = await LeftAsync(page, "12 May 2026, ");
        var third = await LeftAsync(page, "18 May 2026, ");
        ((third - second) / (second - first)).ShouldBe(6, 0.1);
    }

    [Fact]
    public async Task WhatIsDisputedIsHatchedAndSaysSo()
    {
        var page = await OpenAsync("/timeline?from=2025-01-01&to=2026-12-31");
        var disputed = Marks(page).Filter(new() { Has = page.Locator("[fill='url(#tl-hatch)']") });
        (await disputed.CountAsync()).ShouldBeGreaterThan(0);
        foreach (var mark in await disputed.AllAsync()) (await mark.GetAttributeAsync("aria-label"))!.ShouldContain("disputed");
    }

    [Fact]
    public async Task TodayIsMarked()
    {
        var page = await OpenAsync("/timeline");
        await page.Locator(".tl-flag-text").ShouldSayAsync("today");
        await page.Locator("line.tl-today").ShouldBeAttachedAsync();
    }

    [Fact]
    public async Task ThePastDayIsMarkedWhereOneLooksBack() =>
        await (await OpenAsync(May + "&asOf=2026-05-12")).Locator(".tl-flag-text").ShouldSayAsync("as of 12 May 2026");

    [Fact]
    public async Task TheLanesAreTopicsOrLabs()
    {
        var page = await OpenAsync(Spring);
        await page.Locator("svg.tl").GetByRole(AriaRole.Group, new() { Name = "restrictions" }).ShouldBeAttachedAsync();
        await page.GetByLabel("lanes by").SelectOptionAsync(
            new SelectOptionValue { Label = await page.GetByLabel("lanes by").Locator("option").Last.InnerTextAsync() });
        await page.Button("Draw").ClickAsync();
        await page.Locator("svg.tl").GetByRole(AriaRole.Group, new() { Name = "Anthropic" }).First.ShouldBeAttachedAsync();
        new Uri(page.Url).Query.ShouldContain("lanes=lab");
    }

    [Fact]
    public async Task ATableBehindItHasTheSameContent()
    {
        var page = await OpenAsync(May);
        await page.GetByText("The same as a table").ClickAsync();
        var drawn = await Marks(page).EvaluateAllAsync<string[]>("marks => marks.map(mark => mark.getAttribute('href'))");
        var told = await page.GetByRole(AriaRole.Table).GetByRole(AriaRole.Link)
            .EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))");
        told.Length.ShouldBeGreaterThan(5);
        told.ShouldBe(drawn);
    }

    [Fact]
    public async Task EveryMarkTellsItsDateItsFirmnessAndItsSentenceToAScreenReader()
    {
        var page = await OpenAsync(May);
        var names = await Marks(page).EvaluateAllAsync<string[]>("marks => marks.map(mark => mark.getAttribute('aria-label'))");
        names.ShouldContain(
            "12 May 2026, reported: Patricia Miller wrote the article of 12 May 2026 on the Commission's talks with AI companies");
        names.ShouldAllBe(name => name.Contains("202"));
    }

    [Fact]
    public async Task AMarkIsReachedAndFollowedByKeyboard()
    {
        var page = await OpenAsync(Spring);
        await Marks(page).First.FocusAsync();
        var address = await Marks(page).First.GetAttributeAsync("href");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(new Uri(await SiteAsync(), address!).AbsoluteUri);
    }

    [Theory]
    [InlineData("+ closer")]
    [InlineData("− wider")]
    [InlineData("← earlier")]
    [InlineData("later →")]
    [InlineData("everything")]
    public async Task ItIsZoomedByRange(string zoom)
    {
        var page = await OpenAsync(Spring);
        await page.GetByRole(AriaRole.Navigation, new() { Name = "Range" }).GetByRole(AriaRole.Link, new() { Name = zoom }).ClickAsync();
        await Expect(page).Not.ToHaveURLAsync(new Uri(await SiteAsync(), Spring).AbsoluteUri);
        var range = System.Web.HttpUtility.ParseQueryString(new Uri(page.Url).Query);
        await Expect(page.GetByLabel("From", new() { Exact = true })).ToHaveValueAsync(range["from"]!);
        await Expect(page.GetByLabel("to", new() { Exact = true })).ToHaveValueAsync(range["to"]!);
    }

    [Theory]
    [InlineData("/timeline?from=2026-06-01&to=2026-05-01")]
    [InlineData("/timeline?from=soon")]
    [InlineData("/timeline?lanes=moon")]
    public async Task ARangeThatIsNoneIsSaid(string path)
    {
        var page = await OpenAsync(path);
        Forgive("400");
        await Expect(page.Heading()).ToHaveTextAsync("That does not work");
    }

    private static ILocator Marks(IPage page) => page.Locator("svg.tl a.tl-mark");

    /// <summary>Where the sign of the first mark stands whose name starts so, in the drawing's units.</summary>
    private static async Task<double> LeftAsync(IPage page, string name) =>
        double.Parse((await page.Locator($"svg.tl a.tl-mark[aria-label^='{name}'] use").First.GetAttributeAsync("x"))!,
            CultureInfo.InvariantCulture);
}
