using System.Text.Json;

namespace StatusBot.EndToEnd.Tests;

/// <summary>The Model Context Protocol line by line, as a client writes that is not the package's own.</summary>
public sealed class McpLineTests(ShippedSession shared) : IClassFixture<ShippedSession>, IDisposable
{
    private const string Initialize =
        """{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},""" +
        """ "clientInfo":{"name":"test","version":"1"}}}""";

    private readonly Place place = new();

    [Fact]
    public async Task WhatWasAskedBeforeTheInputEndsIsAnswered()
    {
        var program = await place.FilledAsync();
        var run = await program.RunAsync(["mcp"], Initialize);
        run.ShouldBeDone();
        JsonDocument.Parse(run.Lines.ShouldHaveSingleItem()).RootElement.GetProperty("result").GetProperty("serverInfo").GetProperty("name")
            .GetString().ShouldBe("statusbot");
        const string Call =
            """{"jsonrpc":"2.0","id":"call","method":"tools/call","params":{"name":"ask","arguments":{"question":"Who holds Mythos?"}}}""";
        var called = await program.RunAsync(
            ["mcp"], $"{Initialize}\n{{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}}\n{Call}\n");
        called.ShouldBeDone();
        Reply(called, "call").GetProperty("result").GetProperty("structuredContent").GetProperty("outcome").GetString()
            .ShouldBe("answered");
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

    private static JsonElement Reply(Run run, string id) => run.Lines.Select(line => JsonDocument.Parse(line).RootElement)
        .Single(message => message.TryGetProperty("id", out var of) && of.ValueKind == JsonValueKind.String && of.GetString() == id);
}
