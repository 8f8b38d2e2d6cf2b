namespace StatusBot.EndToEnd.Tests.Browser;

/// <summary>
/// Every kind of page, for everybody: axe-core finds nothing in it, in light or dark, and it can be read at 320 pixels and by keyboard.
/// </summary>
public sealed class AxeTests(Chromium chromium, ShippedSite site) : BrowserTest(chromium, site)
{
    private const int Narrow = 320;

    public static readonly TheoryData<string> Pages =
    [
        "/", "/?asOf=2026-05-11", "/facts", "/facts?q=meeting&topic=meeting", "/facts/anthropic-limits-mythos-to-40", "/articles",
        "/articles/001_2318671023843806",
        "/entities", "/entities/anthropic", "/claims", "/claims/who-holds-mythos", "/milestones", "/timeline",
        "/timeline?from=2026-05-01&to=2026-05-31&lanes=lab",
        "/changes", "/nowhere",
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task APageIsForEverybody(string path)
    {
        var page = await OpenAsync(path);
        if (path == "/nowhere") Forgive("404");
        await page.ShouldBeTitledAsync();
        await page.ShouldKeepStillAsync();
        await page.ShouldShowItsFocusAsync();
        await page.ShouldHaveNoViolationAsync();
        await page.SetViewportSizeAsync(Narrow, 800);
        await page.ShouldFitItsWidthAsync();
    }

    [Fact]
    public async Task AnOpenTableOfTheTimelineHasNoViolation()
    {
        var page = await OpenAsync("/timeline");
        await page.GetByText("The same as a table").ClickAsync();
        await page.ShouldHaveNoViolationAsync();
    }
}
