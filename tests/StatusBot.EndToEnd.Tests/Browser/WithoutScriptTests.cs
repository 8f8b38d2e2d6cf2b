using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace StatusBot.EndToEnd.Tests.Browser;

/// <summary>Every page works without script where it only shows.</summary>
public sealed class WithoutScriptTests(Chromium chromium, ShippedSite site) : BrowserTest(chromium, site)
{
    private static readonly Reader NoScript = new(Script: false);

    [Theory]
    [InlineData("/facts", "Facts")]
    [InlineData("/facts/anthropic-limits-mythos-to-40", "In April 2026 Anthropic limited Mythos to 40 large technology companies")]
    [InlineData("/articles", "Articles")]
    [InlineData("/articles/003_44a8c3d23c4216bf", "Brief IA")]
    [InlineData("/entities", "Entities")]
    [InlineData("/entities/openai", "OpenAI")]
    [InlineData("/claims", "Where the sources differ")]
    [InlineData("/claims/who-holds-mythos", "Who has been given Mythos?")]
    [InlineData("/milestones", "Milestones")]
    [InlineData("/timeline", "Timeline")]
    [InlineData("/changes", "Changes")]
    public async Task APageShowsItsContent(string path, string heading)
    {
        var page = await OpenAsync(path, NoScript);
        await Expect(page.Heading()).ToHaveTextAsync(heading);
        (await page.GetByRole(AriaRole.Main).InnerTextAsync()).Length.ShouldBeGreaterThan(heading.Length + 40);
    }

    [Fact]
    public async Task TheConversationSaysThatItNeedsScriptAndHidesWhatWouldNotWork()
    {
        var page = await OpenAsync("/", NoScript);
        await page.Locator("noscript p").ShouldSayAsync("Asking here needs JavaScript.");
        await Expect(page.Button("Ask")).ToHaveCountAsync(0);
        await page.Question().ShouldBeHiddenAsync();
    }

    [Fact]
    public async Task SearchingWorks()
    {
        var page = await OpenAsync("/facts", NoScript);
        await page.GetByLabel("Words, names or dates").FillAsync("Nexo");
        await page.Button("Search").ClickAsync();
        await page.Link("Nexo appears only in an advertisement above the article on the San Francisco meeting").ShouldBeSeenAsync();
    }

    [Fact]
    public async Task LookingBackWorks()
    {
        var page = await OpenAsync("/articles?dated=yes", NoScript);
        await page.GetByLabel("As of").FillAsync("2026-05-11");
        await page.Button("Show").ClickAsync();
        await page.GetByText("As of 11 May 2026.").ShouldBeSeenAsync();
        await page.GetByText("1 article").First.ShouldBeSeenAsync();
    }

    [Fact]
    public async Task ASourceCardOpensAndCloses()
    {
        var page = await OpenAsync("/facts", NoScript);
        await page.Locator("summary.cite").First.ClickAsync();
        await page.Locator(".cites button").First.ClickAsync();
        await page.Card().ShouldBeSeenAsync();
        await page.Card().Button("Close").ClickAsync();
        await page.Card().ShouldBeHiddenAsync();
    }
}
