using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace StatusBot.EndToEnd.Tests.Browser;

/// <summary>Each sentence carries its numbered citations; a click opens the source card.</summary>
public sealed class CitationTests(Chromium chromium, ShippedSite site) : BrowserTest(chromium, site)
{
    [Theory]
    [InlineData("Has Anthropic given the EU access to Mythos?", ".sentence")]
    [InlineData("What is the status?", ".sentences li")]
    [InlineData("Who has been given Mythos?", "tbody tr")]
    public async Task EachSentenceCarriesItsNumbers(string question, string sentence)
    {
        var answer = await (await OpenAsync("/")).AskAsync(question);
        var sentences = await answer.Locator(sentence).AllAsync();
        sentences.Count.ShouldBeGreaterThan(1);
        foreach (var one in sentences) await Expect(one.Numbers()).Not.ToHaveCountAsync(0);
    }

    [Fact]
    public async Task ANumberOpensTheSourceCard()
    {
        var page = await OpenAsync("/");
        var answer = await page.AskAsync("Has Anthropic given the EU access to Mythos?");
        await answer.Numbers().First.ClickAsync();
        var card = page.Card();
        await card.GetByRole(AriaRole.Heading).ShouldSayAsync("OpenAI and Anthropic: Brussels Faces the Challenge");
        await Expect(card.GetByRole(AriaRole.Blockquote)).ToHaveTextAsync("Anthropic has not yet offered direct access");
        (await card.ReadAsync()).ShouldBe(new Dictionary<string, string>
        {
            ["Publisher"] = "Brief IA", ["Author"] = "Tom Levy", ["Date"] = "date not stated", ["Paragraph"] = "24",
            ["Origin"] = "remarks to the press by the Commission's spokesman Thomas Regnier", ["Also from there"] = "an untitled, undated article",
        });
    }

    [Fact]
    public async Task TheCardOfADatedArticleHasItsDate()
    {
        var page = await OpenAsync("/");
        await page.AskAsync("Has Anthropic given the EU access to Mythos?");
        await page.GetByRole(AriaRole.Button, new() { Name = "European Commission’s Talks with AI Giants: …, 12 May 2026" }).ClickAsync();
        var properties = await page.Card().ReadAsync();
        properties["Date"].ShouldBe("12 May 2026");
        properties["Author"].ShouldBe("Patricia Miller");
        properties["Publisher"].ShouldBe("not stated");
    }

    [Fact]
    public async Task TheCardLeadsToItsArticle()
    {
        var page = await OpenAsync("/");
        await (await page.AskAsync("Has Anthropic given the EU access to Mythos?")).Numbers().First.ClickAsync();
        await page.Card().GetByRole(AriaRole.Link, new() { Name = "All facts of this article" }).ClickAsync();
        await page.Heading().ShouldSayAsync("OpenAI and Anthropic: Brussels Faces the Challenge");
    }

    [Fact]
    public async Task TheCardClosesByItsButtonByEscapeAndByAClickBesideIt()
    {
        var page = await OpenAsync("/");
        var number = (await page.AskAsync("Has Anthropic given the EU access to Mythos?")).Numbers().First;
        foreach (var close in (Func<Task>[])[() => page.Card().Button("Close").ClickAsync(), () => page.Keyboard.PressAsync("Escape"), () => page.Mouse.ClickAsync(4, 400)])
        {
            await number.ClickAsync();
            await page.Card().ShouldBeSeenAsync();
            await close();
            await Expect(page.Card()).ToHaveCountAsync(0);
        }
    }

    [Fact]
    public async Task TheSourcesAreListedWithTheirQuotations()
    {
        var answer = await (await OpenAsync("/")).AskAsync("Has Anthropic given the EU access to Mythos?");
        await answer.GetByText("6 sources").ShouldBeSeenAsync();
        await Expect(answer.Locator(".sources").GetByRole(AriaRole.Listitem)).ToHaveCountAsync(6);
        await answer.GetByText("Currently, the EU has little information on").First.ShouldBeSeenAsync();
    }

    [Theory]
    [InlineData("confirmed, May 2026")]
    [InlineData("reported, date not stated")]
    [InlineData("analysis, date not stated")]
    public async Task HowFirmlyItIsSaidAndWhenItHappenedIsVisible(string words) =>
        await (await (await OpenAsync("/")).AskAsync("Has Anthropic given the EU access to Mythos?")).GetByText(words).ShouldBeSeenAsync();
}
