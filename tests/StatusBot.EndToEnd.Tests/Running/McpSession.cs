using System.Collections.Concurrent;
using System.Text.Json;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace StatusBot.EndToEnd.Tests;

/// <summary>A session of the package's own client with <c>statusbot mcp</c> as a process.</summary>
internal sealed class McpSession(McpClient client, ConcurrentQueue<string> errors) : IAsyncDisposable
{
    // It ends the wait of a test that fails, and lengthens none that passes, however busy the machine is.
    private static readonly McpClientOptions Patient = new() { InitializationTimeout = TimeSpan.FromMinutes(5) };

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
            WorkingDirectory = program.Folder,
            EnvironmentVariables = new Dictionary<string, string?>(StringComparer.Ordinal) { ["STATUSBOT_DB"] = program.Database },
            StandardErrorLines = errors.Enqueue,
        });
        return new(await McpClient.CreateAsync(transport, Patient, cancellationToken: TestContext.Current.CancellationToken), errors);
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

    private async Task<CallToolResult> ResultAsync(string tool, (string Name, object? Value)[] arguments)
    {
        var named = arguments.ToDictionary(argument => argument.Name, argument => argument.Value, StringComparer.Ordinal);
        return await client.CallToolAsync(tool, named, cancellationToken: TestContext.Current.CancellationToken);
    }

    private static string Text(CallToolResult result) => result.Content.Single().ShouldBeOfType<TextContentBlock>().Text;
}

/// <summary>One session with the shipped facts for the tests of a class, opened by the first that needs it.</summary>
public sealed class ShippedSession : IAsyncDisposable
{
    private readonly Lazy<Task<McpSession>> session;

    public ShippedSession(ShippedSite site) => session = new(async () => await McpSession.OpenAsync(await site.ProgramAsync()));

    internal Task<McpSession> OpenAsync() => session.Value;

    public async ValueTask DisposeAsync()
    {
        if (session.IsValueCreated) await (await session.Value).DisposeAsync();
    }
}
