using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace StatusBot.EndToEnd.Tests.Browser;

/// <summary>The pages are worked by keyboard alone.</summary>
public sealed class KeyboardTests(Chromium chromium, ShippedSite site) : BrowserTest(chromium, site)
{
    [Theory]
    [InlineData("/facts")]
    [InlineData("/timeline")]
    [InlineData("/entities/anthropic")]
    public async Task TheFirstStopLeadsPastTheHead(string path)
    {
        var page = await OpenAsync(path);
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.Link("Skip to the content")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Main)).ToBeFocusedAsync();
    }

    [Fact]
    public async Task AskingBeginsAtOnceAndANewLineIsShiftEnter()
    {
        var page = await OpenAsync("/");
        await Expect(page.Question()).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("Who has been");
        await page.Keyboard.PressAsync("Shift+Enter");
        await page.Keyboard.TypeAsync("given Mythos?");
        await Expect(page.Answers()).ToHaveCountAsync(0);
        await page.Keyboard.PressAsync("Enter");
        await page.Answers().ShouldSayAsync("Sources differ");
    }

    [Fact]
    public async Task ACardIsOpenedReadAndClosedAndTheFocusComesBack()
    {
        var page = await OpenAsync("/");
        var answer = await page.AskAsync("Has Anthropic given the EU access to Mythos?");
        await answer.Marks().First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        var source = answer.Locator(".cites button").First;
        await Expect(source).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Card().ShouldBeSeenAsync();
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.Card().Locator(":focus")).ToHaveCountAsync(1);
        await page.Keyboard.PressAsync("Escape");
        await page.Card().ShouldBeHiddenAsync();
        await Expect(source).ToBeFocusedAsync();
    }

    [Fact]
    public async Task ASuggestionAVerdictAndAReadingArePressed()
    {
        var page = await OpenAsync("/");
        var unsure = await page.AskAsync("Has it offered access?");
        var answer = await page.AnswerToAsync(() => unsure.Button("Has OpenAI offered access?").PressAsync("Enter"));
        await answer.Button("Right").PressAsync("Space");
        await answer.GetByRole(AriaRole.Status).ShouldSayAsync("Kept");
        await page.AnswerToAsync(() => page.Suggestions().First.PressAsync("Enter"));
    }

    [Fact]
    public async Task AWideDrawingIsScrolledByTheArrowKeys()
    {
        var page = await OpenAsync("/timeline", new(Width: 320));
        var region = page.GetByRole(AriaRole.Region, new() { Name = ": the drawing" });
        await region.FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await page.WaitForFunctionAsync("() => document.querySelector('.tl-scroll').scrollLeft > 0");
    }
}
