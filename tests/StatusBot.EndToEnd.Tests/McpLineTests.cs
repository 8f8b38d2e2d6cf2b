using System.Text.Json;
using StatusBot.Facts;
using StatusBot.Testing;

namespace StatusBot.EndToEnd.Tests;

/// <summary>The Model Context Protocol line by line, as a client writes that is not the package's own.</summary>
public sealed class McpLineTests(ShippedSession shared) : IClassFixture<ShippedSession>, IDisposable
{
    private const string Initialize =
        """{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},""" +
        """ "clientInfo":{"name":"test","version":"1"}}}""";

    private static readonly string Asking = Call("ask", """{"question":"Who holds Mythos?"}""");
    private readonly Place place = new();

    [Fact]
    public async Task WhatWasAskedBeforeTheInputEndsIsAnswered()
    {
        var program = await place.FilledAsync();
        var run = await program.RunAsync(["mcp"], Initialize);
        run.ShouldBeDone();
        JsonDocument.Parse(run.Lines.ShouldHaveSingleItem()).RootElement.GetProperty("result").GetProperty("serverInfo").GetProperty("name")
            .GetString().ShouldBe("statusbot");
        var called = (await program.RunAsync(["mcp"], Session(Asking))).ShouldBeDone();
        Reply(called, "call").GetProperty("result").GetProperty("structuredContent").GetProperty("outcome").GetString()
            .ShouldBe("answered");
    }

    [Fact(Timeout = 300_000)]      // it ends the wait of a test that fails
    public async Task ARequestThatIsTakenBackKeepsNobodyWaitingAtTheEnd()
    {
        const string Cancel = """{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":"call"}}""";
        var run = await (await place.FilledAsync()).RunAsync(["mcp"], Session(Asking, Cancel));
        run.Exit.ShouldBe(0);
        run.Lines.ShouldHaveSingleItem().ShouldContain("serverInfo");
    }

    [Fact]
    public async Task EveryCallOfASessionIsGivenTheFolderThatTheSessionWasStartedWith()
    {
        var program = await place.FilledAsync();
        place.Write("own/story/story.yaml", StoryFiles.Write(Some.Story(Some.Fact("own-fact"))));
        var run = await program.RunAsync(["mcp", "--data", "own"], Session(Call("show_fact", """{"id":"own-fact"}""")));
        Reply(run, "call").GetProperty("result").GetProperty("structuredContent").GetProperty("fact").GetProperty("id").GetString()
            .ShouldBe("own-fact");
    }

    [Theory]
    [InlineData("hello", -32700, null)]
    [InlineData("{\"jsonrpc\":", -32700, null)]
    [InlineData("[{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"ping\"}]", -32600, null)]
    [InlineData("[]", -32600, null)]
    [InlineData("5", -32600, null)]
    [InlineData("{\"jsonrpc\":\"1.0\",\"id\":7,\"method\":\"ping\"}", -32600, 7)]
    [InlineData("{\"id\":7,\"method\":\"ping\"}", -32600, 7)]
    [InlineData("{\"jsonrpc\":\"2.0\",\"id\":7}", -32600, 7)]
    [InlineData("{\"jsonrpc\":\"2.0\",\"id\":{},\"method\":\"ping\"}", -32600, null)]
    [InlineData("{}", -32600, null)]
    public async Task ALineThatIsNoMessageIsAnsweredWithAnError(string line, int code, int? id)
    {
        var run = await place.Empty().RunAsync(["mcp"], $"{line}\n\n{Initialize}\n");
        run.ShouldBeDone();
        run.Lines.Length.ShouldBe(2);
        var error = JsonDocument.Parse(run.Lines[0]).RootElement;
        error.GetProperty("error").GetProperty("code").GetInt32().ShouldBe(code);
        error.GetProperty("error").GetProperty("message").GetString().ShouldNotBeNullOrEmpty();
        (error.GetProperty("id").ValueKind == JsonValueKind.Null ? (int?)null : error.GetProperty("id").GetInt32()).ShouldBe(id);
    }

    [Fact]
    public async Task AnEmptyTextIsAsGoodAsLeftOut()
    {
        var session = await shared.OpenAsync();
        (await session.CallAsync("ask", ("question", "status?"), ("asOf", ""))).GetProperty("outcome").GetString().ShouldBe("answered");
        var all = (await session.CallAsync("search_facts")).GetRawText();
        (await session.CallAsync("search_facts", ("text", " "), ("topic", ""), ("entity", ""), ("modality", ""), ("disputed", ""),
            ("from", null), ("limit", ""))).GetRawText().ShouldBe(all);
        (await session.CallAsync("changes", ("since", ""))).GetProperty("more").GetBoolean().ShouldBeFalse();
        (await session.RefusalAsync("ask", ("question", ""))).ShouldBe("The question is empty: type one, such as \"What is the status?\".");
    }

    public void Dispose() => place.Dispose();

    private static string Session(params string[] messages) =>
        string.Join('\n', [Initialize, """{"jsonrpc":"2.0","method":"notifications/initialized"}""", .. messages, ""]);

    private static string Call(string tool, string arguments) =>
        $$$"""{"jsonrpc":"2.0","id":"call","method":"tools/call","params":{"name":"{{{tool}}}","arguments":{{{arguments}}}}}""";

    private static JsonElement Reply(Run run, string id) => run.Lines.Select(line => JsonDocument.Parse(line).RootElement)
        .Single(message => message.TryGetProperty("id", out var of) && of.ValueKind == JsonValueKind.String && of.GetString() == id);
}
