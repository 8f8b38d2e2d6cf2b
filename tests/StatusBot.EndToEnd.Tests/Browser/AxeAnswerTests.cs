using Microsoft.Playwright;

namespace StatusBot.EndToEnd.Tests.Browser;

/// <summary>
/// Every shape of answer, for everybody: axe-core finds nothing in it, in light or dark, and it can be read at 320 pixels.
/// </summary>
public sealed class AxeAnswerTests(Chromium chromium, ShippedSite site) : BrowserTest(chromium, site)
{
    private const int Narrow = 320;

    /// <summary>Questions whose answers are of every shape.</summary>
    public static readonly TheoryData<string> Questions =
    [
        "Has Anthropic given the EU access to Mythos?", "Who has been given Mythos?", "Compare Anthropic and OpenAI", "What is the status?",
        "Where do the sources differ?",
        "How much does GPT-5.5-Cyber cost?", "Has it offered access?", "Which articles do you know?", "What changed since 1 June 2026?",
        "Hello", "help",
    ];

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
}
