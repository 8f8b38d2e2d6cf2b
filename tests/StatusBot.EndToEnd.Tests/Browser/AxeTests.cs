using Microsoft.Playwright;

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

    /// <summary>Questions whose answers are of every shape.</summary>
    public static readonly TheoryData<string> Questions =
    [
        "Has Anthropic given the EU access to Mythos?", "Who has been given Mythos?", "Compare Anthropic and OpenAI", "What is the status?",
        "Where do the sources differ?",
        "How much does GPT-5.5-Cyber cost?", "Has it offered access?", "Which articles do you know?", "What changed since 1 June 2026?",
        "Hello", "help",
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

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task AnAnswerIsForEverybody(string question)
    {
        var page = await OpenAsync("/");
        await page.AskAsync(question);
        await page.ShouldHaveNoViolationAsync();
        await page.SetViewportSizeAsync(Narrow, 800);
        await page.ShouldFitItsWidthAsync();
    }

    [Fact]
    public async Task AConversationShowsWhereTheFocusIs()
    {
        var page = await OpenAsync("/");
        await page.AskAsync("Compare Anthropic and OpenAI");
        await page.AskAsync("Who has been given Mythos?");
        await page.AskAsync("Has it offered access?");
        await page.ShouldShowItsFocusAsync();
    }

    [Fact]
    public async Task AnAnswerThatIsShownAgainHasNoViolationAndFits()
    {
        var page = await OpenAsync("/", new(Width: 320));
        await page.AskAsync("Who has been given Mythos?");
        await page.GetByRole(AriaRole.Link, new() { Name = "How it came about" }).ClickAsync();
        await page.GetByRole(AriaRole.Heading, new() { Name = "How it came about" }).ShouldBeSeenAsync();
        await page.ShouldBeTitledAsync();
        await page.ShouldFitItsWidthAsync();
        await page.ShouldHaveNoViolationAsync();
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(320)]
    public async Task AnOpenSourceCardHasNoViolationAndFits(int width)
    {
        var page = await OpenAsync("/", new(width));
        await (await (await page.AskAsync("Has Anthropic given the EU access to Mythos?")).SourceAsync()).ClickAsync();
        await page.Card().ShouldBeSeenAsync();
        await page.ShouldFitItsWidthAsync();
        await page.ShouldHaveNoViolationAsync();
    }

    [Fact]
    public async Task AnOpenTableOfTheTimelineHasNoViolation()
    {
        var page = await OpenAsync("/timeline");
        await page.GetByText("The same as a table").ClickAsync();
        await page.ShouldHaveNoViolationAsync();
    }
}
