using System.IO.Compression;
using System.Text;

namespace StatusBot.Articles.Tests;

public sealed class FetcherTests : IAsyncDisposable
{
    private readonly Internet internet = new();

    [Fact]
    public async Task APageComesWithWhatItsSenderSaysOfIt()
    {
        internet.Redirect("/old", "https://site.example:80/moved/../new#part");
        internet.Redirect("/new", "http://site.example/a");
        internet.Answer("/a", "hello", "Content-Type: Text/HTML; charset=\"iso-8859-2\"\r\nContent-Language: pl");
        internet.Redirect("/start", "/a");
        var page = await FetchAsync("http://site.example/start");
        (page.Name, page.MediaType, page.Charset, page.Language, Encoding.UTF8.GetString(page.Bytes))
            .ShouldBe(("http://site.example/a", "text/html", "iso-8859-2", "pl", "hello"));
        page.Address.ShouldBe(new Uri("http://site.example/a"));
    }

    [Fact]
    public async Task NoMoreThanThreeRedirectsAreFollowed()
    {
        for (var i = 0; i < 5; i++) internet.Redirect($"/{i}", $"/{i + 1}");
        internet.Answer("/3", "hello");
        (await FetchAsync("http://site.example/0")).Name.ShouldBe("http://site.example/3");
        internet.Redirect("/3", "/4");
        await ShouldFailAsync("http://site.example/0", "'http://site.example/3' leads on after 3 redirects, and no more are followed.");
        internet.Pages["/3"] = Head("302 Found");
        await ShouldFailAsync("http://site.example/3", "'http://site.example/3' leads elsewhere without saying where.");
    }

    [Theory]
    [InlineData("404 Not Found", "'http://site.example/' could not be fetched: it answers that there is no such page (404).")]
    [InlineData("403 Forbidden",
        "'http://site.example/' could not be fetched: it answers that it is not for everybody (403): save the page, and name the file.")]
    [InlineData("500 Oops", "'http://site.example/' could not be fetched: it answers with the status 500.")]
    [InlineData("206 Partial Content", "'http://site.example/' could not be fetched: it answers with the status 206.")]
    public async Task AStatusIsToldInWords(string status, string sentence)
    {
        internet.Pages["/"] = Head(status);
        await ShouldFailAsync("http://site.example/", sentence);
    }

    [Theory]
    [InlineData("image/png")]
    [InlineData("application/octet-stream")]
    [InlineData("application/json")]
    public async Task WhatIsNoTextIsRefused(string type)
    {
        internet.Answer("/", "hello", $"Content-Type: {type}");
        await ShouldFailAsync("http://site.example/", $"'http://site.example/' is of the type {type}: expected a page, a PDF or a text.");
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task ASmallAnswerThatSwellsIsCutOff(string coding)
    {
        internet.Answer("/small", Compressed(coding, 5 * 1024 * 1024), $"Content-Type: text/html\r\nContent-Encoding: {coding}");
        (await FetchAsync("http://site.example/small")).Bytes.Length.ShouldBe(5 * 1024 * 1024);
        internet.Answer("/big", Compressed(coding, 500 * 1024 * 1024), $"Content-Type: text/html\r\nContent-Encoding: {coding}");
        await ShouldFailAsync("http://site.example/big",
            "'http://site.example/big' has more than 5242880 bytes, which is what is allowed.");
    }

    [Fact]
    public async Task ABigPageIsCutOff()
    {
        internet.Answer("/", new string('x', (5 * 1024 * 1024) + 1));
        await ShouldFailAsync("http://site.example/", "'http://site.example/' has more than 5242880 bytes, which is what is allowed.");
    }

    [Fact]
    public async Task WhoDoesNotAnswerIsNotWaitedFor()
    {
        internet.Pages["/"] = [];
        using var fetcher = internet.Fetcher(new() { Patience = TimeSpan.FromMilliseconds(300) });
        (await Should.ThrowAsync<ArticleException>(fetcher.FetchAsync("http://site.example/", Cancel))).Message
            .ShouldBe("'http://site.example/' could not be fetched: it takes longer than 0.3 seconds.");
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 100\r\n\r\nhello", "it breaks off")]
    [InlineData("SSH-2.0-OpenSSH_9.2\r\n", "it answers with what is no HTTP, or breaks off")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 5\r\n\r\nhello",
        "it answers with what is no HTTP, or breaks off")]
    public async Task WhatIsNoAnswerIsToldAsSuch(string answer, string why)
    {
        internet.Pages["/"] = Encoding.UTF8.GetBytes(answer);
        await ShouldFailAsync("http://site.example/", $"'http://site.example/' could not be fetched: {why}.");
    }

    [Fact]
    public async Task HeadersWithoutAnEndAreCutOff()
    {
        internet.Pages["/"] = Encoding.UTF8.GetBytes("HTTP/1.1 200 OK\r\nX: " + new string('x', 200_000));
        await ShouldFailAsync("http://site.example/", "'http://site.example/' could not be fetched: its headers are too long.");
    }

    [Fact]
    public async Task ACertificateThatNobodyVouchesForIsNotTaken() => await ShouldFailAsync(
        "https://site.example/",
        "'https://site.example/' could not be fetched: no encrypted connection comes about that could be trusted.");

    [Fact]
    public async Task NothingOfThisMachineIsSent()
    {
        internet.Answer("/", "hello", "Content-Type: text/html\r\nSet-Cookie: a=b");
        using var fetcher = internet.Fetcher();
        await fetcher.FetchAsync("http://site.example/", Cancel);
        await fetcher.FetchAsync("http://site.example/", Cancel);
        internet.Requests.Count.ShouldBe(2);
        internet.Requests.ShouldAllBe(request => !request.Contains("Cookie") && request.StartsWith("GET / HTTP/1.1"));
    }

    public ValueTask DisposeAsync() => internet.DisposeAsync();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private async Task<Source> FetchAsync(string address)
    {
        using var fetcher = internet.Fetcher();
        return await fetcher.FetchAsync(address, Cancel);
    }

    private async Task ShouldFailAsync(string address, string sentence) =>
        (await Should.ThrowAsync<ArticleException>(FetchAsync(address))).Message.ShouldBe(sentence);

    private static byte[] Head(string status) => Encoding.UTF8.GetBytes($"HTTP/1.1 {status}\r\nContent-Length: 0\r\n\r\n");

    private static byte[] Compressed(string coding, int bytes)
    {
        using var written = new MemoryStream();
        using (Stream coder = coding switch
        {
            "gzip" => new GZipStream(written, CompressionLevel.Fastest),
            "br" => new BrotliStream(written, CompressionLevel.Fastest),
            _ => new ZLibStream(written, CompressionLevel.Fastest),
        })
        {
            var block = new byte[1024 * 1024];
            for (var i = 0; i < bytes / block.Length; i++) coder.Write(block);
        }
        return written.ToArray();
    }
}
