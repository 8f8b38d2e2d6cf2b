using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace StatusBot.EndToEnd.Tests.Browser;

/// <summary>A page for each claim: the disputing facts.</summary>
public sealed class ClaimPageTests(Chromium chromium, ShippedSite site) : BrowserTest(chromium, site)
{
    [Fact]
    public async Task TheDisputingFactsStandSideBySide()
    {
        var page = await OpenAsync("/claims/when-enforcement-starts");
        await Expect(page.Heading()).ToHaveTextAsync("When does enforcement of the AI Act start?");
        await page.GetByText("The sources differ.").ShouldBeSeenAsync();
        var rows = page.GetByRole(AriaRole.Table).Locator("tbody").GetByRole(AriaRole.Row);
        await Expect(rows).ToHaveCountAsync(3);
        await rows.First.ShouldSayAsync("two articles give this month");
        await rows.Filter(new() { HasText = "in stages since 2025" }).ShouldBeSeenAsync();
    }

    [Fact]
    public async Task EveryQuestionOnWhichTheSourcesDifferIsListed()
    {
        var page = await OpenAsync("/claims");
        (await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Region).CountAsync()).ShouldBeGreaterThan(5);
        await page.GetByRole(AriaRole.Region, new() { Name = "Who has been given Mythos?" })
            .ShouldSayAsync("40 large technology companies");
    }

    [Fact]
    public async Task WhatALaterArticleSaysIsLeftOutAsOfADayBefore()
    {
        var page = await OpenAsync("/claims/when-enforcement-starts?asOf=2026-05-11");
        await Expect(page.GetByRole(AriaRole.Table).Locator("tbody").GetByRole(AriaRole.Row)).ToHaveCountAsync(2);
        await Expect(page.GetByText("Enforcement of the AI Act begins in 2025")).ToHaveCountAsync(0);
    }
}
