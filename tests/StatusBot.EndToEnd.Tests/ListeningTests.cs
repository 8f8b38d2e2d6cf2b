using System.Net.Sockets;
using System.Text;

namespace StatusBot.EndToEnd.Tests;

/// <summary>Where a bot listens, and how it ends.</summary>
public sealed class ListeningTests(ShippedSite site) : IDisposable
{
    private const string Expected = "expected an address such as http://127.0.0.1:5080.";
    private readonly Place place = new();

    [Theory]
    [InlineData("127.0.0.1:5474", "it starts with neither http:// nor https://; " + Expected)]
    [InlineData("ftp://127.0.0.1:5474", "it starts with neither http:// nor https://; " + Expected)]
    [InlineData("http:/127.0.0.1:5474", "it starts with neither http:// nor https://; " + Expected)]
    [InlineData("http://127.0.0.1:99999", "'99999' is no port: a port is a number from 0 to 65535.")]
    [InlineData("http://127.0.0.1:-1", "'-1' is no port: a port is a number from 0 to 65535.")]
    [InlineData("http://127.0.0.1:", "'' is no port: a port is a number from 0 to 65535.")]
    [InlineData("http://127.0.0.1:http", "'http' is no port: a port is a number from 0 to 65535.")]
    [InlineData("http://127.0.0.1:5474/bot", "it is more than a host and a port; " + Expected)]
    [InlineData("http://127.0.0.1:5474?a=b", "it is more than a host and a port; " + Expected)]
    [InlineData("http://ann@127.0.0.1:5474", "it is more than a host and a port; " + Expected)]
    [InlineData("http://unix:/tmp/x.sock", "it is more than a host and a port; " + Expected)]
    [InlineData("http://", "it names no host; " + Expected)]
    [InlineData("http://:5474", "it names no host; " + Expected)]
    [InlineData("http://::1:5474", "'::1' is neither localhost nor an IP address of this machine; " + Expected)]
    [InlineData("http://127.1:5474", "'127.1' is neither localhost nor an IP address of this machine; " + Expected)]
    [InlineData("http://example.invalid:5474", "'example.invalid' is neither localhost nor an IP address of this machine; " + Expected)]
    [InlineData("http://localhost:0", "a port that the system is to choose needs an address, as in http://127.0.0.1:0.")]
    [InlineData("https://127.0.0.1:5474", "https needs a certificate, which the setting Kestrel__Certificates__Default__Path names.")]
    public async Task AnAddressThatCannotBeListenedOnIsToldInOneLine(string url, string problem)
    {
        (await place.Empty().RunAsync("run", "--urls", url)).ShouldFail(2, $"The bot cannot listen on '{url}': {problem}");
        File.Exists(place.Database).ShouldBeFalse();
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ; ")]
    public async Task NoAddressIsNone(string urls) =>
        (await place.Empty().RunAsync("run", "--urls", urls)).ShouldFail(2, $"No address to listen on is named: {Expected}");

    [Fact]
    public async Task AnAddressOfAnotherMachineIsToldInOneLine()
    {
        var run = await (await place.FilledAsync()).RunAsync("run", "--urls", "http://192.0.2.1:5474");
        run.ShouldFail(1, "The bot cannot listen on http://192.0.2.1:5474: Cannot assign requested address.");
    }

    [Theory]
    [InlineData("http://0.0.0.0:0")]
    [InlineData("http://[::]:0")]
    public async Task AnAddressThatOthersCanReachIsToldToServeThisMachineAlone(string url)
    {
        await using var bot = await (await place.FilledAsync()).StartBotAsync("--urls", url);
        using var client = new HttpClient { BaseAddress = bot.Address };
        (await client.GetAsync("/healthz/ready", TestContext.Current.CancellationToken)).IsSuccessStatusCode.ShouldBeTrue();
        (await bot.StopAsync()).Error.Split('\n')[0].ShouldBe(
            $"Other machines can reach {url}, and are refused, but for those who come through a proxy that the setting Proxies names: " +
            "the bot answers what this machine asks of localhost, 127.0.0.1 or [::1].");
    }

    [Theory]
    [InlineData("POST /api/ask HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{\"question\":")]
    [InlineData("GET / HTTP/1.1\r\nHost:")]
    public async Task ARequestThatIsHalfSentDoesNotKeepTheBotFromStopping(string half)
    {
        await using var bot = await (await place.FilledAsync()).StartBotAsync();
        using var client = new TcpClient(bot.Address.Host, bot.Address.Port);
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(half), TestContext.Current.CancellationToken);
        await StopInTimeAsync(bot);
    }

