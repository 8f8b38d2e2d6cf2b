using System.Net;
using StatusBot.Chat;
using StatusBot.Testing;

namespace StatusBot.Web.Tests;

/// <summary>A bot behind a proxy of its team: who is signed in gets in from elsewhere, and nobody else.</summary>
public sealed class ProxyTests : IAsyncLifetime
{
    private static readonly (string, string)[] Through =
        [("Host", "bot.example.org"), ("X-Forwarded-For", "198.51.100.7"), ("X-Forwarded-Proto", "https")];

    private readonly WebSite site = new(new RequestLimit(0), [IPNetwork.Parse("127.0.0.0/8")]);

    public ValueTask InitializeAsync() => site.InitializeAsync();

    [Theory]
    [InlineData("/")]
    [InlineData("/facts")]
    [InlineData("/api/facts")]
    [InlineData("/console")]
    [InlineData("/changes.atom")]
    public async Task WhoIsNotSignedInIsRefused(string path) =>
        (await site.GetAsync(path, Through)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);

    [Theory]
    [InlineData("/sign-in")]
    [InlineData("/healthz/live")]
    public async Task WhatSignInNeedsIsServed(string path) => (await site.GetAsync(path, Through)).StatusCode.ShouldBe(HttpStatusCode.OK);

    [Fact]
    public async Task WhoIsSignedInAsks()
    {
        var session = await site.Bot.SignIns.BeginAsync("zoe", "Zoe", []);
        var cookie = ("Cookie", $"statusbot-session={session.Token}");
        var page = await site.GetAsync("/", [.. Through, cookie]);
        page.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("Zoe");
        var answer = await site.Client.AskAsync("""{"question":"Has Acme opened its vault?"}""", [.. Through, cookie]);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task TheCookieOfASessionOverHttpsIsForHttpsAlone()
    {
        site.Bot.LocalAddress = site.Client.BaseAddress;
        var link = new Uri((await site.Bot.FirstLinkAsync("ann"))!).AbsolutePath;
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = site.Client.BaseAddress };
        using var request = new HttpRequestMessage(HttpMethod.Post, link);
        foreach (var (name, value) in Through) request.Headers.TryAddWithoutValidation(name, value);
        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        response.Headers.GetValues("Set-Cookie").Single().ShouldContain("; secure;");
    }

    [Fact]
    public async Task WithoutHttpsNobodyGetsInFromElsewhere() => (await (await site.GetAsync(
        "/", ("Host", "bot.example.org"), ("X-Forwarded-For", "198.51.100.7"))).ShouldBeProblem(HttpStatusCode.Forbidden))
        .ShouldBe("The bot is reached from other machines by https alone.");

    [Fact]
    public async Task AnotherNameIsRefusedThroughTheProxyToo() => (await (await site.GetAsync(
        "/", ("Host", "evil.example"), ("X-Forwarded-For", "198.51.100.7"), ("X-Forwarded-Proto", "https")))
        .ShouldBeProblem(HttpStatusCode.Forbidden)).ShouldBe("This host name is not one of this bot's.");

    [Fact]
    public async Task ThePublicNameWithoutAProxysHeadersIsNoLessStrict() =>
        (await site.GetAsync("/", ("Host", "bot.example.org"))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);

    [Fact]
    public async Task TheMachineItselfIsServedAsBefore() => (await site.GetAsync("/")).StatusCode.ShouldBe(HttpStatusCode.OK);

    public ValueTask DisposeAsync() => site.DisposeAsync();
}
