namespace StatusBot.EndToEnd.Tests;

/// <summary>Nothing is lost, and nothing is readable by others.</summary>
public sealed class BackupTests(ShippedSite site) : IDisposable
{
    private readonly Place place = new();

    [Fact]
    public async Task ABackupOfARunningBotIsRestoredElsewhere()
    {
        var program = await place.FilledAsync();
        string backedUp, answer;
        await using (var bot = await program.StartBotAsync())
        {
            answer = (await program.RunAsync("ask", "Who holds Mythos?", "--json")).ShouldBeDone().Json.GetProperty("receipt").GetString()!;
            backedUp = (await program.RunAsync("backup", "copy.db")).ShouldBeDone().Out;
            (await program.RunAsync("restore", "copy.db")).ShouldFail(1, $"A bot runs on the database {place.Database}: stop it first.");
        }
        backedUp.ShouldStartWith($"Backed up and checked: {place["copy.db"]}, ");
        using var other = new Place();
        var elsewhere = await other.FreshAsync();
        (await elsewhere.RunAsync("restore", place["copy.db"])).ShouldBeDone().Out.ShouldStartWith($"Restored {other.Database}: ");
        (await elsewhere.RunAsync("why", answer)).ShouldBeDone();
        (await program.RunAsync("restore", "copy.db"))
            .ShouldBeDone().Out.ShouldContain(", filled from the story that ships. The store as it was is kept as " +
                $"{place.Database}.before-");
        (await program.RunAsync("backup", "copy.db"))
            .ShouldFail(1, $"There is a file '{place["copy.db"]}' already: a backup takes the place of none.");
    }

    [Fact]
    public async Task TheFileOfARunningBotIsNotEmptyWithoutWhatLiesBesideIt()
    {
        await using var bot = await (await place.FreshAsync()).StartBotAsync();
        var copy = await Place.FreshAsync(place["copied.db"]);
        File.Copy(place.Database, copy.Database);
        (await copy.RunAsync("facts", "list", "--json")).ShouldBeDone().Json.GetArrayLength()
            .ShouldBeGreaterThan(80);
    }

    [Fact]
    public async Task NobodyButTheirOwnerReadsWhatABotMakes()
    {
        if (OperatingSystem.IsWindows()) return;      // it has no such permissions
        var program = place.Empty();
        await using var bot = await program.StartBotAsync();
        (await program.RunAsync("backup", "copy.db")).ShouldBeDone();
        foreach (var name in (string[])["bot.db", "bot.db-wal", "bot.db-shm", "bot.db.model", "bot.db.sock", "copy.db"])
            File.GetUnixFileMode(place[name]).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite, name);
    }

    [Theory]
    [InlineData("facts: ", "[")]
    [InlineData("", "- ")]
    [InlineData("", "{a: ")]
    public async Task NoFileEndsTheBotThatImportsIt(string start, string nested)
    {
        var program = await site.ProgramAsync();
        var file = place.Write("d.yaml", start + string.Concat(Enumerable.Repeat(nested, 200_000)));
        (await program.RunAsync("facts", "import", file)).ShouldFail(1, "d.yaml:1: lists and keys are nested more than 16 levels deep.");
        (await program.RunAsync("ask", "Hello")).ShouldBeDone();
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing yet\n")]
    [InlineData("facts: []\narticles:\n")]
    public async Task AnImportOfNothingSaysSo(string text)
    {
        var run = await (await site.ProgramAsync()).RunAsync("facts", "import", place.Write("empty.yaml", text));
        run.Exit.ShouldBe(1);
        run.Error.ShouldContain("there is nothing in it");
    }

    public void Dispose() => place.Dispose();
}
