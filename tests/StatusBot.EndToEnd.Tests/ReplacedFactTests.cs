using StatusBot.Testing;

namespace StatusBot.EndToEnd.Tests;

/// <summary>A plan that another took the place of: every verb that shows either names both.</summary>
public sealed class ReplacedFactTests : IDisposable
{
    private readonly Place place = new();

    [Fact]
    public async Task WhatTookItsPlaceAndWhatChangedIsTold()
    {
        var program = await place.FilledAsync();
        await using var bot = await program.StartBotAsync();
        await ImportAsync(program, Plan("first-day", "OpenAI is heard on 3 November", "[]"));
        await ImportAsync(program, Plan("first-day", "OpenAI is heard on 3 November 2027", "[]"));
        await ImportAsync(program, Plan("other-day", "OpenAI is heard in December", "[first-day]"));

        var first = (await program.RunAsync("facts", "show", "first-day")).ShouldBeDone();
        first.Lines.ShouldContain("Held: until 1 November 2026");
        first.Lines.ShouldContain("Replaced by: OpenAI is heard in December (other-day)");
        (await program.RunAsync("facts", "show", "other-day")).Lines
            .ShouldContain("In the place of: OpenAI is heard on 3 November 2027 (first-day)");
        (await program.RunAsync("facts", "show", "other-day", "--json")).Json.GetProperty("related")[0].ToString()
            .ShouldBe("""{"relation":"replaces","id":"first-day","statement":"OpenAI is heard on 3 November 2027"}""");
        (await program.RunAsync("facts", "history", "first-day")).Lines.Select(line => line.Split('\t')[5]).ShouldBe([
            "OpenAI is heard on 3 November", "Statement: OpenAI is heard on 3 November → OpenAI is heard on 3 November 2027"]);
        (await program.RunAsync("changes")).Lines.Select(line => line[(line.IndexOf('\t') + 1)..]).ShouldBe([
            "added\tfirst-day\tOpenAI is heard on 3 November 2027\t", "edited\tfirst-day\tOpenAI is heard on 3 November 2027\t",
            "added\tother-day\tOpenAI is heard in December\tIn the place of: OpenAI is heard on 3 November 2027 (first-day)"]);
    }

    public void Dispose() => place.Dispose();

    private async Task ImportAsync(Program program, string yaml) =>
        (await program.RunAsync("facts", "import", place.Write("plan.yaml", yaml))).Exit.ShouldBe(0);

    private static string Plan(string id, string statement, string supersedes) => $"""
        articles:
          - id: own
            label: the Gazette
            language: en
            published: 2026-11-01
            sha256: {Some.Hash}
        facts:
          - id: {id}
            statement: {statement}
            topic: milestone
            entities: [openai]
            modality: expected
            supersedes: {supersedes}
            citations:
              - article: own
                paragraph: 1
                quote: is heard
                sha256: {Some.Hash}
        """;
}
