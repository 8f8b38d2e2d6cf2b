using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace StatusBot.EndToEnd.Tests.Browser;

/// <summary>The list of milestones with due, slipped and lapsed.</summary>
public sealed class MilestonesTests(Chromium chromium, ChangedSite site) : BrowserTest(chromium, site)
{
    private const string Plenary =
        "On 18 May 2026 the European Parliament's plenary in Strasbourg has a briefing on EU readiness for cyber-capable AI models";
    private const string Checkpoint = "August 2026 is the next hard checkpoint in the Commission's push for model access";

    [Fact]
    public async Task WhatIsToComeIsDueWithHowFarOffItIs()
    {
        var page = await OpenAsync("/milestones?asOf=2026-05-12");
        var milestone = Under(page, "due").Filter(new() { HasText = Plenary });
        await milestone.ShouldSayAsync("in 6 days");
    }

    [Fact]
    public async Task WhatHasPassedWithoutWordOfItHasLapsed()
    {
        var page = await OpenAsync("/milestones");
        await Under(page, "lapsed").Filter(new() { HasText = Plenary }).ShouldSayAsync("days ago");
        await Expect(Under(page, "due").Filter(new() { HasText = Plenary })).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task WhatWasPutOffHasSlippedAndIsDueAtItsNewDate()
    {
        var page = await OpenAsync("/milestones");
        var row = page.GetByRole(AriaRole.Region, new() { Name = "Slipped" }).GetByRole(AriaRole.Row)
            .Filter(new() { HasText = Checkpoint });
        (await row.GetByRole(AriaRole.Cell).AllInnerTextsAsync()).Take(2).ShouldBe(["August 2026", "August 2090"]);
        await Under(page, "due").Filter(new() { HasText = Checkpoint }).ShouldSayAsync("August 2090");
    }

    private static ILocator Under(IPage page, string heading) => page.Locator($"#{heading} + ul > li");
}
