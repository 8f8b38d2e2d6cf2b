using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace StatusBot.EndToEnd.Tests.Browser;

/// <summary>Each answer has a link that shows it again from its receipt.</summary>
public sealed class ReceiptTests(Chromium chromium, ShippedSite site) : BrowserTest(chromium, site)
{
    [Theory]
    [InlineData("Has Anthropic given the EU access to Mythos?", ".said")]
    [InlineData("Who has been given Mythos?", "table")]
    [InlineData("Compare Anthropic and OpenAI", "table")]
    [InlineData("What is the status?", ".sentences")]
    [InlineData("How much does GPT-5.5-Cyber cost?", ".facts")]
    public async Task AnAnswerIsShownAgainAsItWas(string question, string part)
    {
        var page = await OpenAsync("/");
        var text = await (await page.AskAsync(question)).Locator(part).AllInnerTextsAsync();
        text.ShouldNotBeEmpty();
        var again = await OpenAsync(await AddressAsync(page), new(Script: false));
        await Expect(again.Heading()).ToHaveTextAsync(question);
        (await again.Locator(".answer").Locator(part).AllInnerTextsAsync()).ShouldBe(text);
    }

    [Fact]
    public async Task AReceiptTellsHowTheAnswerCameAbout()
    {
        var page = await OpenAsync("/");
        await page.AskAsync("Has Anthropic given the EU access to Mythos?");
        await page.GetByRole(AriaRole.Link, new() { Name = "How it came about" }).ClickAsync();
        await page.GetByRole(AriaRole.Heading, new() { Name = "How it came about" }).ShouldBeSeenAsync();
        await page.Link("anthropic-no-mythos-access").ShouldBeSeenAsync();
        await page.GetByText("access 0.").ShouldBeSeenAsync();
    }

    [Fact]
    public async Task AReceiptThatIsNotThereIsSaid()
    {
        var page = await OpenAsync("/answers/zzzzzzzzzz");
        Forgive("404");
        await page.GetByText("There is no answer with this receipt.").ShouldBeSeenAsync();
    }

    private static async Task<string> AddressAsync(IPage page) =>
        (await page.GetByRole(AriaRole.Link, new() { Name = "How it came about" }).GetAttributeAsync("href"))!;
}
