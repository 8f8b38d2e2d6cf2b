using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using StatusBot.Testing;

namespace StatusBot.EndToEnd.Tests;

/// <summary>While a bot runs it alone writes; the other verbs go to it over the socket beside the database.</summary>
public sealed class RunningBotTests(ShippedSite site) : IDisposable
{
    private const string Changed = "The EU, the AI Act, the AI Office and the Commission were said to have changed";

    private readonly Place place = new();

    [Fact]
    public async Task TheStartNamesThePagesAddressAndTheStopIsClean()
    {
        await using var bot = await (await place.FilledAsync()).StartBotAsync();
        using var client = new HttpClient { BaseAddress = bot.Address };
        (await client.GetStringAsync("/", TestContext.Current.CancellationToken)).ShouldContain("<title>Ask – StatusBot</title>");
        (await client.GetAsync("/healthz/ready", TestContext.Current.CancellationToken)).IsSuccessStatusCode.ShouldBeTrue();
        (await bot.StopAsync()).Exit.ShouldBe(0);
        File.Exists(place.Database + ".sock").ShouldBeFalse();
    }

    [Fact]
    public async Task ABotAnswersToItsPublicAddressAsOftenAsItsSettingsAllow()
    {
        const string Settings = """{"PublicAddress": "https://bot.example.org", "RateLimit": {"RequestsPerSecond": 1}}""";
        await using var bot = await (await place.FilledAsync()).StartBotAsync("--settings", place.Write("own.json", Settings));
        using var client = new HttpClient { BaseAddress = bot.Address };
        (await AskForAsync(client, "elsewhere.example.org")).ShouldNotBe(HttpStatusCode.OK);
        (await AskForAsync(client, "bot.example.org")).ShouldBe(HttpStatusCode.OK);
        var answers = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => AskForAsync(client, "bot.example.org")));
        answers.ShouldContain(HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task TheFormOfTheLogsIsASetting()
    {
        const string Settings = """{"Logging": {"Console": {"FormatterName": "simple"}}}""";
        var program = await place.FilledAsync();
        await using var bot = await program.StartBotAsync("--settings", place.Write("own.json", Settings));
        (await program.RunAsync("ask", "Hello")).ShouldBeDone();
        (await bot.StopAsync()).Error.ShouldContain($"The verb 'ask' of {Environment.UserName} ended with 0 after ");
    }

    [Fact]
    public async Task NoQuestionsTextIsLogged()
    {
        await using var bot = await (await place.FilledAsync()).StartBotAsync();
        using var client = new HttpClient { BaseAddress = bot.Address };
        await client.PostAsJsonAsync(
            "/api/ask", new { question = "Does anybody know about zanzibar?" }, TestContext.Current.CancellationToken);
        var log = (await bot.StopAsync()).Error;
        log.ShouldContain("Answered ");
        log.ShouldNotContain("zanzibar");
    }

    [Fact]
    public async Task AVerbThatIsHandedOnLeavesOneLineWithoutWhatWasTyped()
    {
        var program = await place.FilledAsync();
        await using var bot = await program.StartBotAsync();
        (await program.RunAsync("ask", "Does anybody know about zanzibar?")).ShouldBeDone();
        await program.RunAsync("why", "zanzibar");
        var log = (await bot.StopAsync()).Error;
        log.ShouldNotContain("zanzibar");
        var lines = log.Split('\n').Where(line => line.Contains("\"Information\"") && line.Contains("The verb ")).ToList();
        lines.Count.ShouldBe(2);
        lines[0].ShouldContain($"The verb \\u0027ask\\u0027 of {Environment.UserName} ended with 0 after ");
        lines[1].ShouldContain($"The verb \\u0027why\\u0027 of {Environment.UserName} ended with 1 after ");
    }

    [Fact]
    public async Task VerbsGoToTheRunningBot()
    {
        var program = await site.ProgramAsync();
        var answer = (await program.RunAsync("ask", "Who holds Mythos?", "--json")).ShouldBeDone().Json;
        using var client = await site.ClientAsync();
        var receipt = await client.GetFromJsonAsync<JsonElement>(
            $"/api/receipts/{answer.GetProperty("receipt")}", TestContext.Current.CancellationToken);
        receipt.GetProperty("channel").GetString().ShouldBe("command line");
    }

    [Fact]
    public async Task WhatLiesBesideTheDatabaseIsTheOwnersAlone()
    {
        Needs.That(!OperatingSystem.IsWindows(), "Windows has no file modes.");
        var program = await site.ProgramAsync();
        if (!OperatingSystem.IsWindows())
            foreach (var ending in (string[])["", ".sock", ".lock", ".pid", ".model"])
                File.GetUnixFileMode(program.Database + ending).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite, ending);
    }

    [Fact]
    public async Task AnImportThroughTheRunningBotIsAnsweredWithAtOnce()
    {
        var program = await place.FilledAsync();
        await using var bot = await program.StartBotAsync();
        var fact = (await program.RunAsync("facts", "list", "--json")).Json[0];
        var export = (await program.RunAsync("facts", "export")).Out;
        place.Write("changed.yaml", export.Replace(fact.GetProperty("statement").GetString()!, Changed));
        (await program.RunAsync("facts", "import", "changed.yaml")).ShouldBeDone().Out.ShouldStartWith("0 added, 1 updated, ");
        using var client = new HttpClient { BaseAddress = bot.Address };
        (await client.GetStringAsync("/api/facts", TestContext.Current.CancellationToken)).ShouldContain(Changed);
        (await client.GetStringAsync("/api/changes", TestContext.Current.CancellationToken)).ShouldContain("\"action\":\"edited\"");
    }

    [Fact]
    public async Task RowsStreamThroughTheRunningBot()
    {
        var program = await site.ProgramAsync();
        using var process = program.Start("ask", "--jsonl");
        for (var i = 0; i < 3; i++)
        {
            await process.StandardInput.WriteLineAsync($$"""{"id":"{{i}}","question":"Hello"}""");
            (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken)).ShouldNotBeNull()
                .ShouldStartWith($$"""{"id":"{{i}}",""");
        }
        process.StandardInput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        process.ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task ErrorsAndExitCodesComeThroughTheSocket()
    {
        var program = await site.ProgramAsync();
        (await program.RunAsync("why", "nothing")).ShouldFail(1, "There is no receipt 'nothing'.");
        (await program.RunAsync("facts", "import", "nothing.yaml"))
            .ShouldFail(1, $"{Path.Combine(program.Folder, "nothing.yaml")}: there is no such file or folder.");
    }

    [Fact]
    public async Task AVerbThatReadsNothingLeavesStandardInputAlone()
    {
        var program = await site.ProgramAsync();
        using var process = program.Start("ask", "Hello");      // its input stays open: it must not wait for it
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        process.ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task ASecondBotIsRefused()
    {
        var program = await site.ProgramAsync();
        (await program.RunAsync("run")).ShouldFail(1, $"A bot runs on the database {program.Database} already.");
    }

    [Fact]
    public async Task VerbsAtTheSameTimeWithoutABotWaitForEachOther()
    {
        var program = await place.FilledAsync();
        var runs = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => program.RunAsync("ask", "Hello", "--json")));
        foreach (var run in runs) run.ShouldBeDone();
    }

    [Fact]
    public async Task AnAddressThatIsTakenIsToldInOneLine()
    {
        var taken = (await site.AddressAsync()).GetLeftPart(UriPartial.Authority);
        var run = await (await place.FilledAsync()).RunAsync("run", "--urls", taken);
        run.Exit.ShouldBe(1);
        run.Error.ShouldContain("another program does already");
        run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(1);
    }

    public void Dispose() => place.Dispose();

    private static async Task<HttpStatusCode> AskForAsync(HttpClient client, string host)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/articles") { Headers = { Host = host } };
        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }
}
