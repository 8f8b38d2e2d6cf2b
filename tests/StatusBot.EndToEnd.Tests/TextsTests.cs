namespace StatusBot.EndToEnd.Tests;

/// <summary>An article of one's own with its text: checked before anything is written, and kept.</summary>
public sealed class TextsTests(ShippedSite site) : IDisposable
{
    private const string Text = "\uFEFFThe Gazette\n\n  OpenAI has not met Anthropic, it said.  \nOn Monday OpenAI met the EU.\n";
    private readonly Place place = new();

    [Fact]
    public async Task HashesAreComputedAndTextsAreKeptButNotExported()
    {
        var program = await place.ServedAsync();
        place.Write("texts/own.txt", Text);
        var run = (await program.RunAsync("facts", "import", Story("OpenAI met the EU", 3), "--texts", "texts")).ShouldBeDone();
        run.Lines[0].ShouldStartWith("2 added, 0 updated, 0 unchanged, 0 left as they are here: added 1 article and 1 fact.");
        run.Lines[1].ShouldBe("All citations stand in the texts; 1 text is kept in the store.");
        Directory.Delete(place["texts"], recursive: true);
        (await program.RunAsync("articles", "verify", "--article", "own"))
            .ShouldBeDone().Out.ShouldBe("All is there: 1 citation of 1 fact, in the article 'own'.\n");
        var export = (await program.RunAsync("facts", "export")).ShouldBeDone().Out;
        export.ShouldNotContain("it said");
        (await program.RunAsync("facts", "import", place.Write("export.yaml", export))).ShouldBeDone();
        (await program.RunAsync("facts", "import", Story("OpenAI met nobody", 3, "own-two"))).Exit.ShouldBe(1);
    }

    [Theory]
    [InlineData("OpenAI met the UN", 3, "and 'OpenAI met the UN' does not stand there word for word.")]
    [InlineData("OpenAI met the EU", 4, "the text 'own.txt' has 3 paragraphs, and this is to be number 4.")]
    [InlineData("met Anthropic", 2, "and 'met Anthropic' leaves out the negation of its sentence")]
    public async Task WhatDoesNotStandInTheTextIsNotImported(string quote, int paragraph, string problem)
    {
        var program = await site.ProgramAsync();
        place.Write("texts/own.txt", Text);
        var run = await program.RunAsync("facts", "import", Story(quote, paragraph), "--texts", place["texts"]);
        (run.Exit, run.Out).ShouldBe((1, ""));
        run.Error.ShouldContain(problem);
        (await program.RunAsync("facts", "show", "own-meeting")).ShouldFail(1, "There is no fact 'own-meeting'.");
    }

    [Fact]
    public async Task ATextThatIsNotThereIsToldAsSuch()
    {
        var program = await site.ProgramAsync();
        Directory.CreateDirectory(place["texts"]);
        var run = await program.RunAsync("articles", "verify", "--texts", place["texts"], "--article", "000_c19f074716690b5e");
        run.Exit.ShouldBe(1);
        run.Out.ShouldBe("the text '000_c19f074716690b5e.txt' is not there.\n");
        run.Error.ShouldBe("1 of 1 text is not there, so what cites it is not checked.\n");
        (await program.RunAsync("articles", "verify", "--article", "nothing")).Error
            .ShouldStartWith("There is no article 'nothing': expected 000_c19f074716690b5e, ");
        (await program.RunAsync("articles", "verify"))
            .ShouldFail(1, "The store keeps no articles' texts: name the folder that holds them with --texts.");
    }

    [Fact]
    public async Task AQuestionNeedsNoQuotationMarks()
    {
        var program = await site.ProgramAsync();
        var answer = (await program.RunAsync("ask", "what", "is", "the", "status", "--json")).ShouldBeDone().Json;
        answer.GetProperty("text").GetString()
            .ShouldBe((await program.RunAsync("ask", "what is the status", "--json")).Json.GetProperty("text").GetString());
        (await program.RunAsync("facts", "search", "Open", "AI", "offers")).ShouldBeDone().Out
            .ShouldBe((await program.RunAsync("facts", "search", "Open AI offers")).Out);
    }

    [Fact]
    public async Task RowsThatFailedEndWithOne()
    {
        var run = await (
            await site.ProgramAsync()).RunAsync(["ask", "--jsonl"], "{\"question\":\"Hello\"}\nno row\n{\"question\":\"Hello\"}\n");
        run.Exit.ShouldBe(1);
        run.Lines.Length.ShouldBe(3);
        run.Error.ShouldBe("1 of 3 rows could not be answered: its line has an error.\n");
    }

