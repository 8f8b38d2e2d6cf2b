namespace StatusBot.EndToEnd.Tests;

/// <summary>Two people keep a fact right from the command line, while the bot runs.</summary>
public sealed class FactCommandTests : IDisposable
{
    private const string Text = """
        The harbour office said on Monday that the outer quay opens to visitors in the second week of June.

        Nobody asked whether the inner one would follow, and the office gave no date for it.
        """;

    private readonly Place place = new();

    [Fact]
    public async Task AFactIsProposedAcceptedAskedForAndTakenBack()
    {
        var program = await place.FilledAsync();
        await using var bot = await program.StartBotAsync();
        await AddArticleAsync(program);
        (await program.RunAsync(Proposal("ann"))).Exit.ShouldBe(0);
        (await program.RunAsync("fact", "accept", "own-quay", "--as", "ann")).ShouldFail(1,
            "ann proposed 'own-quay': another person accepts it. For a team of one the setting Review__SecondPerson turns that off.");
        var accepted = await program.RunAsync("fact", "accept", "own-quay", "--as", "ben", "--json");
        (accepted.Json.GetProperty("done").GetString(), accepted.Error).ShouldBe(("accepted", ""));
        (await program.RunAsync("ask", "When can one walk on the outer quay?")).ShouldBeDone().Out
            .ShouldContain("The outer quay is open to everybody between 8 and 14 June 2026");
        var position = $"{accepted.Json.GetProperty("position")}";
        (await program.RunAsync("fact", "undo", position, "--as", "ben")).Exit.ShouldBe(0);
        (await program.RunAsync("facts", "history", "own-quay", "--json")).ShouldBeDone().Json.EnumerateArray()
            .Select(entry => (entry.GetProperty("action").GetString(), entry.GetProperty("who").GetString()))
            .ShouldBe([("proposed", "ann"), ("accepted", "ben"), ("undone", "ben")]);
    }

    [Fact]
    public async Task WhatTheBotRefusesIsAWrongCallOrAFailureAsItIsWithoutOne()
    {
        var program = await place.FilledAsync();
        await using var bot = await program.StartBotAsync();
        (await program.RunAsync("fact", "verify", "nothing")).ShouldFail(1, "There is no fact 'nothing'.");
        (await program.RunAsync("fact", "reject", "x")).ShouldFail(2,
            "--why TEXT is missing: the reason: it is kept, and told. See 'statusbot fact reject --help'.");
        (await program.RunAsync("entity", "edit", "zanzibar", "--name", "Z")).Exit.ShouldBe(2);
    }

    [Fact]
    public async Task AFirstStartSaysWhatItFilledTheStoreWith()
    {
        var program = await place.FreshAsync();
        using var process = program.Start("facts", "list");
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        (await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken))
            .ShouldBe($"{program.Database} is new, and was filled with the story that ships.\n");
        (await output).ShouldNotBeEmpty();
    }

    public void Dispose() => place.Dispose();

    private async Task AddArticleAsync(Program program)
    {
        place.Write("quay.txt", Text);
        (await program.RunAsync("articles", "add", "quay.txt", "--yes", "--id", "quay", "--published", "2026-06-02", "--as", "ann"))
            .Exit.ShouldBe(0);
    }

    private static string[] Proposal(string person) =>
    [
        "fact", "propose", "--id", "own-quay", "--statement", "The outer quay is open to everybody between 8 and 14 June 2026.",
        "--topic", "milestone", "--entities", "European Commission", "--article", "quay", "--quote", "opens to visitors",
        "--occurred", "2026-06-08/2026-06-14", "--modality", "expected", "--wording", "When can one walk on the outer quay?",
        "--as", person,
    ];
}
