namespace StatusBot.EndToEnd.Tests;

public sealed class FactsTests(ShippedSite site) : IDisposable
{
    private const string Changed = "The EU, the AI Act, the AI Office and the Commission were said to have changed";

    private readonly Place place = new();

    [Fact]
    public async Task ListsAreArraysForProgramsAndRowsWithTabsWhenPiped()
    {
        var program = await site.ProgramAsync();
        var facts = (await program.RunAsync("facts", "list", "--json")).ShouldBeDone().Json.GetArrayLength();
        facts.ShouldBeGreaterThanOrEqualTo(80);
        var lines = (await program.RunAsync("facts", "list")).ShouldBeDone().Lines;
        lines.Length.ShouldBe(facts);
        lines.ShouldAllBe(line => line.Split('\t').Length == 4);
        (await program.RunAsync("articles", "list", "--json")).ShouldBeDone().Json.GetArrayLength().ShouldBe(5);
    }

    [Fact]
    public async Task OneFactIsShownWithItsSourcesAndItsHistory()
    {
        var program = await site.ProgramAsync();
        var id = (await program.RunAsync("facts", "list", "--json")).Json[0].GetProperty("id").GetString()!;
        var shown = (await program.RunAsync("facts", "show", id)).ShouldBeDone().Out;
        shown.ShouldContain("\nSource: ");
        shown.ShouldContain("\nAnswers: ");
        (await program.RunAsync("facts", "history", id, "--json")).ShouldBeDone().Json[0].GetProperty("action").GetString()
            .ShouldBe("baseline");
    }

    [Fact]
    public async Task WhatIsExportedIsImportedWithoutAChangeAndExportedAgainTheSame()
    {
        var program = await place.ServedAsync();
        var first = (await program.RunAsync("facts", "export")).ShouldBeDone().Out;
        var import = (await program.RunAsync("facts", "import", place.Write("export.yaml", first))).ShouldBeDone();
        import.Out.ShouldStartWith("0 added, 0 updated, ");
        (await program.RunAsync("facts", "export")).ShouldBeDone().Out.ShouldBe(first);
    }

    [Fact]
    public async Task AnImportIsNotedWithItsPersonAndTheSystemsUser()
    {
        var program = await place.ServedAsync();
        var fact = (await program.RunAsync("facts", "list", "--json")).Json[0];
        var export = (await program.RunAsync("facts", "export")).Out;
        var changed = place.Write("changed.yaml", export.Replace(fact.GetProperty("statement").GetString()!, Changed));
        (await program.RunAsync("facts", "import", changed, "--as", "Ann", "--why", "a test"))
            .ShouldBeDone().Out.ShouldStartWith("0 added, 1 updated, ");
        var entry = (await program.RunAsync("facts", "history", fact.GetProperty("id").GetString()!, "--json")).Json[1];
        (entry.GetProperty("who").GetString(), entry.GetProperty("osUser").GetString(), entry.GetProperty("why").GetString())
            .ShouldBe(("Ann", Environment.UserName, "a test"));
        var row = (await program.RunAsync("facts", "history", fact.GetProperty("id").GetString()!)).ShouldBeDone().Lines[1].Split('\t');
        (row[3], row[4], row[6]).ShouldBe(($"Ann ({Environment.UserName})", "command line", "a test"));
    }

    [Fact]
    public async Task VerificationProvesCitationsAgainstTheTexts()
    {
        var program = await site.ProgramAsync();
        place.Write("texts/000_c19f074716690b5e.txt", "Not the text that was cited.\n");
        var run = await program.RunAsync("articles", "verify", "--texts", place["texts"]);
        run.Exit.ShouldBe(1);
        run.Out.ShouldContain("the text of the article '000_c19f074716690b5e' has changed");
        run.Error.ShouldContain("things are not as the");
    }

    [Fact]
    public async Task TheModelIsMeasuredOnAnyFileOfItsForm()
    {
        var rows = string.Concat(Enumerable.Range(0, 20).Select(i => $"hello there {i}\tgreeting\nwhere is my parcel {i}\tparcel\n"));
        var run = await place.Empty().RunAsync(
            "model", "evaluate", "--train", place.Write("a.tsv", rows), "--test", place.Write("b.tsv", rows), "--json");
        run.Error.ShouldEndWith("Training: 100 %\n");
        var found = run.Json;
        found.GetProperty("inScopeAccuracy").GetDouble().ShouldBe(1);
        found.GetProperty("outOfScopeRecall").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
        File.Exists(place.Database).ShouldBeFalse();
    }

    [Fact]
    public async Task AModelIsTrainedOnRowsOfOnesOwnAndKeptWhereOneSays()
    {
        var rows = string.Concat(Enumerable.Range(0, 20).Select(i => $"hello there {i}\tgreeting\nwhere is my parcel {i}\tparcel\n"));
        var run = await place.Empty().RunAsync("model", "train", "--train", place.Write("a.tsv", rows), "--out", "own.model");
        run.Exit.ShouldBe(0);
        run.Out.ShouldContain(": 40 rows, 2 intents, ");
        run.Out.ShouldEndWith($" {new FileInfo(place["own.model"]).Length} bytes in {place["own.model"]}\n");
        Directory.GetFiles(place["."]).Select(Path.GetFileName).ShouldBe(["a.tsv", "own.model"], ignoreOrder: true);
    }

    [Fact]
    public async Task TheModelClassifiesAText()
    {
        var program = await site.ProgramAsync();
        (await program.RunAsync("model", "classify", "Has Anthropic given the EU access to Mythos?", "--json")).ShouldBeDone()
            .Json.GetProperty("intent").GetString().ShouldBe("access");
    }

    [Fact]
    public async Task TheSettingsAreChecked() =>
        (await (await place.FilledAsync()).RunAsync("config", "check"))
            .ShouldBeDone().Out.ShouldContain($"Database\t{place.Database}\topens; ");

    [Fact]
    public async Task TheFileInTheFolderAndTheOneThatIsNamedBothSet()
    {
        place.Write("appsettings.json", """{"RateLimit": {"RequestsPerSecond": 7}, "Retention": {"QuestionDays": 7}}""");
        place.Write("own.json", """{"Retention": {"QuestionDays": 8}}""");
        var lines = (await (await place.FilledAsync()).RunAsync("config", "check", "--settings", "own.json")).ShouldBeDone().Lines;
        lines.ShouldContain(line => line.StartsWith("Retention__QuestionDays\t8\t", StringComparison.Ordinal));
        lines.ShouldContain(line => line.StartsWith("RateLimit__RequestsPerSecond\t7\t", StringComparison.Ordinal));
    }

    public void Dispose() => place.Dispose();
}
