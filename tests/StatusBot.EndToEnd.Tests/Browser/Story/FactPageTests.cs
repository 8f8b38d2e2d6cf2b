using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace StatusBot.EndToEnd.Tests.Browser;

/// <summary>A page for each fact: statement, citations, date with its precision and how it was derived, modality, rank, claim.</summary>
public sealed class FactPageTests(Chromium chromium, ShippedSite site) : BrowserTest(chromium, site)
{
    [Fact]
    public async Task AFactsPageTellsWhatIsKnownOfIt()
    {
        var page = await OpenAsync("/facts/anthropic-limits-mythos-to-40");
        await Expect(page.Heading()).ToHaveTextAsync("In April 2026 Anthropic limited Mythos to 40 large technology companies");
        var told = (await page.Properties().ReadAsync()).ToDictionary();
        told.Remove("Answers questions such as", out var questions);
        questions.ShouldNotBeNull().ShouldContain("How many companies can use Mythos?");
        told.ShouldBe(new Dictionary<string, string>
        {
            ["Holds since"] = "April 2026", ["When"] = "April 2026, to the month", ["How firmly"] = "reported",
            ["Who says it"] = "The article itself", ["Rank"] = "normal",
            ["Answers the question"] = "Who has been given Mythos? with: 40 large technology companies sources differ",
            ["About"] = "Mythos Anthropic", ["Topic"] = "restrictions",
        }, ignoreOrder: true);
    }

    [Fact]
    public async Task ItsCitationsStandThereWithQuotationParagraphAndArticle()
    {
        var page = await OpenAsync("/facts/anthropic-limits-mythos-to-40");
        var citation = page.Locator(".citations").GetByRole(AriaRole.Listitem);
        await Expect(citation).ToHaveCountAsync(1);
        await citation.ShouldSayAsync("limited Mythos to 40 major tech players");
        await citation.ShouldSayAsync("paragraph 21");
        await Expect(citation).Not.ToContainTextAsync("not stated");
        await citation.GetByRole(AriaRole.Link, new() { Name = "The untitled article" }).ShouldBeSeenAsync();
    }

    [Theory]
    [InlineData("openai-offers-gpt-5-5-cyber", "How the date was derived", "one undated article names the month")]
    [InlineData("openai-offers-gpt-5-5-cyber", "Rank", "preferred: all five articles report the offer")]
    [InlineData("parliament-hearing-on-mythos", "When", "between May and July 2026")]
    [InlineData("parliament-plenary-18-may", "When", "18 May 2026, to the day")]
    [InlineData("openai-came-forward", "When", "No source states a date")]
    [InlineData("regnier-confirms-openai-offer", "Who says it", "Thomas Regnier")]
    [InlineData("regnier-avoids-mythos-request", "How firmly", "not answered")]
    public async Task EachPropertyIsInWords(string fact, string property, string words) =>
        (await (await OpenAsync($"/facts/{fact}")).Properties().ReadAsync())[property].ShouldContain(words);

    [Fact]
    public async Task ItLeadsToItsClaimItsEntitiesAndItsArticles()
    {
        var page = await OpenAsync("/facts/anthropic-limits-mythos-to-40");
        foreach (var (link, heading) in (IEnumerable<(string, string)>)[("Who has been given Mythos?", "Who has been given Mythos?"),
            ("Anthropic", "Anthropic"), ("The untitled article", "The untitled article")])
        {
            await page.Locator("main").GetByRole(AriaRole.Link, new() { Name = link, Exact = true }).First.ClickAsync();
            await Expect(page.Heading()).ToHaveTextAsync(heading);
            await page.GoBackAsync();
        }
    }

    [Fact]
    public async Task AFactThatIsNotThereIsSaid()
    {
        var page = await OpenAsync("/facts/no-such-fact");
        Forgive("404");
        await page.GetByText("There is no fact of this id.").ShouldBeSeenAsync();
    }

    [Fact]
    public async Task AFactThatNobodyCouldKnowOnADayIsSaidToBeUnknownThen()
    {
        var page = await OpenAsync("/facts/coverage-patricia-miller?asOf=2026-05-11");
        Forgive("404");
        await page.GetByText("This fact is not known as of 11 May 2026.").ShouldBeSeenAsync();
    }
}

/// <summary>… and its history.</summary>
public sealed class FactHistoryTests(Chromium chromium, ChangedSite site) : BrowserTest(chromium, site)
{
    [Fact]
    public async Task TheHistoryTellsEachChangeWithItsReason()
    {
        var page = await OpenAsync($"/facts/{ChangedSite.Reworded}");
        await Expect(page.Heading()).ToHaveTextAsync(ChangedSite.NewWords);
        var rows = page.GetByRole(AriaRole.Table).Locator("tbody").GetByRole(AriaRole.Row);
        await Expect(rows).ToHaveCountAsync(2);
        await rows.First.ShouldSayAsync(
            "from In April 2026 Anthropic limited Mythos to 40 large technology companies to In April 2026 Mythos went to 40 companies");
        await rows.First.ShouldSayAsync("the letter of June");
    }

    [Fact]
    public async Task WhatWasChangedStandsAmongTheChanges()
    {
        var page = await OpenAsync("/changes");
        await page.GetByText("2 changes since").ShouldBeSeenAsync();
        await page.Link(ChangedSite.NewWords).ShouldBeSeenAsync();
    }

    [Fact]
    public async Task WhatWasChangedIsToldInTheConversation()
    {
        var page = await OpenAsync("/");
        var answer = await page.AnswerToAsync(() => page.GetByRole(AriaRole.Form, new() { Name = "Changes" }).Button("Ask").ClickAsync());
        await answer.ShouldSayAsync("Mythos went to 40 companies");
    }
}
