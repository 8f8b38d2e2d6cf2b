using System.Net.Http.Json;
using System.Text.Json;

namespace StatusBot.EndToEnd.Tests;

/// <summary>The Model Context Protocol, spoken by the package's own client with the built program.</summary>
public sealed class McpTests(ShippedSite site, ShippedSession shared) : IClassFixture<ShippedSession>, IDisposable
{
    private const string Changed = "The EU, the AI Act, the AI Office and the Commission were said to have changed";

    private const string Question = "Has Anthropic given the EU access to Mythos?";
    /// <summary>A later count, which takes the place of the shipped ones.</summary>
    private static readonly string Meetings = $"""
        articles:
          - id: own
            label: the Gazette
            published: 2026-08-21
            language: en
            sha256: {new string('0', 64)}
        facts:
          - id: nine-meetings
            statement: The Commission has met Anthropic nine times
            topic: meeting
            entities: [commission, anthropic]
            occurred: 2026-08-20
            modality: reported
            claim: how-many-meetings
            value: nine
            citations:
              - article: own
                paragraph: 1
                quote: met nine times
                sha256: {new string('0', 64)}
        """;

    private readonly Place place = new();

    [Fact]
    public async Task TheServerSaysWhatItIsAndListsFourToolsThatOnlyRead()
    {
        await using var session = await McpSession.OpenAsync(place.Empty());
        var server = session.Client.ServerInfo.ShouldNotBeNull();
        server.Name.ShouldBe("statusbot");
        server.Version.ShouldMatch(@"^\d+\.\d+\.\d+$");
        session.Client.ServerInstructions.ShouldNotBeNull().ShouldContain("EDTF");
        var tools = await session.Client.ListToolsAsync(cancellationToken: TestContext.Current.CancellationToken);
        tools.Select(tool => tool.Name).ShouldBe(["ask", "search_facts", "show_fact", "changes"], ignoreOrder: true);
        tools.ShouldAllBe(
            tool => tool.ProtocolTool.Annotations!.ReadOnlyHint == true && tool.ProtocolTool.Annotations.DestructiveHint == false);
        tools.SelectMany(tool => tool.JsonSchema.GetProperty("properties").EnumerateObject())
            .ShouldAllBe(parameter => parameter.Value.GetProperty("description").GetString()!.Length > 15);
        File.Exists(place.Database).ShouldBeFalse("nothing is opened before a tool is called");
    }

    [Fact]
    public async Task AskGivesTheAnswerRowOfTheCommandLine()
    {
        var session = await shared.OpenAsync();
        var answer = await session.CallAsync("ask", ("question", Question), ("asOf", "2026-05-12"));
        var expected = (await (await site.ProgramAsync()).RunAsync("ask", Question, "--json", "--as-of", "2026-05-12")).ShouldBeDone().Json;
        answer.EnumerateObject().Select(property => property.Name).ShouldBe(expected.EnumerateObject().Select(property => property.Name));
        answer.GetProperty("text").GetString().ShouldBe(expected.GetProperty("text").GetString());
        JsonElement.DeepEquals(answer.GetProperty("facts"), expected.GetProperty("facts")).ShouldBeTrue();
        answer.GetProperty("facts").EnumerateArray().ShouldAllBe(fact => fact.GetProperty("citations").GetArrayLength() > 0);
        session.Errors.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("--jsonl")]
    [InlineData("--help")]
    [InlineData("-- --db=/nowhere/else.db")]
    [InlineData("[diagram]")]
    public async Task AnyTextIsAQuestionAndNoneAnOption(string question)
    {
        var session = await shared.OpenAsync();
        (await session.CallAsync("ask", ("question", question))).TryGetProperty("outcome", out _).ShouldBeTrue();
        (await session.CallAsync("search_facts", ("text", question))).TryGetProperty("facts", out _).ShouldBeTrue();
    }

