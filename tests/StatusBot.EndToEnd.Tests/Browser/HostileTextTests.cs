using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace StatusBot.EndToEnd.Tests.Browser;

/// <summary>
/// Whatever stands in facts, names, questions and addresses is shown as text: no script runs, and the page keeps its shape.
/// </summary>
public sealed class HostileTextTests(Chromium chromium, HostileSite site) : BrowserTest(chromium, site), IClassFixture<HostileSite>
{
    private static readonly Reader Narrow = new(Width: 320);
    private static readonly string Marks = "Who holds Z" + new string('\u0301', 10_000) + "?";

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
        await ShouldHoldTextAloneAsync(page);
    }

    [Theory]
    [InlineData("/facts/hostile-two")]
    [InlineData("/facts/hostile-three")]
    [InlineData("/entities/hostile-other")]
    [InlineData("/timeline?from=2026-05-01&to=2026-12-31")]
    [InlineData("/timeline?from=2026-05-01&to=2026-12-31&lanes=lab")]
    public async Task LongAndTurnedTextKeepsThePagesShape(string path) => await ShouldHoldTextAloneAsync(await OpenAsync(path, Narrow));

    [Fact]
    public async Task ACardHoldsHostileTextAsText()
    {
        var page = await OpenAsync("/facts?q=hostility", Narrow);
        foreach (var mark in await page.Locator("summary.cite").AllAsync()) await mark.ClickAsync();
        foreach (var source in await page.Locator(".cites button").AllAsync())
        {
            await source.ClickAsync();
            await page.Card().ShouldBeSeenAsync();
            await ShouldHoldTextAloneAsync(page);
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
        await ShouldHoldTextAloneAsync(page);
    }

    public static readonly TheoryData<string> HostileQuestions =
    [
        HostileSite.Markup, $"Has {HostileSite.Markup} met the Commission?", HostileSite.RightToLeft,
        "\u202Etxet desrever\u202C \u2066isolated", new string('W', 1_900),
        "Who holds Z" + new string('\u0301', 1_900) + "?", "'; drop table fact; --", "{{7*7}} ${7*7} @(7*7)",
    ];

    [Theory]
    [MemberData(nameof(HostileQuestions))]
    public async Task AHostileQuestionIsShownAsItWasAskedAndAnswered(string question)
    {
        var page = await OpenAsync("/", Narrow);
        await page.AskAsync(question);
        await Expect(page.Questions()).ToHaveTextAsync([question]);
        await ShouldHoldTextAloneAsync(page);
        await page.ReloadAsync();
        await Expect(page.Questions()).ToHaveTextAsync([question]);
        await ShouldHoldTextAloneAsync(page);
        await page.GetByRole(AriaRole.Link, new() { Name = "How it came about" }).ClickAsync();
        await Expect(page.Heading()).ToHaveTextAsync(question);
        await ShouldHoldTextAloneAsync(page);
    }

    [Fact]
    public async Task TenThousandCombiningMarksAreRefusedInWordsAndNotLost()
    {
        var page = await OpenAsync("/", Narrow);
        Forgive("400");
        await page.Question().FillAsync(Marks);
        await page.Question().PressAsync("Enter");
        await page.GetByRole(AriaRole.Alert).ShouldSayAsync("at most 2000 can be read");
        (await page.Question().InputValueAsync()).ShouldBe(Marks);
        await ShouldHoldTextAloneAsync(page);
    }

    [Theory]
    [InlineData("/%3Cscript%3Ealert(1)%3C/script%3E")]
    [InlineData("/facts/%3Cimg%20src=x%20onerror=alert(1)%3E")]
    [InlineData("/entities/%E2%80%AE%3Cb%3E")]
    [InlineData("/claims/%22%3E%3Cscript%3Ealert(1)%3C/script%3E")]
    [InlineData("/answers/%22onmouseover=alert(1)%22")]
    [InlineData("/articles/..%2F..%2Fetc%2Fpasswd")]
    [InlineData("/facts?q=%3Cscript%3Ealert(1)%3C/script%3E%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E")]
    [InlineData("/facts?topic=%3Cscript%3Ealert(1)%3C/script%3E")]
    [InlineData("/facts?from=%22%3E%3Cscript%3E")]
    [InlineData("/facts?page=%3Cb%3E")]
    [InlineData("/articles?publisher=%3Cscript%3E")]
    [InlineData("/changes?since=%3Cscript%3E")]
    [InlineData("/timeline?from=%22%3E%3Cscript%3E")]
    [InlineData("/timeline?lanes=%3Csvg%20onload=alert(1)%3E")]
    [InlineData("/?asOf=%3Cscript%3Ealert(1)%3C/script%3E")]
    [InlineData("/facts?asOf=2026-05-11&%22%3E%3Cscript%3E=%22%3E%3Cb%3E")]
    [InlineData("/facts?q=Z%CC%81%CC%81%CC%81%CC%81%CC%81%CC%81%E2%80%AE")]
    public async Task AHostileAddressIsText(string path)
    {
        var page = await OpenAsync(path, Narrow);
        Forgive("the server responded with a status of 40");
        await page.ShouldBeTitledAsync();
        await ShouldHoldTextAloneAsync(page);
    }

    /// <summary>Nothing in the page came out of a text: the watch sees what runs, this sees what waits for a click.</summary>
    private static async Task ShouldHoldTextAloneAsync(IPage page)
    {
        await Expect(page.Locator("script:not([src]), img:not(.name img), b, i, [onclick], [onerror], [onload], [onmouseover], " +
            "[href^='javascript:']")).ToHaveCountAsync(0);
        await page.ShouldFitItsWidthAsync();
    }
}
