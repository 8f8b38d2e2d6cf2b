using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace StatusBot.EndToEnd.Tests.Browser;

/// <summary>"As of" switches the whole page to a past date and says so all the time.</summary>
public sealed class AsOfTests(Chromium chromium, ShippedSite site) : BrowserTest(chromium, site)
{
    [Fact]
    public async Task ADayIsPickedAndThePageSaysSo()
    {
        var page = await OpenAsync("/");
        await Expect(Note(page)).ToHaveCountAsync(0);
        await page.GetByLabel("As of").FillAsync("2026-05-11");
        await page.Button("Show").ClickAsync();
        await Note(page).ShouldSayAsync("As of 11 May 2026.");
        new Uri(page.Url).Query.ShouldBe("?asOf=2026-05-11");
    }

    [Fact]
    public async Task EveryPageThatIsLedToKeepsTheDayAndSaysSo()
    {
        var page = await OpenAsync("/?asOf=2026-05-11");
        var names = await Navigation(page).AllInnerTextsAsync();
        names.Count.ShouldBe(8);
        foreach (var name in names)
        {
            await page.Link(name).ClickAsync();
            await Note(page).ShouldSayAsync("As of 11 May 2026.");
        }
    }

    [Fact]
    public async Task AQuestionIsAnsweredAsOfThatDay()
    {
        var page = await OpenAsync("/?asOf=2026-05-11");
        var answer = await page.AskAsync("Who wrote the article of 12 May 2026?");
        await Expect(answer).Not.ToContainTextAsync("Patricia Miller wrote");
        await answer.ShouldSayAsync("the newest dated article is of 11 May 2026");
    }

    [Fact]
    public async Task TheNoteStaysInSightWhileReading()
    {
        var page = await OpenAsync("/?asOf=2026-05-11");
        await page.AskAsync("Where do the sources differ?");
        await page.Mouse.MoveAsync(600, 400);
        await page.Mouse.WheelAsync(0, 3000);
        await Expect(Note(page)).ToBeInViewportAsync();
    }

    [Fact]
    public async Task TheWayBackToTodayIsThere()
    {
        var page = await OpenAsync("/?asOf=2026-05-11");
        await page.Link("Back to today").ClickAsync();
        await Expect(Note(page)).ToHaveCountAsync(0);
        new Uri(page.Url).PathAndQuery.ShouldBe("/");
    }

    [Theory]
    [InlineData("someday")]
    [InlineData("2026-13-01")]
    [InlineData("%3Cscript%3Ealert(1)%3C/script%3E")]
    public async Task ADayThatIsNoneIsSaid(string day)
    {
        var page = await OpenAsync("/?asOf=" + day);
        Forgive("400");
        await Expect(page.Heading()).ToHaveTextAsync("That does not work");
    }

    private static ILocator Note(IPage page) => page.Locator(".past-note");

    private static ILocator Navigation(IPage page) =>
        page.GetByRole(AriaRole.Navigation, new() { Name = "Pages" }).GetByRole(AriaRole.Link);
}
