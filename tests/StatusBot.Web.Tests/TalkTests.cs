using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace StatusBot.Web.Tests;

/// <summary>The conversation over HTTP: what the page's script asks for and puts in its place.</summary>
public sealed class TalkTests(WebSite site) : IClassFixture<WebSite>
{
    [Fact]
    public async Task AnAnswerComesAsHtmlWithItsSources()
    {
        var turn = await AskAsync("What did Acme do?");
        turn.ShouldContain("""<h2 class="question" dir="auto">What did Acme do?</h2>""");
        turn.ShouldContain("Acme opened its vault to all.");
        WebUtility.HtmlDecode(turn).ShouldContain("<span>reported · 11 May 2026</span>");
        turn.ShouldContain("<summary class=\"cite\">1 article</summary>");
        turn.ShouldContain("The article gazette</span></button>, 11 May 2026, paragraph 1:");
        turn.ShouldContain("<blockquote dir=\"auto\">opened its vault</blockquote>");
    }

    [Fact]
    public async Task AReceiptShowsTheAnswerAgain()
    {
        var receipt = ReceiptOf(await AskAsync("What did Acme do?"));
        var page = await GetAsync($"/answers/{receipt}");
        page.ShouldContain("<h1 dir=\"auto\">What did Acme do?</h1>");
        page.ShouldContain("Acme opened its vault to all.");
        page.ShouldContain("acme-opens</a>, version 2");
    }

    [Fact]
    public async Task TurnsOfBeforeComeBackInTheirOrder()
    {
        string[] receipts = [ReceiptOf(await AskAsync("What did Acme do?")), ReceiptOf(await AskAsync("What is Beta doing?"))];
        var turns = await GetAsync($"/talk?answer={receipts[0]}&answer=nobody&answer={receipts[1]}");
        Regex.Matches(turns, "<li class=\"turn\" data-receipt=\"(?<id>[^\"]+)\"", RegexOptions.NonBacktracking)
            .Select(match => match.Groups["id"].Value).ShouldBe(receipts);
    }

    [Fact]
    public async Task APastDayIsAskedOfAndKeptInEveryLink()
    {
        (await AskAsync("What did Acme do?", "2026-05-10")).ShouldNotContain("opened its vault to all");
        (await AskAsync("What did Acme do?", "2026-05-11")).ShouldContain("href=\"/articles/gazette?asOf=2026-05-11#p1\"");
    }

    [Fact]
    public async Task EveryPageSaysThatItLooksBack()
    {
        var page = await GetAsync("/?asOf=2026-05-11");
        page.ShouldContain("<strong>As of 11 May 2026.</strong>");
        page.ShouldContain("href=\"/facts?asOf=2026-05-11\"");
        (await GetAsync("/")).ShouldNotContain("<strong>As of");
    }

