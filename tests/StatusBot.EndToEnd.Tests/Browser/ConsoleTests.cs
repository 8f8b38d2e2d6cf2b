using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

[assembly: AssemblyFixture(typeof(StatusBot.EndToEnd.Tests.Browser.ModeratedSite))]

namespace StatusBot.EndToEnd.Tests.Browser;

/// <summary>A bot that people moderate over the web.</summary>
public sealed class ModeratedSite : Site
{
    /// <summary>A link that signs a person in, who may do some things.</summary>
    /// <param name="rights">With commas between; empty for nothing but to ask.</param>
    internal async Task<string> LinkAsync(string person, string rights)
    {
        var program = await ProgramAsync();
        if (rights.Length > 0) await program.RunAsync("rights", "grant", person, "--may", rights);
        return new Uri((await program.RunAsync("console-link", "--as", person)).ShouldBeDone().Out.Trim()).AbsolutePath;
    }
}

/// <summary>Two moderators and an asker, each in a browser of their own, keep the facts right.</summary>
public sealed class ConsoleTests(Chromium chromium, ModeratedSite site) : BrowserTest(chromium, site)
{
    private const string Question = "When can one walk on the outer quay?";

    private const string Article = """
        The harbour office said on Monday that the outer quay opens to visitors in the second week of June.

        Nobody asked whether the inner one would follow, and the office gave no date for it.
        """;

    private readonly ModeratedSite site = site;

    [Fact]
    public async Task WhatNobodyKnewIsPutIntoAFactAcceptedToldCorrectedAndTakenBack()
    {
        var (zoe, ben) = (await SignedInAsync("zoe", ""), await SignedInAsync("ben", "propose,accept,retract"));
        var ann = await SignedInAsync("ann", "propose,accept");
        Forgive("422");     // she is refused what another person must do
        await zoe.GotoAsync("/");
        await Expect(await zoe.AskAsync(Question)).ToHaveClassAsync("answer unknown");

        await AddArticleAsync(ann);
        await ann.GotoAsync("/console");
        await ann.GetByRole(AriaRole.Row).Filter(new() { HasText = Question }).Link("Propose a fact").ClickAsync();
        await PictureAsync(ann, "propose");
        await ProposeAsync(
            ann, "The outer quay is open to everybody between 8 and 14 June 2026", "2026-06-08/2026-06-14", "opens to visitors");
        await ann.GetByRole(AriaRole.Link, new() { Name = "Accept" }).ClickAsync();
        await ann.Button("Fact: accept").ClickAsync();
        await ann.Locator(".alert").ShouldSayAsync("another person accepts it");

        await AcceptAsync(ben, "the-outer-quay-is-open");
        await zoe.GotoAsync("/");
        await zoe.Locator(".arrived").ShouldSayAsync("The outer quay is open to everybody between 8 and 14 June 2026");
        await PictureAsync(zoe, "arrived");
        await (await zoe.AskAsync(Question)).ShouldSayAsync("The outer quay is open to everybody between 8 and 14 June 2026");
        await zoe.ReloadAsync();
        await Expect(zoe.Locator(".arrived")).ToHaveCountAsync(0);

        await ann.GotoAsync("/facts/" + await FactIdAsync("The outer quay is open"));
        await ann.Link("This is outdated").ClickAsync();
        await ProposeAsync(ann, "The outer quay stays shut to visitors", "2026-06-15", "gave no date for it", "3");
        await AcceptAsync(ben, "the-outer-quay-stays");
        await ben.GetByText("1 answer of the last 30 days shows 'the-outer-quay-is-open").ShouldBeSeenAsync();
        await PictureAsync(ben, "accepted");
        await zoe.GotoAsync("/");
        await zoe.Locator(".since-then").First.ShouldSayAsync("The outer quay stays shut to visitors");
        await PictureAsync(zoe, "corrected");

        await ben.Button("Undo").ClickAsync();
        await ben.Locator("[role=status]").First.ShouldSayAsync("as it was before");
        await ben.GotoAsync("/console/facts/history?id=" + await FactIdAsync("The outer quay is open"));
        await PictureAsync(ben, "history");
        await zoe.GotoAsync("/?asOf=2026-05-12");
        await Expect(await zoe.AskAsync(Question)).ToHaveClassAsync("answer unknown");
    }

    [Theory]
    [InlineData("/console")]
    [InlineData("/console/fact/edit?id=hearing-is")]
    [InlineData("/console/fact/propose")]
    [InlineData("/console/articles/add")]
    [InlineData("/console/audit/list")]
    [InlineData("/console/rights/list")]
    [InlineData("/facts/hearing-is")]
    public async Task APageOfTheConsoleIsForEverybody(string path)
    {
        var page = await SignedInAsync("carl", "administer");
        await page.GotoAsync(path);
        await PictureAsync(page, "page");
        await page.ShouldBeTitledAsync();
        await page.ShouldHaveNoViolationAsync();
        await page.SetViewportSizeAsync(320, 800);
        await page.ShouldFitItsWidthAsync();
        await PictureAsync(page, "narrow");
    }

    private async Task<IPage> SignedInAsync(string person, string rights)
    {
        var page = await OpenAsync(await site.LinkAsync(person, rights));
        Forgive("Cookie: statusbot-session");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in as" }).ClickAsync();
        await Expect(page.GetByText($"You are {person}")).ToBeVisibleAsync();
        return page;
    }

    private static async Task AddArticleAsync(IPage page)
    {
        await page.GotoAsync("/console/articles/add");
        await page.GetByLabel("as a document").SetInputFilesAsync(
            new FilePayload { Name = "quay.txt", MimeType = "text/plain", Buffer = System.Text.Encoding.UTF8.GetBytes(Article) });
        await page.GetByText("More, where it is needed").ClickAsync();
        await page.Locator("#option-id").FillAsync("quay");
        await page.GetByLabel("Published").FillAsync("2026-06-02");
        await page.Button("Articles: add").ClickAsync();
        await page.GetByText("The harbour office said on Monday").First.ShouldBeSeenAsync();
        await page.Button("Keep it").ClickAsync();
        await page.GetByText("Kept as 'quay'.").ShouldBeSeenAsync();
    }

    private static async Task ProposeAsync(IPage page, string statement, string occurred, string quote, string paragraph = "1")
    {
        await page.GetByLabel("Statement").FillAsync(statement);
        await page.GetByLabel("Topic").FillAsync("milestone");
        await page.GetByLabel("Entities").FillAsync("European Commission");
        await page.GetByLabel("Article", new() { Exact = false }).First.FillAsync("quay");
        await page.GetByLabel("Quote").FillAsync(quote);
        await page.GetByLabel("Occurred").FillAsync(occurred);
        await page.Locator("form.command").GetByRole(AriaRole.Button).ClickAsync();
        await page.GetByText("is proposed.").ShouldBeSeenAsync();
    }

    private static async Task AcceptAsync(IPage page, string id)
    {
        await page.GotoAsync("/console");
        await page.GetByRole(AriaRole.Row).Filter(new() { HasText = id }).GetByRole(AriaRole.Link, new() { Name = "Look" }).ClickAsync();
        await page.Button("Fact: accept").ClickAsync();
        await page.GetByText("is accepted.").ShouldBeSeenAsync();
    }

    private async Task<string> FactIdAsync(string statement)
    {
        var facts = (await (await site.ProgramAsync()).RunAsync("facts", "list", "--json")).ShouldBeDone().Json.EnumerateArray();
        return facts.First(fact => fact.GetProperty("statement").GetString()!.StartsWith(statement, StringComparison.Ordinal))
            .GetProperty("id").GetString()!;
    }
}
