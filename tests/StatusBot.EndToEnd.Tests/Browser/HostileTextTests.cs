using Microsoft.Playwright;

namespace StatusBot.EndToEnd.Tests.Browser;

/// <summary>Whatever stands in facts, names, questions and addresses is shown as text: no script runs, and the page keeps its shape.</summary>
public sealed class HostileTextTests(Chromium chromium, HostileSite site) : BrowserTest(chromium, site), IClassFixture<HostileSite>
{
    [Theory]
    [InlineData("/facts?q=hostility")]
    public async Task HostileTextIsText(string path)
    {
        var page = await OpenAsync(path, new(Width: 320));
        await Assertions.Expect(page.GetByText(HostileSite.Markup).Locator("visible=true").First).ToBeVisibleAsync();
        await ShouldHoldTextAloneAsync(page);
    }

    /// <summary>Nothing in the page came out of a text: the watch sees what runs, this sees what waits for a click.</summary>
    private static async Task ShouldHoldTextAloneAsync(IPage page)
    {
        await Assertions.Expect(page.Locator("script:not([src]), img, b, i, [onclick], [onerror], [href^='javascript:']")).ToHaveCountAsync(0);
        await page.ShouldFitItsWidthAsync();
    }
}
