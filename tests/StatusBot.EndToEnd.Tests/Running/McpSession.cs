using System.Collections.Concurrent;
using System.Text.Json;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace StatusBot.EndToEnd.Tests;

/// <summary>A session of the package's own client with <c>statusbot mcp</c> as a process.</summary>
internal sealed class McpSession(McpClient client, ConcurrentQueue<string> errors) : IAsyncDisposable
{
    public McpClient Client => client;

    /// <summary>What the program has written to standard error so far.</summary>
    public IReadOnlyCollection<string> Errors => errors;

    public static async Task<McpSession> OpenAsync(Program program)
    {
        var errors = new ConcurrentQueue<string>();
        var transport = new StdioClientTransport(new StdioClientTransportOptions
        {
            Command = "dotnet",
            Arguments = [Program.Assembly, "mcp"],
            WorkingDirectory = Path.GetDirectoryName(program.Database),
            EnvironmentVariables = new Dictionary<string, string?>(StringComparer.Ordinal) { ["STATUSBOT_DB"] = program.Database },
            StandardErrorLines = errors.Enqueue,
        });
        return new(await McpClient.CreateAsync(transport, cancellationToken: TestContext.Current.CancellationToken), errors);
    }

    /// <summary>Calls a tool that does what it should: its structured content, which its text says as well.</summary>
    public async Task<JsonElement> CallAsync(string tool, params (string Name, object? Value)[] arguments)
    {
        var result = await ResultAsync(tool, arguments);
        result.IsError.ShouldNotBe(true, Text(result));
        var structured = JsonSerializer.SerializeToElement(result.StructuredContent.ShouldNotBeNull());
        JsonElement.DeepEquals(JsonDocument.Parse(Text(result)).RootElement, structured).ShouldBeTrue();
        return structured;
    }

    /// <summary>Calls a tool that cannot do what it should: its one sentence.</summary>
    public async Task<string> RefusalAsync(string tool, params (string Name, object? Value)[] arguments)
    {
        var result = await ResultAsync(tool, arguments);
        result.IsError.ShouldBe(true, Text(result));
        result.StructuredContent.ShouldBeNull();
        return Text(result);
    }

    public ValueTask DisposeAsync() => client.DisposeAsync();

    private async Task<CallToolResult> ResultAsync(string tool, (string Name, object? Value)[] arguments) => await client.CallToolAsync(
        tool, arguments.ToDictionary(argument => argument.Name, argument => argument.Value, StringComparer.Ordinal), cancellationToken: TestContext.Current.CancellationToken);

    private static string Text(CallToolResult result) => result.Content.Single().ShouldBeOfType<TextContentBlock>().Text;
}
