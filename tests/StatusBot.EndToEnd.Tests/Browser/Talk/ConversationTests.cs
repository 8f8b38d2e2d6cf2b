using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace StatusBot.EndToEnd.Tests.Browser;

/// <summary>Ask, follow up, pick one of two readings; suggested questions; the conversation survives a reload.</summary>
public sealed class ConversationTests(Chromium chromium, ShippedSite site) : BrowserTest(chromium, site)
{
    private const string Access = "Has Anthropic given the EU access to Mythos?";

    [Fact]
    public async Task AQuestionIsAnsweredBelowIt()
    {
        var page = await OpenAsync("/");
        var answer = await page.AskAsync(Access);
        await Expect(page.Questions()).ToHaveTextAsync([Access]);
        await answer.ShouldSayAsync("Anthropic has not offered the EU direct access to Mythos");
        await Expect(page.Question()).ToBeEmptyAsync();
        await Expect(page.Question()).ToBeFocusedAsync();
    }

    [Fact]
    public async Task AFollowUpTakesWhatItLacksFromTheQuestionBefore()
    {
        var page = await OpenAsync("/");
        await page.AskAsync(Access);
        var answer = await page.AskAsync("and OpenAI?");
        await answer.ShouldSayAsync("OpenAI offered the EU access to GPT-5.5-Cyber");
    }

    [Fact]
    public async Task TwoReadersDoNotShareAConversation()
    {
        await (await OpenAsync("/")).AskAsync(Access);
        var other = await OpenAsync("/");
        await Expect(other.Answers()).ToHaveCountAsync(0);
        var answer = await other.AskAsync("who says so?");
        await Expect(answer).Not.ToContainTextAsync("Anthropic has not offered");
    }

    [Fact]
    public async Task AReadingIsPickedWhenTheBotIsUnsure()
    {
        var page = await OpenAsync("/");
        var unsure = await page.AskAsync("Has it offered access?");
        var reading = unsure.Button("Has OpenAI offered access?");
        await reading.ShouldBeSeenAsync();
        await unsure.Button("None of these").ShouldBeSeenAsync();
        var answer = await page.AnswerToAsync(() => reading.ClickAsync());
        await answer.ShouldSayAsync("OpenAI offered the EU access to GPT-5.5-Cyber");
    }

    [Fact]
    public async Task NoneOfTheReadingsIsAnAnswerToo()
    {
        var page = await OpenAsync("/");
        var unsure = await page.AskAsync("Has it offered access?");
        await unsure.Button("None of these").ClickAsync();
        await Expect(unsure.Button("Has OpenAI offered access?")).ToHaveCountAsync(0);
        await Expect(page.Question()).ToBeFocusedAsync();
    }

    [Fact]
    public async Task EverySuggestedQuestionIsAnswered()
    {
        var page = await OpenAsync("/");
        var questions = await page.Suggestions().AllInnerTextsAsync();
        questions.Count.ShouldBeGreaterThan(2);
        foreach (var question in questions)
        {
            var fresh = await OpenAsync("/");
            var answer = await fresh.AnswerToAsync(() => fresh.Suggestions().Filter(new() { HasText = question }).First.ClickAsync());
            await Expect(answer).ToHaveClassAsync("answer answered");
        }
    }

    [Theory]
    [InlineData(Access)]
    [InlineData("Who has been given Mythos?")]
    [InlineData("Compare Anthropic and OpenAI")]
    [InlineData("How much does GPT-5.5-Cyber cost?")]
    [InlineData("Hello")]
    public async Task QuestionsThatAreAnsweredAreSuggestedAfterEachAnswer(string question)
    {
        var page = await OpenAsync("/");
        await page.AskAsync(question);
        var suggested = await page.Suggestions().AllInnerTextsAsync();
        suggested.Count.ShouldBeInRange(1, 3);
        foreach (var next in suggested)
        {
            next.ShouldNotBe(question);
            var fresh = await OpenAsync("/");
            await fresh.AskAsync(question);
            var answer = await fresh.AnswerToAsync(() => fresh.Suggestions().Filter(new() { HasText = next }).First.ClickAsync());
            await Expect(answer).ToHaveClassAsync("answer answered");
        }
    }

    [Fact]
    public async Task TheConversationSurvivesAReload()
    {
        var page = await OpenAsync("/");
        await page.AskAsync(Access);
        await page.AskAsync("Who has been given Mythos?");
        var before = await page.Answers().AllInnerTextsAsync();
        await page.ReloadAsync();
        await Expect(page.Questions()).ToHaveTextAsync([Access, "Who has been given Mythos?"]);
        (await page.Answers().AllInnerTextsAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task AFollowUpIsUnderstoodAfterAReload()
    {
        var page = await OpenAsync("/");
        await page.AskAsync(Access);
        await page.ReloadAsync();
        await Expect(page.Answers()).ToHaveCountAsync(1);
        await (await page.AskAsync("and OpenAI?")).ShouldSayAsync("OpenAI offered the EU access to GPT-5.5-Cyber");
    }

    [Fact]
    public async Task ANewConversationIsEmpty()
    {
        var page = await OpenAsync("/");
        await page.AskAsync(Access);
        await page.Button("New conversation").ClickAsync();
        await Expect(page.Answers()).ToHaveCountAsync(0);
        await page.ReloadAsync();
        await Expect(page.Suggestions()).Not.ToHaveCountAsync(0);
        await Expect(page.Answers()).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task WhatNoArticleSaysIsNotKnown()
    {
        var answer = await (await OpenAsync("/")).AskAsync("How much does GPT-5.5-Cyber cost?");
        await answer.ShouldSayAsync("No fact that I hold says anything on “cost” about GPT-5.5-Cyber");
        await answer.GetByRole(AriaRole.Heading, new() { Name = "Known nearby" }).ShouldBeSeenAsync();
        await Expect(answer.Marks()).Not.ToHaveCountAsync(0);
    }

    [Fact]
    public async Task WhatHasChangedSinceADayIsAskedWithADatePicker()
    {
        var page = await OpenAsync("/");
        await page.GetByLabel("What changed since").FillAsync("2026-06-01");
        var answer = await page.AnswerToAsync(() => page.GetByRole(AriaRole.Form, new() { Name = "Changes" }).Button("Ask").ClickAsync());
        await Expect(page.Questions()).ToHaveTextAsync(["What changed since 1 June 2026?"]);
        await answer.ShouldSayAsync("since 1 June 2026");
    }

    [Fact]
    public async Task AnswersAreAnnouncedAndOldOnesAreNot()
    {
        var page = await OpenAsync("/");
        await page.AskAsync(Access);
        await Expect(page.Conversation()).Not.ToHaveAttributeAsync("aria-live", "off");
        var restored = new TaskCompletionSource();
        await page.RouteAsync("**/talk?*", async route =>
        {
            await restored.Task;
            await route.ContinueAsync();
        });
        await page.ReloadAsync();
        await Expect(page.Conversation()).ToHaveAttributeAsync("aria-live", "off");
        restored.SetResult();
        await Expect(page.Answers()).ToHaveCountAsync(1);
        await Expect(page.Conversation()).Not.ToHaveAttributeAsync("aria-live", "off");
    }

    [Fact]
    public async Task AnEmptyQuestionIsNotSent()
    {
        var page = await OpenAsync("/");
        await page.Question().FillAsync("   ");
        await page.Question().PressAsync("Enter");
        await page.AskAsync("Hello");
        await Expect(page.Questions()).ToHaveTextAsync(["Hello"]);
    }
}
