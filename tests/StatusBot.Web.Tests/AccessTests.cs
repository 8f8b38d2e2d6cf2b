using System.Net;
using Microsoft.AspNetCore.Http;

namespace StatusBot.Web.Tests;

public sealed class AccessTests(WebSite site) : IClassFixture<WebSite>
{
    private const string Question = """{"question":"Hello"}""";

    [Theory]
    [InlineData("X-Forwarded-For", "192.0.2.1")]
    [InlineData("X-Forwarded-Host", "127.0.0.1")]
    [InlineData("Forwarded", "for=192.0.2.1")]
    [InlineData("X-Real-IP", "192.0.2.1")]
    public async Task NothingIsServedBehindAProxy(string header, string value) =>
        (await (await GetAsync("/api/facts", (header, value))).ShouldBeProblem(HttpStatusCode.Forbidden)).ShouldBe(
            $"The request came through a proxy ({header}) that the setting Proxies does not name.");

    [Theory]
    [InlineData("/")]
    [InlineData("/facts")]
    [InlineData("/api/facts")]
    [InlineData("/changes.atom")]
    [InlineData("/openapi/v1.json")]
    [InlineData("/healthz/live")]
    public async Task AHeadGetsWhatAGetGetsWithoutTheBody(string path)
    {
        using var head = await site.Client.SendAsync(new(HttpMethod.Head, path), TestContext.Current.CancellationToken);
        using var get = await GetAsync(path);
        head.StatusCode.ShouldBe(HttpStatusCode.OK);
        head.Content.Headers.ContentType.ShouldBe(get.Content.Headers.ContentType);
        head.Headers.ETag.ShouldBe(get.Headers.ETag);
        (await head.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("127.0.0.1.evil.example")]
    [InlineData("localhost.")]
    public async Task AnotherHostNameIsRefused(string host) =>
        (await (await GetAsync("/", ("Host", host))).ShouldBeProblem(HttpStatusCode.Forbidden))
            .ShouldBe("This host name is not one of this bot's.");

    [Theory]
    [InlineData("localhost")]
    [InlineData("LOCALHOST:5080")]
    [InlineData("127.0.0.1:5080")]
    [InlineData("[::1]:5080")]
    [InlineData("bot.example.org")]
    public async Task OurHostNamesAreServed(string host) => (await GetAsync("/", ("Host", host))).StatusCode.ShouldBe(HttpStatusCode.OK);

    [Theory]
    [InlineData("Origin", "http://evil.example")]
    [InlineData("Origin", "null")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public async Task APostFromAnotherSitesPageIsRefused(string header, string value) =>
        (await (await site.Client.AskAsync(Question, (header, value))).ShouldBeProblem(HttpStatusCode.Forbidden)).ShouldBe(
            "This request comes from the page of another site.");

    [Fact]
    public async Task APostFromOurPageIsTaken()
    {
        var origin = site.Client.BaseAddress!.GetLeftPart(UriPartial.Authority);
        (await site.Client.AskAsync(Question, ("Origin", origin), ("Sec-Fetch-Site", "same-origin"))).StatusCode
            .ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("192.0.2.7", "192.0.2.8", "This bot answers only on the machine on which it runs.")]
    [InlineData("192.0.2.7", "127.0.0.1", "This bot answers only on the machine on which it runs.")]
    [InlineData("127.0.0.1", "127.0.0.1", null)]
    [InlineData("::1", "::1", null)]
    public void OnlyTheLoopbackListenerServes(string here, string there, string? problem)
    {
        var context = new DefaultHttpContext();
        (context.Connection.LocalIpAddress, context.Connection.RemoteIpAddress) = (IPAddress.Parse(here), IPAddress.Parse(there));
        context.Request.Host = new("localhost");
        var gate = new Gate(null, []);
        gate.Note(context);
        gate.Problem(context).ShouldBe(problem);
    }

    [Fact]
    public async Task ThePageRunsNoScriptButOurs()
    {
        var response = await GetAsync("/");
        var page = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        response.Headers.GetValues("Content-Security-Policy").Single().ShouldStartWith("default-src 'none'; script-src 'self';");
        page.ShouldNotContain("onclick");
        page.ShouldNotContain("<style");
        page.ShouldNotContain("<script>");
        var assets = page.Split('"').Where(part => part.StartsWith("/assets/", StringComparison.Ordinal)).ToList();
        assets.ShouldContain(asset => asset.Contains(".js?"));
        foreach (var asset in assets)
        {
            var file = await GetAsync(asset);
            file.StatusCode.ShouldBe(HttpStatusCode.OK);
            file.Headers.CacheControl!.ToString().ShouldContain("immutable");
        }
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/api/facts")]
    public async Task NobodyGetsACookie(string path) => (await GetAsync(path)).Headers.Contains("Set-Cookie").ShouldBeFalse();

    private Task<HttpResponseMessage> GetAsync(string path, params (string Name, string Value)[] headers) => site.GetAsync(path, headers);
}
