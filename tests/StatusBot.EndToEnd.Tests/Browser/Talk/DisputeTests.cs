using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace StatusBot.EndToEnd.Tests.Browser;

/// <summary>A dispute is a small table: who says what, when, how firmly, how many origins.</summary>
public sealed class DisputeTests(Chromium chromium, ShippedSite site) : BrowserTest(chromium, site)
{
    [Fact]
    public async Task ADisputeIsATable()
    {
        var table = await TableAsync("Who has been given Mythos?", "Who has been given Mythos?");
        await Expect(table.GetByRole(AriaRole.Columnheader)).ToHaveTextAsync(["Answer", "Who says it", "When", "How firmly", "Origins"]);
        var row = table.GetByRole(AriaRole.Row, new() { Name = "40 large technology companies" });
        await Expect(row.GetByRole(AriaRole.Cell)).ToHaveTextAsync(["The untitled article", "April 2026", "reported", "1"]);
    }

    [Fact]
    public async Task ThePreferredAnswerComesFirstWithItsReason()
    {
        var table = await TableAsync("When does enforcement of the AI Act start?", "When does enforcement of the AI Act start?");
        var first = table.GetByRole(AriaRole.Row).Nth(1);
        await first.ShouldSayAsync("August 2026");
        await first.ShouldSayAsync("preferred");
        await first.ShouldSayAsync("two articles give this month");
    }

    [Fact]
    public async Task EachAnswerTellsHowManyOriginsItHas()
    {
        const string Question = "How many meetings has the Commission held with Anthropic?";
        var table = await TableAsync(Question, Question);
        await Expect(table.Locator("tbody").GetByRole(AriaRole.Row).Locator("td:last-child")).ToHaveTextAsync(["2", "1", "2"]);
    }

    [Fact]
    public async Task WhereTheSourcesDifferIsATableForEachQuestion()
    {
        var page = await OpenAsync("/");
        var answer = await page.AskAsync("Where do the sources differ?");
        (await answer.Locator("table").CountAsync()).ShouldBeGreaterThan(3);
        var table = answer.GetByRole(AriaRole.Table, new() { Name = "When does enforcement of the AI Act start?" });
        await table.ShouldBeHiddenAsync();
        await answer.Locator("summary").Filter(new() { HasText = "When does enforcement of the AI Act start?" }).ClickAsync();
        await table.ShouldBeSeenAsync();
    }

    [Fact]
    public async Task TheTableIsReadableOnANarrowScreen()
    {
        var page = await OpenAsync("/", new(Width: 320));
        var answer = await page.AskAsync("Who has been given Mythos?");
        await answer.GetByText("40 large technology companies").First.ShouldBeSeenAsync();
        await page.ShouldFitItsWidthAsync();
    }

    private async Task<ILocator> TableAsync(string question, string name) =>
        (await (await OpenAsync("/")).AskAsync(question)).GetByRole(AriaRole.Table, new() { Name = name });
}
