using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace StatusBot.EndToEnd.Tests.Browser;

/// <summary>What of an answer is seen at once, and what only when it is asked for.</summary>
public sealed class AnswerTests(Chromium chromium, ShippedSite site) : BrowserTest(chromium, site)
{
    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task TheFirstSentenceStandsOutAndAllElseIsQuiet(int width)
    {
        var page = await OpenAsync("/", new(width));
        var answer = await page.AskAsync("Has Anthropic given the EU access to Mythos?");
        var sentences = answer.Locator(".sentence > p");
        (await WeightAsync(sentences.First)).ShouldBeGreaterThan(await WeightAsync(sentences.Nth(1)));
        await Expect(sentences.First).ToHaveTextAsync("Anthropic has not offered the EU direct access to Mythos or given it a preview.");
        await answer.GetByText("confirmed · May 2026").ShouldBeSeenAsync();
        await Expect(answer.Locator(".cites[open]")).ToHaveCountAsync(0);
        await answer.Locator(".cites q").First.ShouldBeHiddenAsync();
        (await answer.InnerTextAsync()).ShouldNotContain("As of");
        await page.ShouldFitItsWidthAsync();
    }

    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task AnOpenListOfSourcesWraps(int width)
    {
        var page = await OpenAsync("/", new(width));
        var answer = await page.AskAsync("Has Anthropic given the EU access to Mythos?");
        await answer.SourceAsync();
        await Expect(answer.Locator(".cites[open] li")).ToHaveCountAsync(4);
        foreach (var source in await answer.Locator(".cites[open] li").AllAsync())
        {
            await source.ShouldBeSeenAsync();
            var box = (await source.BoundingBoxAsync())!;
            (box.X + box.Width).ShouldBeLessThan(width);
        }
        await page.ShouldFitItsWidthAsync();
    }

    [Theory]
    [InlineData("Has Anthropic given the EU access to Mythos?", true)]
    [InlineData("How much does GPT-5.5-Cyber cost?", true)]
    [InlineData("Hello", false)]
    [InlineData("help", false)]
    [InlineData("Has it offered access?", false)]
    public async Task OnlyWhatCanBeJudgedHasActions(string question, bool actions)
    {
        var answer = await (await OpenAsync("/")).AskAsync(question);
        await Expect(answer.Locator(":scope > .actions")).ToHaveCountAsync(actions ? 1 : 0);
        await Expect(answer.Button("Wrong")).ToHaveCountAsync(actions ? 1 : 0);
    }

    [Fact]
    public async Task TheActionsStandInOneRow()
    {
        var answer = await (await OpenAsync("/", new(390))).AskAsync("What is the status?");
        var tops = new List<float>();
        foreach (var action in await answer.Locator(":scope > .actions :is(button, a)").AllAsync())
            tops.Add((await action.BoundingBoxAsync())!.Y);
        tops.Count.ShouldBe(4);
        (tops.Max() - tops.Min()).ShouldBeLessThan(8);
    }

    private static Task<int> WeightAsync(ILocator part) => part.EvaluateAsync<int>("part => Number(getComputedStyle(part).fontWeight)");
}
