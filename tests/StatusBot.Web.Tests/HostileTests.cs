using System.Net;
using System.Text;
using System.Text.Json;

namespace StatusBot.Web.Tests;

/// <summary>Whatever is sent stays text: it comes back as it was, as JSON or XML that is whole, and never as HTML.</summary>
public sealed class HostileTests(WebSite site) : IClassFixture<WebSite>
{
    private const string Script = "</script><script>alert('1')</script><img src=x onerror=alert(1)>";
    private const string Bidi = "\u202Egnp.exe\u202C \u2066x\u2069 \u200F";
    private static readonly string Marks = "o" + new string('\u0301', 10_000);

    public static TheoryData<string> Texts =>
        [Script, Bidi, "\" \\ \u2028 \u2029 \U0001F680", "'; drop table ledger; --", "../../etc/passwd", "{{7*7}} ${jndi:x}"];

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task AQuestionAndItsIdComeBackAsTheyWere(string text)
    {
        var response = await AskAsync(new { id = text, question = "Has Acme opened its vault " + text + "?", conversation = text });
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/json");
        response.Headers.GetValues("X-Content-Type-Options").Single().ShouldBe("nosniff");
        response.Headers.GetValues("Cross-Origin-Resource-Policy").Single().ShouldBe("same-origin");
        response.Headers.GetValues("Cross-Origin-Opener-Policy").Single().ShouldBe("same-origin");
        response.Headers.GetValues("Referrer-Policy").Single().ShouldBe("same-origin");
        var row = await response.JsonAsync();
        row.GetProperty("id").GetString().ShouldBe(text);
        var receipt = await (await site.GetAsync("/api/receipts/" + row.GetProperty("receipt").GetString())).JsonAsync();
        receipt.GetProperty("question").GetString().ShouldBe("Has Acme opened its vault " + text + "?");
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task AnAddressIsNeverEchoedAsMarkup(string text)
    {
        foreach (var path in (string[])["/api/facts/{0}", "/api/facts/{0}/history", "/api/articles/{0}", "/api/receipts/{0}", "/api/{0}"])
            await (await site.GetAsync(string.Format(path, Uri.EscapeDataString(text)), ("Accept", "text/html")))
                .ShouldBeProblem(HttpStatusCode.NotFound);
        (await (await site.GetAsync("/api/changes?since=" + Uri.EscapeDataString(text))).ShouldBeProblem(HttpStatusCode.BadRequest))!
            .ShouldEndWith("is not a date: expected a day such as 2026-05-12.");
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task ABrowserIsShownItAsText(string text)
    {
        var response = await site.GetAsync("/" + Uri.EscapeDataString(text), ("Accept", "text/html"));
        response.Content.Headers.ContentType!.MediaType.ShouldBe("text/html");
        var page = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        page.ShouldNotContain("alert(1)>");
        page.ShouldNotContain("<script>alert");
    }

    [Fact]
    public async Task TenThousandMarksAreTooLongForAQuestion() =>
        (await (await AskAsync(new { question = Marks })).ShouldBeProblem(HttpStatusCode.BadRequest))
            .ShouldBe("The question has 10001 characters; at most 2000 can be read.");

    [Fact]
    public async Task AsManyMarksAsAQuestionCanHoldAreAnswered() =>
        (await AskAsync(new { question = "Has Acme opened its vault? " + Marks[..1900] })).StatusCode.ShouldBe(HttpStatusCode.OK);

    [Fact]
    public async Task TenThousandMarksAreNoId() =>
        (await (await AskAsync(new { id = Marks, question = "Who?" })).ShouldBeProblem(HttpStatusCode.BadRequest))
            .ShouldBe("The row's id has 10001 characters; at most 200 are kept.");

    [Fact]
    public async Task AnAddressOfTenThousandMarksIsNotRead()
    {
        var response = await site.GetAsync("/api/facts/" + Uri.EscapeDataString(Marks), ("Accept", "text/html"));
        ((int)response.StatusCode).ShouldBeInRange(400, 499);
        (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldNotContain("<");
    }

    [Theory]
    [InlineData("<script>")]
    [InlineData("text/html;q=x, */")]
    [InlineData("\u00e9\u0301")]
    public async Task AHeaderThatIsNoneChangesNothing(string header)
    {
        await (await site.GetAsync("/api/facts/nobody", ("Accept", header), ("If-None-Match", header)))
            .ShouldBeProblem(HttpStatusCode.NotFound);
        (await site.GetAsync("/api/facts", ("Accept", header), ("If-None-Match", header))).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("""{"verdict":"\ud800"}""")]
    [InlineData("""{"verdict":"1"}""")]
    [InlineData("""{"verdict":["right"]}""")]
    [InlineData("""["right"]""")]
    [InlineData("null")]
    [InlineData("")]
    public async Task AVerdictThatIsNoneIsAProblem(string body)
    {
        var content = new StringContent(body, Encoding.UTF8, "application/json");
        var response = await site.Client.PostAsync("/api/answers/nothing/feedback", content, TestContext.Current.CancellationToken);
        (await response.ShouldBeProblem(HttpStatusCode.BadRequest)).ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task AProblemPageIsWholeAndHasNoScript()
    {
        var page = await (await site.GetAsync("/", ("Accept", "text/html"), ("X-Forwarded-For", Script))).Content.ReadAsStringAsync(
            TestContext.Current.CancellationToken);
        page.ShouldStartWith("<!doctype html>");
        page.ShouldContain("the request came through a proxy (X-Forwarded-For)");
        page.ShouldNotContain("alert");
    }

    private Task<HttpResponseMessage> AskAsync(object row) => site.Client.AskAsync(JsonSerializer.Serialize(row));
}
