using System.Diagnostics;
using System.Text;
using StatusBot.Testing;

namespace StatusBot.EndToEnd.Tests;

/// <summary>Programs of others judge what the bot gives out. They run in Node: <c>npm ci</c> in the folder Judges fetches them.</summary>
public sealed class JudgeTests(ShippedSite site) : IDisposable
{
    private const string Hostile = "A note said <script>alert('1')</script> & \"]]>\" to a\u0301\u0301\u0301ll \U0001F680";
    private static readonly string Folder = Path.Combine(Place.Repository, "tests", "StatusBot.EndToEnd.Tests", "Judges");
    private readonly Place place = new();

    [Fact]
    public async Task TheDocumentIsOpenApiAndItsExamplesAreAsItSays()
    {
        (await JudgeAsync("document.mjs", await site.AddressAsync())).ShouldContain(" operations with ");
    }

    [Fact]
    public async Task AClientThatIsMadeOfTheDocumentAloneAsksAQuestion()
    {
        (await JudgeAsync("client.mjs", await site.AddressAsync(), "Has Anthropic given the EU access to Mythos?")).ShouldContain("Mythos");
    }

    [Fact]
    public async Task AFeedReaderReadsTheChanges()
    {
        var program = await place.FilledAsync();
        await using var bot = await program.StartBotAsync();
        (await JudgeAsync("feed.mjs", bot.Address)).ShouldBe("0 entries\n");
        var fact = (await program.RunAsync("facts", "list", "--json")).Json[0];
        var statement = fact.GetProperty("statement").GetString()!;
        var yaml = (await program.RunAsync("facts", "export")).Out.Replace(statement, "Something else was said");
        (await program.RunAsync("facts", "import", place.Write("changed.yaml", yaml))).ShouldBeDoneWithAdvice();
        yaml = yaml.Replace("Something else was said", "\"" + Hostile.Replace("\"", "\\\"") + "\"");
        (await program.RunAsync("facts", "import", place.Write("changed.yaml", yaml))).ShouldBeDoneWithAdvice();
        (await JudgeAsync("feed.mjs", bot.Address, "Edited: " + Hostile, "Edited: Something else was said")).ShouldBe("2 entries\n");
    }

    public void Dispose() => place.Dispose();

    private static async Task<string> JudgeAsync(string script, Uri bot, params string[] args)
    {
        Needs.That(Directory.Exists(Path.Combine(Folder, "node_modules")), "Run 'npm ci' in tests/StatusBot.EndToEnd.Tests/Judges first.");
        Needs.That(HasNode(), "Node is not installed.");
        using var node = Process.Start(Judging(script, [bot.AbsoluteUri, .. args]))!;
        var output = node.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = await node.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await node.WaitForExitAsync(TestContext.Current.CancellationToken);
        node.ExitCode.ShouldBe(0, error);
        return await output;
    }

    private static ProcessStartInfo Judging(string script, string[] args) => new("node", [script, .. args])
    {
        UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true,
        StandardOutputEncoding = Encoding.UTF8, StandardErrorEncoding = Encoding.UTF8, WorkingDirectory = Folder,
    };

    private static bool HasNode() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, OperatingSystem.IsWindows() ? "node.exe" : "node")));
}
