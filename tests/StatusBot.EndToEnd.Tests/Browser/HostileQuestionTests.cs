using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace StatusBot.EndToEnd.Tests.Browser;

/// <summary>Whatever is asked is shown as text, and answered or refused in words.</summary>
public sealed class HostileQuestionTests(Chromium chromium, HostileSite site) : BrowserTest(chromium, site)
{
    private static readonly Reader Narrow = new(Width: 320);
    private static readonly string Marks = "Who holds Z" + new string('\u0301', 10_000) + "?";

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
        await page.ShouldHoldTextAloneAsync();
        await page.ReloadAsync();
        await Expect(page.Questions()).ToHaveTextAsync([question]);
        await page.ShouldHoldTextAloneAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "How it came about" }).ClickAsync();
        await Expect(page.Heading()).ToHaveTextAsync(question);
        await page.ShouldHoldTextAloneAsync();
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
        await page.ShouldHoldTextAloneAsync();
    }
}
