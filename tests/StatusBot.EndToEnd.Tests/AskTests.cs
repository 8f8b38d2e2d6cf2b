using System.Text.Json;

namespace StatusBot.EndToEnd.Tests;

public sealed class AskTests(ShippedSite site) : IDisposable
{
    private readonly Place place = new();

    [Fact]
    public async Task AFirstQuestionMakesTheDatabaseAndIsAnsweredWithItsSources()
    {
        var answer = (await place.Empty().RunAsync("ask", "Has Anthropic given the EU access to Mythos?")).ShouldBeDone();
        answer.Lines[0].ShouldContain("not");
        answer.Out.ShouldContain("\nSources:\n  [1] ");
        answer.Out.ShouldContain("date not stated");
        answer.Lines[^1].ShouldStartWith("Receipt ");
        File.Exists(place.Database).ShouldBeTrue();
    }

    [Fact]
    public async Task WhatIsKnownNearbyIsSaidOnceWithItsSourcesBelow()
    {
        string[] ask = ["ask", "How much does GPT-5.5-Cyber cost?"];
        var program = await site.ProgramAsync();
        var nearest = (await program.RunAsync([.. ask, "--json"])).Json.GetProperty("nearest").EnumerateArray().ToList();
        var lines = (await program.RunAsync(ask)).ShouldBeDone().Lines;
        nearest.Sum(fact => fact.GetProperty("citations").GetArrayLength()).ShouldBeGreaterThan(nearest.Count);
        var nearby = lines.SkipWhile(line => line != "Known nearby:").Skip(1).ToList();
        nearby.Where(line => line.EndsWith('.')).ShouldBe(nearest.Select(fact => $"  {Text(fact.GetRawText(), "statement")}."));
        nearby.Count(line => line.StartsWith("    [", StringComparison.Ordinal))
            .ShouldBe(nearest.Sum(fact => fact.GetProperty("citations").GetArrayLength()));
    }

    [Fact]
    public async Task AnAnswerRowHoldsWhatTheContractNames()
    {
        var row = (await (await site.ProgramAsync())
            .RunAsync("ask", "Has Anthropic given the EU access to Mythos?", "--json", "--as-of", "2026-05-12")).ShouldBeDone().Json;
        row.GetProperty("outcome").GetString().ShouldBe("answered");
        row.GetProperty("asOf").GetString().ShouldBe("2026-05-12");
        var citation = row.GetProperty("facts")[0].GetProperty("citations")[0];
        foreach (var name in (string[])["article", "title", "publisher", "author", "published", "url", "paragraph", "quote"])
            citation.TryGetProperty(name, out _).ShouldBeTrue(name);
    }

    [Fact]
    public async Task WhyShowsTheAnswerAgainByteByByte()
    {
        var program = await site.ProgramAsync();
        var answer = (await program.RunAsync("ask", "Who holds Mythos?", "--json")).ShouldBeDone();
        var id = answer.Json.GetProperty("receipt").GetString()!;
        var first = (await program.RunAsync("why", id, "--json")).ShouldBeDone().Out;
        first.ShouldContain("\"answer\":" + answer.Out.TrimEnd('\n'));
        (await program.RunAsync("why", id, "--json")).Out.ShouldBe(first);
        (await program.RunAsync("why", id)).ShouldBeDone().Out.ShouldContain("Question: Who holds Mythos?\n");
    }

