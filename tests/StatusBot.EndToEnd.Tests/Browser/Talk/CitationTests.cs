using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace StatusBot.EndToEnd.Tests.Browser;

/// <summary>Each sentence carries one mark of its sources; it opens to their list, and from there to the source card.</summary>
public sealed class CitationTests(Chromium chromium, ShippedSite site) : BrowserTest(chromium, site)
{
    [Theory]
    [InlineData("Has Anthropic given the EU access to Mythos?", ".sentence:has(.notes)")]
    [InlineData("What is the status?", ".sentences li:has(.notes)")]
    [InlineData("Who has been given Mythos?", "tbody tr")]
    public async Task EachSentenceCarriesOneMark(string question, string sentence)
    {
        var answer = await (await OpenAsync("/")).AskAsync(question);
        var sentences = await answer.Locator(sentence).AllAsync();
        sentences.ShouldNotBeEmpty();
        foreach (var one in sentences) await Expect(one.Marks()).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task AMarkOpensToTheSourcesAndTheseToTheirCards()
    {
        var page = await OpenAsync("/");
        var answer = await page.AskAsync("Has Anthropic given the EU access to Mythos?");
        await (await answer.SourceAsync()).ClickAsync();
        var card = page.Card();
        await Expect(card.GetByRole(AriaRole.Heading)).ToHaveTextAsync("Brief IA");
        await Expect(card.GetByRole(AriaRole.Blockquote)).ToHaveTextAsync("Anthropic has not yet offered direct access");
        (await card.ReadAsync()).ShouldBe(new Dictionary<string, string>
        {
            ["Title"] = "OpenAI and Anthropic: Brussels Faces the Challenge …", ["Publisher"] = "Brief IA", ["Author"] = "Tom Levy",
            ["Paragraph"] = "24",
            ["Origin"] = "remarks to the press by the Commission's spokesman Thomas Regnier", ["Also from there"] = "The untitled article",
        });
    }

    [Fact]
    public async Task TheCardOfADatedArticleHasItsDate()
    {
        var page = await OpenAsync("/");
        var answer = await page.AskAsync("Has Anthropic given the EU access to Mythos?");
        await answer.SourceAsync();
        await answer.Locator(".cites[open]").Button("The article of 12 May 2026").ClickAsync();
        var properties = await page.Card().ReadAsync();
        properties["Date"].ShouldBe("12 May 2026");
        properties["Author"].ShouldBe("Patricia Miller");
        properties.Keys.ShouldNotContain("Publisher");
    }

    [Fact]
    public async Task TheCardLeadsToItsArticle()
    {
        var page = await OpenAsync("/");
        await (await (await page.AskAsync("Has Anthropic given the EU access to Mythos?")).SourceAsync()).ClickAsync();
        await page.Card().GetByRole(AriaRole.Link, new() { Name = "All facts of this article" }).ClickAsync();
        await Expect(page.Heading()).ToHaveTextAsync("Brief IA");
    }

    [Fact]
    public async Task TheCardClosesByItsButtonByEscapeAndByAClickBesideIt()
    {
        var page = await OpenAsync("/");
        var source = await (await page.AskAsync("Has Anthropic given the EU access to Mythos?")).SourceAsync();
        foreach (var close in (Func<Task>[])[
            () => page.Card().Button("Close").ClickAsync(), () => page.Keyboard.PressAsync("Escape"), () => page.Mouse.ClickAsync(4, 400)])
        {
            await source.ClickAsync();
            await page.Card().ShouldBeSeenAsync();
            await close();
            await Expect(page.Card()).ToHaveCountAsync(0);
        }
    }

    [Fact]
    public async Task TheSourcesAreListedWithTheirQuotations()
    {
        var answer = await (await OpenAsync("/")).AskAsync("Has Anthropic given the EU access to Mythos?");
        await answer.GetByText("Anthropic has not yet offered direct access").First.ShouldBeHiddenAsync();
        await answer.GetByText("4 articles").ClickAsync();
        await Expect(answer.Locator(".cites[open]").GetByRole(AriaRole.Listitem)).ToHaveCountAsync(4);
        await answer.GetByText("Anthropic has not yet offered direct access").First.ShouldBeSeenAsync();
    }

    [Theory]
    [InlineData("confirmed · May 2026")]
    public async Task HowFirmlyItIsSaidAndWhenItHappenedIsVisible(string words) =>
        await (await (await OpenAsync("/")).AskAsync("Has Anthropic given the EU access to Mythos?")).GetByText(words).ShouldBeSeenAsync();
}