    [Fact]
    public async Task AnAnswerThatComesBackKeepsItsDayInEveryLink()
    {
        var receipt = ReceiptOf(await AskAsync("What did Acme do?", "2026-05-11"));
        foreach (var address in (string[])[$"/talk?answer={receipt}", $"/answers/{receipt}"])
            (await GetAsync(address)).ShouldContain("href=\"/articles/gazette?asOf=2026-05-11#p1\"");
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/timeline")]
    [InlineData("/changes")]
    public async Task ADayBeforeTheCalendarIsToldOnAPage(string page) =>
        (await GetAsync(page + "?asOf=-9998-01-03", HttpStatusCode.BadRequest))
            .ShouldContain("&#x27;-9998-01-03&#x27; is too early: expected a day from 0001-01-01 to 9999-12-31.");

    [Fact]
    public async Task TheFirstDayOfTheCalendarIsADay() => (await GetAsync("/?asOf=0001-01-01")).ShouldNotContain("You could ask");

    [Fact]
    public async Task TheWayBackToTodayIsFoundInWhateverCase() =>
        (await GetAsync("/facts?ASOF=2026-05-11&Page=1")).ShouldContain("<a href=\"/facts\">Back to today</a>");

    [Fact]
    public async Task AVerdictIsReadWhateverCharsetIsNamed()
    {
        var receipt = ReceiptOf(await AskAsync("What did Acme do?"));
        using var content = new ByteArrayContent("""{"verdict":"right"}"""u8.ToArray());
        content.Headers.TryAddWithoutValidation("Content-Type", "application/json; charset=klingon");
        (await site.Client.PostAsync($"/api/answers/{receipt}/feedback", content, TestContext.Current.CancellationToken)).StatusCode
            .ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task ADayThatIsYetToComeIsToldOnAPage() =>
        (await GetAsync("/?asOf=2199-01-01", HttpStatusCode.BadRequest))
            .ShouldContain("2199-01-01 is yet to come: expected a day up to today, ");

    [Fact]
    public async Task ABadDayIsToldOnAPage() =>
        (await GetAsync("/?asOf=2026-13", HttpStatusCode.BadRequest)).ShouldContain("There is no month 13 (");

    [Theory]
    [InlineData("right")]
    [InlineData("Outdated")]
    public async Task AVerdictIsKeptAndShown(string verdict)
    {
        var receipt = ReceiptOf(await AskAsync("What did Acme do?"));
        (await JudgeAsync(receipt, $$"""{"verdict":"{{verdict}}"}""")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await GetAsync($"/answers/{receipt}")).ShouldContain($"data-verdict=\"{verdict.ToLowerInvariant()}\" aria-pressed=\"true\"");
    }

    [Fact]
    public async Task OnlyTheLastVerdictCounts()
    {
        var receipt = ReceiptOf(await AskAsync("What did Acme do?"));
        foreach (var verdict in (string[])["wrong", "right"]) await JudgeAsync(receipt, $$"""{"verdict":"{{verdict}}"}""");
        (await site.Bot.Feedback.LastAsync(receipt)).ShouldBe(Chat.Verdict.Right);
    }

    [Theory]
    [InlineData("""{"verdict":"great"}""", "The verdict is missing or is none: expected right, wrong or outdated.")]
    [InlineData("""{"verdict":"1"}""", "The verdict is missing or is none: expected right, wrong or outdated.")]
    [InlineData("{}", "The verdict is missing or is none: expected right, wrong or outdated.")]
    [InlineData("null", "The verdict is missing or is none: expected right, wrong or outdated.")]
    [InlineData("[", "This is not JSON: expected an object such as {\"verdict\":\"right\"}.")]
    public async Task ABadVerdictIsAProblem(string body, string sentence) =>
        (await (await JudgeAsync(ReceiptOf(await AskAsync("What did Acme do?")), body)).ShouldBeProblem(HttpStatusCode.BadRequest))
            .ShouldBe(sentence);

    [Fact]
    public async Task AVerdictOnNoAnswerIsAProblem() =>
        (await (await JudgeAsync("nobody", """{"verdict":"right"}""")).ShouldBeProblem(HttpStatusCode.NotFound))
            .ShouldBe("There is no answer with this receipt.");

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"><img src=x onerror=alert(1)> what?")]
    [InlineData("What \u202Egnorw si siht\u202C?")]
    public async Task HostileTextStaysText(string question)
    {
        var turn = await AskAsync(question);
        turn.ShouldNotContain("<script");
        turn.ShouldNotContain("<img");
        WebUtility.HtmlDecode(turn).ShouldContain($"<h2 class=\"question\" dir=\"auto\">{question}</h2>");
    }

    private async Task<string> AskAsync(string question, string? asOf = null)
    {
        var body = JsonSerializer.Serialize(new { question, conversation = (string?)null, asOf });
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        var response = await site.Client.PostAsync("/talk", content, TestContext.Current.CancellationToken);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    private static string ReceiptOf(string turn) =>
        Regex.Match(turn, "data-receipt=\"(?<id>[^\"]+)\"", RegexOptions.NonBacktracking).Groups["id"].Value;

    private async Task<string> GetAsync(string path, HttpStatusCode status = HttpStatusCode.OK)
    {
        var response = await site.Client.GetAsync(path, TestContext.Current.CancellationToken);
        response.StatusCode.ShouldBe(status);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    private async Task<HttpResponseMessage> JudgeAsync(string receipt, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        return await site.Client.PostAsync($"/api/answers/{receipt}/feedback", content, TestContext.Current.CancellationToken);
    }
}
