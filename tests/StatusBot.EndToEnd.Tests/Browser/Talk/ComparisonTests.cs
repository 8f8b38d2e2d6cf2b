using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace StatusBot.EndToEnd.Tests.Browser;

/// <summary>A comparison is a grid with every cell cited and empty cells marked.</summary>
public sealed class ComparisonTests(Chromium chromium, ShippedSite site) : BrowserTest(chromium, site)
{
    [Fact]
    public async Task AComparisonIsAGridOfWhatIsComparedAndOfTopics()
    {
        var grid = await GridAsync();
        await Expect(grid.GetByRole(AriaRole.Columnheader)).ToHaveTextAsync(["Anthropic", "OpenAI"]);
        (await grid.GetByRole(AriaRole.Rowheader).AllInnerTextsAsync())
            .ShouldBe(["Access offered", "Recipients", "Meetings", "Commitments", "Restrictions", "Next step"]);
    }

    [Fact]
    public async Task WhatIsComparedHasColumnsOfOneWidth()
    {
        var grid = await GridAsync();
        var widths = await grid.GetByRole(AriaRole.Columnheader).EvaluateAllAsync<double[]>(
            "all => all.map(one => Math.round(one.getBoundingClientRect().width))");
        (widths.Max() - widths.Min()).ShouldBeLessThan(20);
    }

    [Fact]
    public async Task EveryCellIsCitedOrSaysThatNoSourceSaysIt()
    {
        var grid = await GridAsync();
        var cells = await grid.Locator("tbody").GetByRole(AriaRole.Cell).AllAsync();
        cells.Count.ShouldBe(12);
        var empty = 0;
        foreach (var cell in cells)
            if (await cell.Marks().CountAsync() == 0 && ++empty > 0) await Expect(cell).ToHaveTextAsync("no source");
        empty.ShouldBeInRange(1, 6);
    }

    [Fact]
    public async Task ACellsNumberOpensItsSource()
    {
        var grid = await GridAsync();
        await (await grid.SourceAsync()).ClickAsync();
        await grid.Page.Card().GetByRole(AriaRole.Blockquote).ShouldBeSeenAsync();
    }

    [Fact]
    public async Task TheGridIsReadableOnANarrowScreen()
    {
        var grid = await GridAsync(new(Width: 320));
        await grid.GetByRole(AriaRole.Rowheader, new() { Name = "Meetings" }).ShouldBeSeenAsync();
        await grid.Page.ShouldFitItsWidthAsync();
    }

    private async Task<ILocator> GridAsync(Reader? reader = null) =>
        (await (await OpenAsync("/", reader)).AskAsync("Compare Anthropic and OpenAI"))
            .GetByRole(AriaRole.Table, new() { Name = "Comparison" });
}
