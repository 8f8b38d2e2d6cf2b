using System.IO.Compression;
using System.Net;
using NodaTime;
using StatusBot.Facts;
using StatusBot.Testing;

namespace StatusBot.Web.Tests;

public sealed class CachingTests : IAsyncLifetime
{
    private readonly WebSite site = new();

    public static TheoryData<string> Drawn =>
    [
        "/", "/?asOf=2026-05-01", "/changes.atom", "/timeline", "/api/facts", "/api/facts/acme-opens", "/api/facts/acme-opens/history",
        "/api/articles", "/api/articles/gazette", "/api/changes",
    ];

    public ValueTask InitializeAsync() => site.InitializeAsync();

    [Theory]
    [MemberData(nameof(Drawn))]
    public async Task WhatIsKnownAlreadyIsNotSentAgain(string path)
    {
        var tag = await TagAsync(path);
        var again = await site.GetAsync(path, ("If-None-Match", tag));
        again.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        again.Headers.ETag!.ToString().ShouldBe(tag);
        again.Headers.CacheControl!.ToString().ShouldBe("no-cache");
        (await again.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
    }

    [Fact]
    public async Task AChangeIsSentAtOnce()
    {
        var tag = await TagAsync("/api/facts");
        await site.ChangeAsync(new Change.Retract("acme-opens"));
        (await site.GetAsync("/api/facts", ("If-None-Match", tag))).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task ATextThatIsKeptIsSentAtOnceAlthoughNoFactHasChanged()
    {
        var tag = await TagAsync("/facts");
        var text = ArticleText.Of("Acme opened its vault in May."u8.ToArray());
        var position = site.Bot.Knowledge.Current.Snapshot.Position;
        await site.ChangeAsync(new Change.Import(Story.Empty, new Dictionary<string, ArticleText> { ["gazette"] = text }));
        site.Bot.Knowledge.Current.Snapshot.Position.ShouldBe(position);
        (await site.GetAsync("/facts", ("If-None-Match", tag))).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task ANewDayIsDrawnAnew()
    {
        var tag = await TagAsync("/api/changes");
        site.Clock.Advance(Duration.FromDays(1));
        (await site.GetAsync("/api/changes", ("If-None-Match", tag))).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task AnotherStoreAtTheSameAddressIsNotTakenForThisOne()
    {
        await using var other = new WebSite();
        await other.InitializeAsync();
        (await TagAsync("/api/facts")).ShouldNotBe((await other.GetAsync("/api/facts")).Headers.ETag!.ToString());
    }

    [Theory]
    [InlineData("/api/facts/nobody", HttpStatusCode.NotFound)]
    [InlineData("/api/changes?since=monday", HttpStatusCode.BadRequest)]
    public async Task AProblemIsNotKept(string path, HttpStatusCode status)
    {
        var response = await site.GetAsync(path, ("If-None-Match", "*"));
        response.StatusCode.ShouldBe(status);
        response.Headers.ETag.ShouldBeNull();
        response.Headers.CacheControl!.ToString().ShouldBe("no-store");
    }

    [Fact]
    public async Task AReceiptIsTheSameUntilItsQuestionIsForgotten()
    {
        var answer = await (await site.Client.AskAsync("""{"question":"Has Acme opened its vault?"}""")).JsonAsync();
        var path = $"/api/receipts/{answer.GetProperty("receipt").GetString()}";
        var tag = await TagAsync(path);
        (await site.GetAsync(path, ("If-None-Match", tag))).StatusCode.ShouldBe(HttpStatusCode.NotModified);
        site.Clock.Advance(Duration.FromDays(31));
        await site.Bot.ForgetOldQuestionsAsync();
        (await (await site.GetAsync(path, ("If-None-Match", tag))).JsonAsync()).GetProperty("question").GetString().ShouldBeNull();
    }

    [Fact]
    public async Task AnAnswerIsNotKept() =>
        (await site.Client.AskAsync("""{"question":"Has Acme opened its vault?"}""")).Headers.CacheControl!.ToString().ShouldBe("no-store");

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task TextsAreSentInFewerBytes(string coding)
    {
        var plain = await site.Client.GetByteArrayAsync("/api/facts", TestContext.Current.CancellationToken);
        var response = await site.GetAsync("/api/facts", ("Accept-Encoding", coding));
        response.Content.Headers.ContentEncoding.ShouldBe([coding]);
        response.Headers.Vary.ShouldBe(["Accept-Encoding"]);
        using var sent = new MemoryStream(await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        sent.Length.ShouldBeLessThan(plain.Length);
        using Stream unpacked = coding == "br"
            ? new BrotliStream(sent, CompressionMode.Decompress)
            : new GZipStream(sent, CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        await unpacked.CopyToAsync(bytes, TestContext.Current.CancellationToken);
        bytes.ToArray().ShouldBe(plain);
    }

    [Theory]
    [InlineData("/changes.atom")]
    [InlineData("/api/facts/nothing")]
    [InlineData("/")]
    public async Task WhateverTextItIs(string path) =>
        (await site.GetAsync(path, ("Accept-Encoding", "br"))).Content.Headers.ContentEncoding.ShouldBe(["br"]);

    public ValueTask DisposeAsync() => site.DisposeAsync();

    private async Task<string> TagAsync(string path)
    {
        var response = await site.GetAsync(path);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Headers.CacheControl!.ToString().ShouldBe("no-cache");
        response.Headers.ETag!.IsWeak.ShouldBeTrue();
        return response.Headers.ETag.ToString();
    }
}
