using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace StatusBot.EndToEnd.Tests.Browser;

/// <summary>A page for each entity: what is known, timeline, articles.</summary>
public sealed class EntityPageTests(Chromium chromium, ShippedSite site) : BrowserTest(chromium, site)
{
    [Fact]
    public async Task ItTellsWhatIsKnownByTopic()
    {
        var page = await OpenAsync("/entities/anthropic");
        await Expect(page.Heading()).ToHaveTextAsync("Anthropic");
        (await page.Properties().ReadAsync())["Kind"].ShouldBe("lab");
        await page.GetByRole(AriaRole.Heading, new() { Name = "restrictions", Exact = true }).ShouldBeSeenAsync();
        await page.Link("In April 2026 Anthropic limited Mythos to 40 large technology companies").ShouldBeHiddenAsync();
        await page.GetByRole(AriaRole.Heading, new() { Name = "restrictions", Exact = true }).ClickAsync();
        await page.Link("In April 2026 Anthropic limited Mythos to 40 large technology companies").ShouldBeSeenAsync();
    }

    [Fact]
    public async Task ItsTimelineIsDrawnAndStandsThereAsATable()
    {
        var page = await OpenAsync("/entities/anthropic");
        await page.Locator("svg.tl").ShouldBeSeenAsync();
        await page.GetByText("The same as a table").ClickAsync();
        await page.GetByRole(AriaRole.Table, new() { Name = "Timeline of Anthropic" }).ShouldBeSeenAsync();
    }

    [Fact]
    public async Task TheArticlesThatSpeakOfItAreListed()
    {
        var page = await OpenAsync("/entities/glasswing");
        await page.GetByRole(AriaRole.Heading, new() { Name = "Articles that speak of it" }).ShouldBeSeenAsync();
        await Expect(page.Locator("ul.articles").GetByRole(AriaRole.Link)).Not.ToHaveCountAsync(0);
    }

    [Fact]
    public async Task WhatBelongsToItAndWhatItBelongsToIsLinked()
    {
        var page = await OpenAsync("/entities/anthropic");
        await page.Properties().GetByRole(AriaRole.Link, new() { Name = "Mythos" }).ClickAsync();
        (await page.Properties().ReadAsync())["Part of"].ShouldBe("Anthropic");
    }

    [Fact]
    public async Task TheEntitiesAreListedByKind()
    {
        var page = await OpenAsync("/entities");
        foreach (var kind in (string[])["labs", "models", "institutions", "people"])
            await page.GetByRole(AriaRole.Heading, new() { Name = kind, Exact = true }).ShouldBeSeenAsync();
        await page.Link("OpenAI").ClickAsync();
        await Expect(page.Heading()).ToHaveTextAsync("OpenAI");
    }
}