    [Theory]
    [InlineData("schedule", "schedule", "add", "--at", "9")]
    [InlineData("follow", "follow", "openness")]
    public async Task AVerbThatIsToComeSaysSo(string verb, params string[] args) =>
        (await place.Empty().RunAsync(args)).ShouldFail(1, $"'statusbot {verb}' is not part of this version: it comes with a later one.");

    [Fact]
    public async Task AFolderOfTextsThatIsNotThereIsToldWithItsPath()
    {
        const string Expected = "expected the folder with the articles' texts, each named ID.txt.";
        var program = await site.ProgramAsync();
        var file = Story("OpenAI met the EU", 3);
        foreach (var verb in (string[][])[["facts", "import", file], ["articles", "verify"]])
        {
            (await program.RunAsync([.. verb, "--texts", "nowhere"]))
                .ShouldFail(1, $"There is no folder {Path.Combine(program.Folder, "nowhere")}: {Expected}");
            (await program.RunAsync([.. verb, "--texts", file])).ShouldFail(1, $"{file} is no folder: {Expected}");
            (await program.RunAsync([.. verb, "--texts", ""])).ShouldFail(2, $"--texts names nothing: {Expected}");
        }
    }

    [Fact]
    public async Task FeedbackIsListedAndShownWithItsAnswer()
    {
        var program = await place.FilledAsync();
        await using var bot = await program.StartBotAsync();
        (await program.RunAsync("feedback", "list")).Error.ShouldBe(
            "There is no feedback yet: people give it with Right, Wrong or Outdated below an answer in the browser.\n");
        var receipt = (await program.RunAsync("ask", "Who holds Mythos?", "--json")).Json.GetProperty("receipt").GetString()!;
        using var client = new HttpClient { BaseAddress = bot.Address };
        using var body = new StringContent("{\"verdict\":\"outdated\"}", System.Text.Encoding.UTF8, "application/json");
        (await client.PostAsync(new Uri($"/api/answers/{receipt}/feedback", UriKind.Relative), body, TestContext.Current.CancellationToken))
            .EnsureSuccessStatusCode();
        var given = (await program.RunAsync("feedback", "list", "--json")).ShouldBeDone().Json[0];
        (given.GetProperty("receipt").GetString(), given.GetProperty("verdict").GetString(), given.GetProperty("question").GetString())
            .ShouldBe((receipt, "outdated", "Who holds Mythos?"));
        (await program.RunAsync("feedback", "list")).ShouldBeDone().Out.ShouldContain($"\toutdated\t{receipt}\tweb\tWho holds Mythos?\n");
        (await program.RunAsync("why", receipt)).ShouldBeDone().Out.ShouldContain("Feedback: outdated (");
        (await program.RunAsync("why", receipt, "--json")).ShouldBeDone().Json.GetProperty("feedback")[0].GetProperty("verdict").GetString()
            .ShouldBe("outdated");
    }

    [Fact]
    public async Task AnEditedDataFolderIsBroughtInWithALineAndAnImportKeepsItsReason()
    {
        var program = await place.FreshAsync();
        Directory.CreateDirectory(place["data"]);
        foreach (var file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "data", "story")))
            place.Write("data/story/" + Path.GetFileName(file), await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
        (await program.RunAsync("facts", "list", "--data", "data")).ShouldBeDone();
        var origins = await File.ReadAllTextAsync(place["data/story/origins.yaml"], TestContext.Current.CancellationToken);
        place.Write("data/story/origins.yaml", origins + "  - id: own-one\n    name: an origin of our own\n");
        (await program.RunAsync("facts", "import", place["data/story/origins.yaml"], "--why", "the briefing", "--data", "data"))
            .ShouldBeDone().Out.ShouldStartWith("1 added, ");
        place.Write(
            "data/story/origins.yaml", origins + "  - id: own-one\n    name: an origin of our own\n  - id: own-two\n    name: another\n");
        var run = await program.RunAsync("facts", "list", "--data", "data");
        (run.Exit, run.Error).ShouldBe((0, "The data folder has changed, and was brought in: added 1 origin.\n"));
    }

    public void Dispose() => place.Dispose();

    private string Story(string quote, int paragraph, string id = "own-meeting") => place.Write("own.yaml", $"""
        articles:
          - id: own
            label: the Gazette
            language: en
        facts:
          - id: {id}
            statement: OpenAI met the EU
            topic: meeting
            entities: [openai, eu]
            modality: reported
            citations:
              - article: own
                paragraph: {paragraph}
                quote: {quote}
        """);
}
