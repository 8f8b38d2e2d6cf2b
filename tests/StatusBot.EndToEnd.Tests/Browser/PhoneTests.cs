using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace StatusBot.EndToEnd.Tests.Browser;

/// <summary>The pages at 390 and at 1280 pixels, by what is seen.</summary>
public sealed class PhoneTests(Chromium chromium, ShippedSite site) : BrowserTest(chromium, site)
{
    private const int Phone = 390, Tallest = 6000;

    public static readonly TheoryData<string> Pages =
    [
        "/", "/facts", "/facts?q=meeting", "/facts/anthropic-limits-mythos-to-40", "/articles", "/articles/003_44a8c3d23c4216bf",
        "/entities", "/entities/anthropic",
        "/entities/commission", "/claims", "/claims/who-holds-mythos", "/milestones", "/timeline", "/changes",
    ];

    [Fact]
    public async Task OnAPhoneAllOfTheHeadIsBehindOneButton()
    {
        var page = await OpenAsync("/facts", new(Phone));
        await page.GetByRole(AriaRole.Banner).GetByRole(AriaRole.Link, new() { Name = "StatusBot" }).ShouldBeSeenAsync();
        await page.GetByLabel("As of").ShouldBeHiddenAsync();
        await page.Button("Menu").ClickAsync();
        await page.GetByLabel("As of").ShouldBeSeenAsync();
        await page.Link("Milestones").ClickAsync();
        await Expect(page.Heading()).ToHaveTextAsync("Milestones");
    }

    [Fact]
    public async Task OnADeskTheHeadNeedsNoButton()
    {
        var page = await OpenAsync("/facts");
        await page.Button("Menu").ShouldBeHiddenAsync();
        await page.GetByLabel("As of").ShouldBeSeenAsync();
        await page.Link("Milestones").ShouldBeSeenAsync();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task NoPageIsLongOrWideOrHasTwoPrimaryButtons(string path)
    {
        var page = await OpenAsync(path);
        (await PrimaryButtonsAsync(page)).ShouldBeLessThanOrEqualTo(1);
        await page.SetViewportSizeAsync(Phone, 800);
        (await PrimaryButtonsAsync(page)).ShouldBeLessThanOrEqualTo(1);
        (await page.EvaluateAsync<int>("document.documentElement.scrollHeight")).ShouldBeLessThan(Tallest);
        await page.ShouldFitItsWidthAsync();
    }

    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task TheStartTellsTheStatusTheNewestTheNextAndTheDisputesAndAsks(int width)
    {
        var page = await OpenAsync("/", new(width));
        await Expect(page.Locator(".briefing > .facts > li")).ToHaveCountAsync(3);
        foreach (var heading in (string[])["Newest in the sources", "What comes next", "In dispute"])
            await page.GetByRole(AriaRole.Heading, new() { Name = heading }).ShouldBeSeenAsync();
        await Expect(page.Question()).ToBeInViewportAsync();
        await Expect(page.Button("Ask").First).ToBeInViewportAsync();
    }

    [Theory]
    [InlineData(390, "#ask")]
    [InlineData(1280, ".desk")]
    public async Task WhatScrollsUnderTheQuestionIsNotSeenThroughIt(int width, string desk)
    {
        var page = await OpenAsync("/", new(width));
        (await page.Locator(desk).EvaluateAsync<string>("one => getComputedStyle(one).backgroundImage")).ShouldBe("none");
        (await page.Locator(desk).EvaluateAsync<string>("one => getComputedStyle(one).backgroundColor")).ShouldStartWith("rgb(");
    }

    [Fact]
    public async Task OnAPhoneACaptionStandsOnThePageAndNotOnAStripOfItsOwn()
    {
        var page = await OpenAsync("/articles", new(Phone));
        (await page.Locator("table.stacks").EvaluateAsync<string>("one => getComputedStyle(one).backgroundColor"))
            .ShouldBe("rgba(0, 0, 0, 0)");
    }

    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task TheWordsFoundAreMarked(int width)
    {
        var page = await OpenAsync("/facts?q=meetings+with+Anthropic", new(width));
        var marked = await page.Locator(".fact-line").First.Locator("mark").AllInnerTextsAsync();
        marked.ShouldContain("Anthropic");
        marked.ShouldContain(word => word.StartsWith("meet", StringComparison.Ordinal) || word == "met");
        await page.GetByText("the best match first").ShouldBeSeenAsync();
    }

    [Fact]
    public async Task TheFaceIsTheOneThatIsShipped()
    {
        var page = await OpenAsync("/");
        (await page.EvaluateAsync<bool>("async () => { await document.fonts.ready; return document.fonts.check('16px Inter') && " +
            "[...document.fonts].some(face => face.status === 'loaded'); }"))
            .ShouldBeTrue();
    }

    private static Task<int> PrimaryButtonsAsync(IPage page) => page.EvaluateAsync<int>(
        """
        () => [...document.querySelectorAll('button')]
          .filter(one => one.checkVisibility())
          .map(one => getComputedStyle(one).backgroundColor)
          .filter(colour => colour !== 'rgba(0, 0, 0, 0)' && colour !== 'rgb(255, 255, 255)').length
        """);
}