    [Fact]
    public async Task AVerbThatWaitsForInputDoesNotEither()
    {
        var program = await place.FilledAsync();
        await using var bot = await program.StartBotAsync();
        using var chat = program.Start("chat");
        await chat.StandardInput.WriteLineAsync("Hello");
        (await chat.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken)).ShouldNotBeNull();
        using var silent = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        await silent.ConnectAsync(new UnixDomainSocketEndPoint(place.Database + ".sock"), TestContext.Current.CancellationToken);
        await StopInTimeAsync(bot);
        await chat.StandardInput.WriteLineAsync("Hello");
        await chat.WaitForExitAsync(TestContext.Current.CancellationToken);
        chat.ExitCode.ShouldBe(1);
        (await chat.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken))
            .ShouldBe("The bot ended before it was done with this.\n");
    }

    [Fact]
    public async Task AddressesHaveOneSlashWhereverTheyAreJoined()
    {
        var cancel = TestContext.Current.CancellationToken;
        using var client = await site.ClientAsync();
        var address = client.BaseAddress!.GetLeftPart(UriPartial.Authority);
        using var document = System.Text.Json.JsonDocument.Parse(await client.GetStringAsync("/openapi/v1.json", cancel));
        document.RootElement.GetProperty("servers")[0].GetProperty("url").GetString().ShouldBe(address);
        (await client.GetStringAsync(address + "//api//facts", cancel)).ShouldBe(await client.GetStringAsync("/api/facts", cancel));
        using var none = await client.GetAsync(address + "//api/facts/none", cancel);
        none.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }

    [Fact]
    public async Task ADatabaseInALongFolderIsReachedWhileABotRuns()
    {
        var folder = place[new string('f', 120)];
        Directory.CreateDirectory(folder);
        await place.FilledAsync();
        foreach (var name in (string[])["bot.db", new string('d', 150) + ".db"])
        {
            var path = Path.Combine(folder, name);
            File.Copy(place.Database, path);
            var program = await Place.FreshAsync(path);
            await using var bot = await program.StartBotAsync();
            (await program.RunAsync("facts", "show", "nothing")).ShouldFail(1, "There is no fact 'nothing'.");
            (await program.RunAsync("run")).ShouldFail(1, $"A bot runs on the database {path} already.");
            (await bot.StopAsync()).Exit.ShouldBe(0);
            Directory.GetFiles(folder, "*.sock").ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task AnOddPathIsOpenedRefusedOrExpanded()
    {
        var program = await place.FilledAsync();
        Directory.CreateDirectory(place["p"]);
        await Place.FreshAsync(place["p/a=b.db"]);
        (await program.RunAsync("facts", "list", "--db", "p/a=b.db")).Exit.ShouldBe(0);
        File.Exists(place["p/a=b.db"]).ShouldBeTrue();
        (await program.RunAsync("facts", "list", "--db", ":memory:"))
            .ShouldFail(2, "':memory:' is no path of a database: a database in memory would be lost at the end; name a file.");
        Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(place.Database)!).Select(Path.GetFileName).ShouldNotContain(":memory:");
    }

    public void Dispose() => place.Dispose();

    private static async Task StopInTimeAsync(RunningBot bot)
    {
        var start = System.Diagnostics.Stopwatch.GetTimestamp();
        (await bot.StopAsync()).Exit.ShouldBe(0);
        System.Diagnostics.Stopwatch.GetElapsedTime(start).ShouldBeLessThan(TimeSpan.FromSeconds(10));
    }
}
