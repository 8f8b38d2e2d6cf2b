using static Microsoft.Playwright.Assertions;

namespace StatusBot.EndToEnd.Tests.Browser;

/// <summary>Whatever stands in facts and names is shown as text: no script runs, and the page keeps its shape.</summary>
public sealed class HostileTextTests(Chromium chromium, HostileSite site) : BrowserTest(chromium, site)
{
    private static readonly Reader Narrow = new(Width: 320);

    [Theory]
    [InlineData("/facts?q=hostility")]
    [InlineData("/facts/hostile-one")]
    [InlineData("/articles")]
    [InlineData("/articles/hostile")]
    [InlineData("/articles/hostile-twin")]
    [InlineData("/entities")]
    [InlineData("/entities/hostile")]
    [InlineData("/claims")]
    [InlineData("/claims/hostile")]
    [InlineData("/milestones")]
    public async Task HostileTextIsText(string path)
    {
        var page = await OpenAsync(path, Narrow);
        await Expect(page.GetByText("<script>alert(").First).ToBeAttachedAsync();
        await page.ShouldHoldTextAloneAsync();
    }

    [Theory]
    [InlineData("/facts/hostile-two")]
    [InlineData("/facts/hostile-three")]
    [InlineData("/entities/hostile-other")]
    [InlineData("/timeline?from=2026-05-01&to=2026-12-31")]
    [InlineData("/timeline?from=2026-05-01&to=2026-12-31&lanes=lab")]
    public async Task LongAndTurnedTextKeepsThePagesShape(string path) => await (await OpenAsync(path, Narrow)).ShouldHoldTextAloneAsync();

    [Fact]
    public async Task ACardHoldsHostileTextAsText()
    {
        var page = await OpenAsync("/facts?q=hostility", Narrow);
        foreach (var mark in await page.Locator("summary.cite").AllAsync()) await mark.ClickAsync();
        foreach (var source in await page.Locator(".cites button").AllAsync())
        {
            await source.ClickAsync();
            await page.Card().ShouldBeSeenAsync();
            await page.ShouldHoldTextAloneAsync();
            await page.Keyboard.PressAsync("Escape");
        }
    }

    [Theory]
    [InlineData("What is the status of hostility?")]
    [InlineData("Tell me about the Blackhat")]
    [InlineData("What do you know about the Greyhat?")]
    [InlineData("Where do the sources differ?")]
    [InlineData("Which articles do you know?")]
    [InlineData("What comes next?")]
    public async Task AnAnswerHoldsHostileTextAsText(string question)
    {
        var page = await OpenAsync("/", Narrow);
        await page.AskAsync(question);
        await page.ShouldHoldTextAloneAsync();
    }
}
