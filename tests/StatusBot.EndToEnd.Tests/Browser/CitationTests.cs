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
        var card = Card(page);
        await card.GetByRole(AriaRole.Heading).ShouldSayAsync("OpenAI and Anthropic: Brussels Faces the Challenge");
        await Expect(card.GetByRole(AriaRole.Blockquote)).ToHaveTextAsync("Anthropic has not yet offered direct access");
        (await PairsAsync(card)).ShouldBe(new Dictionary<string, string>
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
        var pairs = await PairsAsync(Card(page));
        pairs["Date"].ShouldBe("12 May 2026");
        pairs["Author"].ShouldBe("Patricia Miller");
        pairs["Publisher"].ShouldBe("not stated");
    }

    [Fact]
    public async Task TheCardLeadsToItsArticle()
    {
        var page = await OpenAsync("/");
        await (await page.AskAsync("Has Anthropic given the EU access to Mythos?")).Numbers().First.ClickAsync();
        await Card(page).GetByRole(AriaRole.Link, new() { Name = "All facts of this article" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("OpenAI and Anthropic: Brussels Faces the Challenge");
    }

    [Fact]
    public async Task TheCardClosesByItsButtonByEscapeAndByAClickBesideIt()
    {
        var page = await OpenAsync("/");
        var number = (await page.AskAsync("Has Anthropic given the EU access to Mythos?")).Numbers().First;
        foreach (var close in (Func<Task>[])[() => Card(page).Button("Close").ClickAsync(), () => page.Keyboard.PressAsync("Escape"), () => page.Mouse.ClickAsync(4, 400)])
        {
            await number.ClickAsync();
            await Card(page).ShouldBeSeenAsync();
            await close();
            await Expect(Card(page)).ToHaveCountAsync(0);
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

    /// <summary>The card that is open.</summary>
    private static ILocator Card(IPage page) => page.Locator(".source-card:popover-open");

    private static async Task<Dictionary<string, string>> PairsAsync(ILocator card)
    {
        var names = await card.GetByRole(AriaRole.Term).AllInnerTextsAsync();
        var texts = await card.GetByRole(AriaRole.Definition).AllInnerTextsAsync();
        return names.Zip(texts).ToDictionary(pair => pair.First.Trim(), pair => pair.Second.Trim(), StringComparer.Ordinal);
    }
}
