using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace StatusBot.EndToEnd.Tests;

/// <summary>
/// Twenty moderators write at the same time, and the bot is killed in the middle of it: nothing that it said was done is lost, and nothing
/// is there by halves. Longer with STATUSBOT_LONG=1.
/// </summary>
public sealed partial class ModeratorKillTests : IDisposable
{
    private const int Writers = 20, WritesEach = 10;
    private static readonly int Rounds = Environment.GetEnvironmentVariable("STATUSBOT_LONG") == "1" ? 200 : 20;

    private readonly Place place = new();
    private readonly Random random = new(11);
    private readonly ConcurrentBag<string> acknowledged = [];

    [Fact]
    public async Task WhatWasAcknowledgedIsThereOnceAndWhole()
    {
        var program = await place.FilledAsync();
        place.Write("quay.txt", "The harbour office said on Monday that the outer quay opens to visitors in June.\n");
        (await program.RunAsync("articles", "add", "quay.txt", "--yes", "--id", "quay", "--published", "2026-06-02")).Exit.ShouldBe(0);
        for (var round = 0; round < Rounds; round++) await WriteAndKillAsync(program, round);
        await ShouldHoldAllAsync(program);
    }

    public void Dispose() => place.Dispose();

    private async Task WriteAndKillAsync(Program program, int round)
    {
        var settings = place.Write(
            "free.json", """{"RateLimit": {"RequestsPerSecond": 0, "ChangesPerMinute": 0}, "Administrators": "ann"}""");
        await using var bot = await program.StartBotAsync("--settings", settings);
        using var ann = await SignedInAsync(program, bot);
        var page = await ann.GetStringAsync("/console/fact/propose", TestContext.Current.CancellationToken);
        var token = Token().Match(page).Groups["value"].Value;
        using var done = new SemaphoreSlim(0);
        var writers = Enumerable.Range(0, Writers).Select(writer => WriteAsync(ann, token, $"r{round}-w{writer}", done)).ToList();
        for (var i = random.Next(Writers * WritesEach); i > 0; i--) await done.WaitAsync(TestContext.Current.CancellationToken);
        await bot.KillAsync();
        await Task.WhenAll(writers);
    }

    /// <summary>Proposes one fact after the other, until the bot is gone.</summary>
    private async Task WriteAsync(HttpClient ann, string token, string writer, SemaphoreSlim done)
    {
        try
        {
            for (var i = 0; i < WritesEach; i++) await ProposeAsync(ann, token, $"{writer}-{i}", done);
        }
        catch (Exception problem) when (problem is HttpRequestException or IOException)
        {
            // the kill came first
        }
    }

    private async Task ProposeAsync(HttpClient ann, string token, string id, SemaphoreSlim done)
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["token"] = token, ["id"] = id, ["statement"] = $"Quay {id} is open to everybody", ["topic"] = "milestone",
            ["entities"] = "European Commission", ["article"] = "quay", ["quote"] = "opens to visitors",
        });
        using var response = await ann.PostAsync("/console/fact/propose", form, TestContext.Current.CancellationToken);
        (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("is proposed.");
        acknowledged.Add(id);
        done.Release();
    }

    private async Task ShouldHoldAllAsync(Program program)
    {
        var waiting = (await program.RunAsync("review", "list", "--json")).ShouldBeDone().Json.EnumerateArray()
            .Where(row => row.GetProperty("waits").GetString() == "proposal").Select(row => row.GetProperty("id").GetString()!).ToList();
        waiting.ShouldBeUnique();
        acknowledged.Count.ShouldBeGreaterThan(Rounds);
        acknowledged.Except(waiting).ShouldBeEmpty("acknowledged, and not there");
        var audit = (await program.RunAsync("audit", "list", "--by", "ann", "--most", "1000", "--json")).ShouldBeDone().Json.EnumerateArray()
            .Select(row => row.GetProperty("subject").GetString()!).ToList();
        audit.ShouldBeUnique();
        audit.ShouldAllBe(subject => waiting.Contains(subject.Split('\'')[1]));
    }

    private static async Task<HttpClient> SignedInAsync(Program program, RunningBot bot)
    {
        var link = (await program.RunAsync("console-link", "--as", "ann")).ShouldBeDone().Out.Trim();
        var client = new HttpClient { BaseAddress = bot.Address };
        (await client.PostAsync(new Uri(link).AbsolutePath, null, TestContext.Current.CancellationToken)).EnsureSuccessStatusCode();
        return client;
    }

    [GeneratedRegex("name=\"token\" value=\"(?<value>[0-9a-f]{64})\"", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Token();
}
