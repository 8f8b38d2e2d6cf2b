using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;

namespace StatusBot.Web.Tests;

/// <summary>The limit is one request a day here, so that no test can be slow enough to get a second one.</summary>
public sealed class RequestLimitTests : IAsyncLifetime
{
    private const string Sentence = "One address may send 1 requests a second, and 20 at once after a pause: try again in 86400 seconds.";
    private readonly WebSite site = new(new RequestLimit(1) { Period = TimeSpan.FromDays(1) });

    public async ValueTask InitializeAsync()
    {
        await site.InitializeAsync();
        for (var i = 0; i < 20; i++) (await GetAsync("/api/articles/gazette")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task WhoAsksForTooMuchIsToldTheLimitAndWhenToTryAgain()
    {
        var refused = await GetAsync("/api/articles/gazette");
        (await refused.ShouldBeProblem(HttpStatusCode.TooManyRequests)).ShouldBe(Sentence);
        refused.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromDays(1));
        refused.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }

    [Fact]
    public async Task ABrowserGetsAPageThatSaysSo()
    {
        var refused = await GetAsync("/", "text/html,application/xhtml+xml,*/*;q=0.8");
        refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        refused.Content.Headers.ContentType!.ToString().ShouldBe("text/html; charset=utf-8");
        refused.Headers.RetryAfter.ShouldNotBeNull();
        (await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain($"<p>{Sentence}</p>");
    }

    [Fact]
    public async Task TheApiSpeaksJsonToABrowserToo() =>
        await (await GetAsync("/api/facts", "text/html")).ShouldBeProblem(HttpStatusCode.TooManyRequests);

    [Theory]
    [InlineData("/healthz/live")]
    [InlineData("/healthz/ready")]
    public async Task TheHealthIsToldAsOftenAsItIsAsked(string path) => (await GetAsync(path)).StatusCode.ShouldBe(HttpStatusCode.OK);

    [Theory]
    [InlineData("203.0.113.7", "::ffff:203.0.113.7", true)]
    [InlineData("::ffff:203.0.113.7", "203.0.113.7", true)]
    [InlineData("203.0.113.7", "::ffff:203.0.113.8", false)]
    [InlineData("2001:db8::7", "2001:db8::8", false)]
    public void AnAddressIsOneHoweverItIsWritten(string first, string second, bool areOne)
    {
        var options = new RateLimiterOptions();
        new RequestLimit(1) { Period = TimeSpan.FromDays(1) }.Configure(options);
        using var limiter = options.GlobalLimiter.ShouldNotBeNull();
        for (var i = 0; i < 20; i++) limiter.AttemptAcquire(From(first)).IsAcquired.ShouldBeTrue();
        limiter.AttemptAcquire(From(second)).IsAcquired.ShouldBe(!areOne);
    }

    private static DefaultHttpContext From(string address) => new() { Connection = { RemoteIpAddress = IPAddress.Parse(address) } };

    public ValueTask DisposeAsync() => site.DisposeAsync();

    private Task<HttpResponseMessage> GetAsync(string path, string accept = "*/*") => site.GetAsync(path, ("Accept", accept));
}
