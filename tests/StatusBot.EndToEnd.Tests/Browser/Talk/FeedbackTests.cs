using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace StatusBot.EndToEnd.Tests.Browser;

/// <summary>Right, wrong and outdated buttons are there, and what is said with them is kept.</summary>
public sealed class FeedbackTests(Chromium chromium, ShippedSite site) : BrowserTest(chromium, site)
{
    [Theory]
    [InlineData("Right")]
    [InlineData("Wrong")]
    [InlineData("Outdated")]
    public async Task WhatIsSaidOfAnAnswerIsKept(string verdict)
    {
        var page = await OpenAsync("/");
        var answer = await page.AskAsync("Who has been given Mythos?");
        await answer.Button(verdict).ClickAsync();
        await Expect(answer.GetByRole(AriaRole.Status)).ToContainTextAsync("Kept");
        await page.ReloadAsync();
        await Expect(Pressed(page)).ToHaveTextAsync([verdict]);
    }

    [Fact]
    public async Task ALaterVerdictTakesThePlaceOfTheFirst()
    {
        var page = await OpenAsync("/");
        var answer = await page.AskAsync("Who has been given Mythos?");
        await answer.Button("Right").ClickAsync();
        await Expect(Pressed(page)).ToHaveTextAsync(["Right"]);
        await answer.Button("Outdated").ClickAsync();
        await Expect(Pressed(page)).ToHaveTextAsync(["Outdated"]);
        await page.ReloadAsync();
        await Expect(Pressed(page)).ToHaveTextAsync(["Outdated"]);
    }

    [Fact]
    public async Task ItIsKeptForEachAnswerAlone()
    {
        var page = await OpenAsync("/");
        await (await page.AskAsync("What is the status?")).Button("Wrong").ClickAsync();
        var other = await page.AskAsync("Who has been given Mythos?");
        await Expect(Pressed(page)).ToHaveCountAsync(1);
        await Expect(other.Button("Wrong")).ToHaveAttributeAsync("aria-pressed", "false");
    }

    [Fact]
    public async Task ItIsSaidOfAnAnswerThatIsShownAgainToo()
    {
        var page = await OpenAsync("/");
        await page.AskAsync("Who has been given Mythos?");
        await page.GetByRole(AriaRole.Link, new() { Name = "How it came about" }).ClickAsync();
        await page.Button("Wrong").ClickAsync();
        await Expect(page.GetByText("Kept.")).ToBeVisibleAsync();
        await page.ReloadAsync();
        await Expect(Pressed(page)).ToHaveTextAsync(["Wrong"]);
    }

    private static ILocator Pressed(IPage page) => page.GetByRole(AriaRole.Button, new() { Pressed = true });
}