    [Fact]
    public async Task RowsAreAnsweredInOrderAndABadLineCostsOnlyItself()
    {
        string[] rows =
        [
            """{"id":"a","question":"Has Anthropic given the EU access to Mythos?","conversation":"c1","asOf":"2026-05-12"}""",
            "this is no JSON",
            """{"id":"b","question":"Hello"}""",
            """{"id":"c","question":"Who?","asOf":"2026-13-01"}""",
            """{"id":"d","question":"who says so?","conversation":"c1","asOf":"2026-05-12"}""",
        ];
        var program = await site.ProgramAsync();
        var run = await program.RunAsync(["ask", "--jsonl"], string.Join('\n', rows));
        (run.Exit, run.Error).ShouldBe((1, "2 of 5 rows could not be answered: their lines have an error.\n"));
        run.Lines.Length.ShouldBe(5);
        Text(run.Lines[0], "id").ShouldBe("a");
        run.Lines[1].ShouldStartWith("""{"line":2,"error":"This is not JSON""");
        Text(run.Lines[2], "outcome").ShouldBe("smalltalk");
        run.Lines[3].ShouldBe("""{"line":4,"error":"There is no month 13 (“2026-13-01”): a year has 12 months."}""");
        Text(run.Lines[4], "text").ShouldContain("Mythos");
        var why = (await program.RunAsync("why", Text(run.Lines[4], "receipt"))).ShouldBeDone().Lines;
        why.ShouldContain("From the conversation: yes");
    }

    [Fact]
    public async Task ARowIsAnsweredBeforeTheNextOneComes()
    {
        using var process = (await place.FilledAsync()).Start("ask", "--jsonl");
        for (var i = 0; i < 3; i++)
        {
            await process.StandardInput.WriteLineAsync($$"""{"id":"{{i}}","question":"Hello"}""");
            await process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
            Text((await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken))!, "id").ShouldBe($"{i}");
        }
        process.StandardInput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        process.ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task TenThousandRowsStream()
    {
        var rows = string.Concat(
            Enumerable.Range(0, 10_000).Select(i => $$"""{"id":"{{i}}","question":"Hello","conversation":"c{{i % 7}}"}""" + "\n"));
        var run = (await (await place.FilledAsync()).RunAsync(["ask", "--jsonl"], rows)).ShouldBeDone();
        run.Lines.Select(line => Text(line, "id")).ShouldBe(Enumerable.Range(0, 10_000).Select(i => $"{i}"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/quit\nnever read\n")]
    [InlineData("exit\nnever read\n")]
    [InlineData(" Quit\nnever read\n")]
    public async Task AConversationInTheTerminalFollowsOnUntilItsEnd(string end)
    {
        var run = (await (await site.ProgramAsync())
            .RunAsync(["chat"], $"Has Anthropic given the EU access to Mythos?\n\nwho says so?\n{end}")).ShouldBeDone();
        var answers = run.Out.Split("Receipt ");
        answers.Length.ShouldBe(3, "two answers");
        answers[1].ShouldContain("Mythos");
        run.Out.ShouldNotContain("\u001b[");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task ANumberInTheTerminalPicksTheReadingThatStandsBehindIt(int number)
    {
        var program = await site.ProgramAsync();
        var lines = (await program.RunAsync(["chat"], $"Has it offered access?\n{number}\n")).ShouldBeDone().Lines;
        var reading = lines.Single(line => line.StartsWith($"  {number}. ", StringComparison.Ordinal))["  1. ".Length..];
        var answer = (await program.RunAsync("ask", reading)).ShouldBeDone().Lines[0];
        lines.SkipWhile(line => !line.StartsWith("Receipt ", StringComparison.Ordinal)).ElementAt(1).ShouldBe(answer);
    }

    [Fact]
    public async Task ARowsOwnDayGoesBeforeTheDayOfTheCall()
    {
        string[] rows = ["""{"question":"Hello","asOf":"2026-06-30"}""", """{"question":"Hello"}"""];
        var run = await (await site.ProgramAsync()).RunAsync(["ask", "--jsonl", "--as-of", "2026-05-12"], string.Join('\n', rows));
        run.ShouldBeDone().Lines.Select(line => Text(line, "asOf")).ShouldBe(["2026-06-30", "2026-05-12"]);
    }

    public void Dispose() => place.Dispose();

    private static string Text(string json, string name) => JsonDocument.Parse(json).RootElement.GetProperty(name).GetString()!;
}
