namespace StatusBot.EndToEnd.Tests;

/// <summary>
/// Whatever kill -9 interrupts, the next start finds what was acknowledged, and nothing half-done. Longer with STATUSBOT_LONG=1.
/// </summary>
public sealed class KillTests : IDisposable
{
    private static readonly int Rounds = Environment.GetEnvironmentVariable("STATUSBOT_LONG") == "1" ? 25 : 3;
    private const int Copies = 300;
    private readonly Place place = new();
    private readonly Random random = new(7);

    [Fact]
    public async Task EveryAnswerThatWasGivenOutHasItsReceiptAfterAKill()
    {
        var program = await place.FilledAsync();
        for (var round = 0; round < Rounds; round++)
        {
            using var process = program.Start("ask", "--jsonl");
            var feeding = FeedAsync(process);
            var last = "";
            for (var i = 0; i < 20 + random.Next(100); i++)
                last = await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) ?? last;
            process.Kill();
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            await feeding;
            var id = System.Text.Json.JsonDocument.Parse(last).RootElement.GetProperty("receipt").GetString()!;
            (await program.RunAsync("why", id, "--json")).ShouldBeDone().Out.ShouldContain(last);
        }
    }

    [Fact]
    public async Task AnImportThatIsKilledIsThereWholeOrNotAtAll()
    {
        var program = await place.FilledAsync();
        var export = (await program.RunAsync("facts", "export")).Out;
        var facts = (await program.RunAsync("facts", "list", "--json")).Json.GetArrayLength();
        var file = place.Write("more.yaml", export + Many(Copies, export));
        for (var round = 0; round < Rounds; round++)
        {
            using var process = program.Start("facts", "import", file);
            await process.KillWhenGrownAsync(place.Database + "-wal", round == 0 ? 0 : random.Next(300_000));
            (await program.RunAsync("facts", "list", "--json")).ShouldBeDone().Json.GetArrayLength().ShouldBeOneOf(facts, facts + Copies);
        }
        (await program.RunAsync("facts", "import", file)).ShouldBeDone();
        (await program.RunAsync("facts", "list", "--json")).Json.GetArrayLength().ShouldBe(facts + Copies);
    }

    [Fact]
    public async Task AKilledBotsSocketAndLockDoNotHinderTheNextStart()
    {
        var program = await place.FilledAsync();
        for (var round = 0; round < Rounds; round++)
        {
            await using var bot = await program.StartBotAsync();
            await bot.KillAsync();
            File.Exists(place.Database + ".sock").ShouldBeTrue("a killed bot leaves its socket");
            (await program.RunAsync("ask", "Hello")).ShouldBeDone();
        }
        await using var last = await program.StartBotAsync();
        (await program.RunAsync("ask", "Hello")).ShouldBeDone();
    }

    [Theory]
    [InlineData("bot.db")]
    [InlineData("bot.db-wal")]
    public async Task AFirstStartThatIsKilledIsMadeGoodByTheNext(string onceThereIs)
    {
        var program = await place.FreshAsync();
        using (var process = program.Start("facts", "list")) await process.KillWhenGrownAsync(place[onceThereIs], 0);
        (await program.RunAsync("facts", "list", "--json")).ShouldBeDone().Json.GetArrayLength().ShouldBeGreaterThan(80);
    }

    public void Dispose() => place.Dispose();

    private static async Task FeedAsync(System.Diagnostics.Process process)
    {
        try
        {
            for (var i = 0; i < 100_000; i++) await process.StandardInput.WriteLineAsync($$"""{"id":"{{i}}","question":"Hello"}""");
        }
        catch (IOException)
        {
            // It was killed, as it should be.
        }
    }

    /// <summary>Copies of the export's last fact, each with an id of its own and without a claim in which they would all meet.</summary>
    private static string Many(int count, string export)
    {
        var lines = export[(export.LastIndexOf("\n  - id: ", StringComparison.Ordinal) + 1)..].TrimEnd('\n').Split('\n');
        string[] left = ["    claim: ", "    value: "];
        var kept = lines.Where(line => !Array.Exists(left, key => line.StartsWith(key, StringComparison.Ordinal)));
        var last = string.Concat(kept.Select(line => line + "\n"));
        var end = last.IndexOf('\n', StringComparison.Ordinal);
        return string.Concat(Enumerable.Range(0, count).Select(i => $"  - id: copy-{i}{last[end..]}"));
    }
}