    [Fact]
    public async Task SearchFindsFactsWithCitationsUpToItsLimitAndSaysWhetherThereAreMore()
    {
        var session = await shared.OpenAsync();
        var found = await session.CallAsync("search_facts", ("text", "Open AI offers"), ("limit", 2));
        found.GetProperty("facts").GetArrayLength().ShouldBe(2);
        found.GetProperty("more").GetBoolean().ShouldBeTrue();
        found.GetProperty("facts").EnumerateArray().ShouldAllBe(fact => fact.GetProperty("citations").GetArrayLength() > 0);
        (await session.CallAsync("search_facts")).GetProperty("facts").GetArrayLength().ShouldBe(20);
        var disputed = await session.CallAsync("search_facts", ("disputed", true), ("topic", "meeting"), ("modality", "reported"),
            ("from", "2026-01-01"), ("undated", false), ("limit", 100));
        disputed.GetProperty("facts").EnumerateArray().ShouldAllBe(fact => fact.GetProperty("topic").GetString() == "meeting");
        disputed.GetProperty("more").GetBoolean().ShouldBeFalse();
        (await session.CallAsync("search_facts", ("text", "zanzibar"))).GetProperty("facts").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task AFactIsShownWithItsVersion()
    {
        var session = await shared.OpenAsync();
        var id = (await session.CallAsync("search_facts", ("limit", 1))).GetProperty("facts")[0].GetProperty("id").GetString()!;
        var shown = await session.CallAsync("show_fact", ("id", id));
        JsonElement.DeepEquals(shown, (await (await site.ProgramAsync()).RunAsync("facts", "show", id, "--json")).ShouldBeDone().Json)
            .ShouldBeTrue();
        shown.GetProperty("version").GetInt32().ShouldBe(1);
    }

    [Fact]
    public async Task AFactTellsSinceWhenAndUntilWhenItHolds()
    {
        const string Before = "meetings-at-least-four-to-five-since-mid-may";
        var program = await place.ServedAsync();
        (await program.RunAsync("facts", "import", place.Write("own.yaml", Meetings))).ShouldBeDone();
        await using var session = await McpSession.OpenAsync(program);
        (await HoldsAsync(Before)).ShouldBe(("2026-05-15~/2026-07", "2026-08-20", "nine-meetings"));
        (await HoldsAsync("nine-meetings")).ShouldBe(("2026-08-20", null, null));
        (await HoldsAsync(Before, "2026-08-19")).ShouldBe(("2026-05-15~/2026-07", null, null));
        var shown = await session.CallAsync("show_fact", ("id", Before));
        shown.GetProperty("fact").GetProperty("holds").GetProperty("supersededBy").GetString().ShouldBe("nine-meetings");
        (await session.Client.ListToolsAsync(cancellationToken: TestContext.Current.CancellationToken))
            .ShouldAllBe(tool => tool.Description.Contains("holds (since, until, supersededBy"));

        async Task<(string? Since, string? Until, string? SupersededBy)> HoldsAsync(string id, string asOf = "2026-09-01")
        {
            var found = await session.CallAsync("search_facts", ("claim", "how-many-meetings"), ("asOf", asOf));
            var holds = found.GetProperty("facts").EnumerateArray().Single(fact => fact.GetProperty("id").GetString() == id)
                .GetProperty("holds");
            return (Of("since"), Of("until"), Of("supersededBy"));
            string? Of(string name) => holds.GetProperty(name).GetString();
        }
    }

    [Fact]
    public async Task ChangesAreWhatCameAfterTheShippedFacts()
    {
        var program = await place.ServedAsync();
        await using var session = await McpSession.OpenAsync(program);
        (await session.CallAsync("changes")).GetProperty("changes").GetArrayLength().ShouldBe(0);
        var statement = (await program.RunAsync("facts", "list", "--json")).Json[0].GetProperty("statement").GetString()!;
        var changed = place.Write("changed.yaml", (await program.RunAsync("facts", "export")).Out.Replace(statement, Changed));
        (await program.RunAsync("facts", "import", changed)).ShouldBeDone();
        var changes = await session.CallAsync("changes", ("since", "2026-01-01"));
        changes.GetProperty("changes")[0].GetProperty("fact").GetProperty("statement").GetString().ShouldBe(Changed);
        changes.GetProperty("more").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public async Task OfManyChangesTheLatestHundredAreGiven()
    {
        var program = await place.ServedAsync();
        var start = Meetings[..Meetings.IndexOf("  - id: nine-meetings", StringComparison.Ordinal)];
        foreach (var count in (int[])[1, 101])
            (await program.RunAsync("facts", "import", place.Write("own.yaml", start + Many(count)))).Exit.ShouldBe(0);
        await using var session = await McpSession.OpenAsync(program);
        var changes = await session.CallAsync("changes");
        changes.GetProperty("changes").EnumerateArray().Select(change => change.GetProperty("fact").GetProperty("id").GetString())
            .ShouldBe(Enumerable.Range(1, 100).Select(i => $"meeting-{i}"), ignoreOrder: true);
        changes.GetProperty("more").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task WhatCannotBeDoneIsOneSentenceAndTheSessionGoesOn()
    {
        var session = await shared.OpenAsync();
        (await session.RefusalAsync("show_fact", ("id", "nothing"))).ShouldBe("There is no fact 'nothing'.");
        (await session.RefusalAsync("show_fact", ("id", "--help"))).ShouldBe("There is no fact '--help'.");
        (await session.RefusalAsync("show_fact")).ShouldBe("The parameter id is missing.");
        (await session.RefusalAsync("ask", ("question", ""))).ShouldBe("The question is empty: type one, such as \"What is the status?\".");
        (await session.RefusalAsync("ask", ("question", 5))).ShouldBe("The parameter question is 5: expected text.");
        (await session.RefusalAsync("ask", ("question", new string('a', 3000))))
            .ShouldBe("The question has 3000 characters; at most 2000 can be read.");
        (await session.RefusalAsync("ask", ("question", "Who?"), ("day", "2026-05-12")))
            .ShouldBe("ask has no parameter 'day': expected question, asOf.");
        (await session.RefusalAsync("ask", ("question", "Who?"), ("asOf", "2026-13-01")))
            .ShouldBe("There is no month 13 (“2026-13-01”): a year has 12 months.");
        (await session.RefusalAsync("search_facts", ("limit", 101)))
            .ShouldBe("The parameter limit is 101: expected a whole number from 1 to 100.");
        (await session.RefusalAsync("search_facts", ("disputed", "yes")))
            .ShouldBe("The parameter disputed is \"yes\": expected true or false.");
        (await session.RefusalAsync("search_facts", ("entity", "Open AI")))
            .ShouldBe("There is no entity 'Open AI': the nearest are openai, gpt-5-5-cyber, crypto.");
        (await session.RefusalAsync("search_facts", ("topic", "--json"))).ShouldStartWith("There is no topic '--json': expected access, ");
        (await session.RefusalAsync("search_facts", ("modality", "sure")))
            .ShouldStartWith("There is no modality 'sure': expected confirmed, ");
        (await session.RefusalAsync("changes", ("since", "soon")))
            .ShouldBe("'soon' is not a date: expected a day such as 2026-05-12, yesterday or last Monday.");
        (await session.CallAsync("ask", ("question", Question))).GetProperty("outcome").GetString().ShouldBe("answered");
    }

    [Fact]
    public async Task ABotStartsWhileASessionIsOpenAndThenAnswersForIt()
    {
        var program = await place.FilledAsync();
        await using var session = await McpSession.OpenAsync(program);
        await session.CallAsync("ask", ("question", Question));
        await using var bot = await program.StartBotAsync();
        var answer = await session.CallAsync("ask", ("question", Question));
        using var client = new HttpClient { BaseAddress = bot.Address };
        var receipt = await client.GetFromJsonAsync<JsonElement>(
            $"/api/receipts/{answer.GetProperty("receipt")}", TestContext.Current.CancellationToken);
        receipt.GetProperty("question").GetString().ShouldBe(Question);
        (await session.RefusalAsync("show_fact", ("id", "nothing"))).ShouldBe("There is no fact 'nothing'.");
        (await bot.StopAsync()).Exit.ShouldBe(0);
        (await session.CallAsync("ask", ("question", Question))).GetProperty("outcome").GetString().ShouldBe("answered");
    }

    [Fact]
    public async Task CallsAtTheSameTimeAreAllAnswered()
    {
        await using var session = await McpSession.OpenAsync(await place.FilledAsync());
        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => session.CallAsync("ask", ("question", Question))));
        answers.ShouldAllBe(answer => answer.GetProperty("outcome").GetString() == "answered");
    }

    [Fact]
    public async Task StandardOutputHoldsNothingButTheProtocolAndItsEndEndsTheProgram()
    {
        using var process = place.Empty().Start("mcp");      // its first call makes the database and trains the model
        await process.StandardInput.WriteLineAsync(
            Request(1, "initialize", """{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"test","version":"1"}}"""));
        await process.StandardInput.WriteLineAsync("""{"jsonrpc":"2.0","method":"notifications/initialized"}""");
        await process.StandardInput.WriteLineAsync(
            Request(2, "tools/call", $$"""{"name":"ask","arguments":{"question":"{{Question}}"} }"""));
        await process.StandardInput.WriteLineAsync(
            Request(3, "tools/call", """{"name":"ask","arguments":{"question":"half a \ud800 character"}}"""));
        var ids = new List<int>();
        while (ids.Count < 3)
        {
            var message = JsonDocument.Parse(
                (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken)).ShouldNotBeNull()).RootElement;
            message.GetProperty("jsonrpc").GetString().ShouldBe("2.0");
            if (message.TryGetProperty("id", out var id)) ids.Add(id.GetInt32());
        }
        ids.ShouldBe([1, 2, 3], ignoreOrder: true);
        process.StandardInput.Close();
        (await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken)).ShouldBe("");
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        process.ExitCode.ShouldBe(0);
    }

    public void Dispose() => place.Dispose();

    private static string Many(int count) => string.Concat(Enumerable.Range(0, count).Select(i => $"""
          - id: meeting-{i}
            statement: The Commission has met Anthropic in room {i}
            topic: meeting
            entities: [commission, anthropic]
            modality: reported
            citations:
              - article: own
                paragraph: 1
                quote: met in room {i}
                sha256: {new string('0', 64)}

        """));

    private static string Request(int id, string method, string parameters) =>
        $$"""{"jsonrpc":"2.0","id":{{id}},"method":"{{method}}","params":{{parameters}}}""";
}
