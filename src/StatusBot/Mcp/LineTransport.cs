using System.Text.Json;
using System.Threading.Channels;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;

namespace StatusBot;

/// <summary>
/// Messages as lines of standard input and output. Whatever comes in is answered: what is no message with an error, and what was asked
/// before the input ended with its result.
/// </summary>
/// <remarks>The package's own transport drops the requests under way when the input ends, and is silent about lines that are no
/// message.</remarks>
internal sealed class LineTransport(TextReader input, TextWriter output) : ITransport
{
    private const int ParseError = -32700, InvalidRequest = -32600;      // JSON-RPC 2.0, 5.1

    private readonly Channel<JsonRpcMessage> incoming = Channel.CreateUnbounded<JsonRpcMessage>();
    private readonly HashSet<RequestId> pending = [];
    private readonly Lock gate = new();
    private readonly SemaphoreSlim writing = new(1, 1);
    private bool inputEnded;

    public string? SessionId => null;
    public ChannelReader<JsonRpcMessage> MessageReader => incoming.Reader;

    /// <summary>Reads until the input ends; <see cref="MessageReader"/> ends when all that was asked is answered, too.</summary>
    public async Task ReadAllAsync(CancellationToken cancel)
    {
        try
        {
            while (await input.ReadLineAsync(cancel) is { } line)
                if (!string.IsNullOrWhiteSpace(line)) await TakeAsync(line, cancel);
        }
        finally
        {
            lock (gate) inputEnded = true;
            CompleteWhenAnswered();
        }
    }

    public async Task SendMessageAsync(JsonRpcMessage message, CancellationToken cancellationToken = default)
    {
        await WriteAsync(JsonSerializer.Serialize(message, McpJsonUtilities.DefaultOptions), cancellationToken);
        if (message is JsonRpcMessageWithId and not JsonRpcRequest) Settle(((JsonRpcMessageWithId)message).Id);
    }

    public ValueTask DisposeAsync()
    {
        incoming.Writer.TryComplete();
        writing.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task TakeAsync(string line, CancellationToken cancel)
    {
        var (message, code, problem) = Read(line);
        if (message is null)
        {
            await WriteAsync(Error(line, code, problem), cancel);
            return;
        }
        if (message is JsonRpcRequest request) lock (gate) pending.Add(request.Id);
        await incoming.Writer.WriteAsync(message, cancel);
        // A request that is taken back is not answered (MCP, Cancellation).
        if (message is JsonRpcNotification { Method: NotificationMethods.CancelledNotification } cancelled && IdIn(cancelled) is { } id)
            Settle(id);
    }

    private static (JsonRpcMessage? Message, int Code, string Problem) Read(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            if (json.RootElement.ValueKind == JsonValueKind.Array)
                return (null, InvalidRequest, "A batch is not supported: send one message a line.");
            if (json.RootElement.ValueKind != JsonValueKind.Object)
                return (null, InvalidRequest, "This is no message: expected a JSON object.");
            return (json.Deserialize<JsonRpcMessage>(McpJsonUtilities.DefaultOptions), InvalidRequest,
                "This is no message of JSON-RPC 2.0.");
        }
        catch (JsonException problem)
        {
            return problem.Path is null
                ? (null, ParseError, "This line is not JSON: expected one JSON-RPC 2.0 message a line.")
                : (null, InvalidRequest,
                    "This is no message of JSON-RPC 2.0: expected jsonrpc \"2.0\", a method, and an id that is a text or a number.");
        }
    }

    private static RequestId? IdIn(JsonRpcNotification cancelled)
    {
        try
        {
            return cancelled.Params.Deserialize<CancelledNotificationParams>(McpJsonUtilities.DefaultOptions)?.RequestId;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string Error(string line, int code, string problem) =>
        JsonSerializer.Serialize(new { jsonrpc = "2.0", id = IdOf(line), error = new { code, message = problem } });

    /// <summary>The id of a message that cannot be taken, as far as it has one.</summary>
    private static object? IdOf(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            if (json.RootElement.ValueKind != JsonValueKind.Object || !json.RootElement.TryGetProperty("id", out var id)) return null;
            return id.ValueKind switch
            {
                JsonValueKind.String => id.GetString(),
                JsonValueKind.Number when id.TryGetInt64(out var number) => number,
                _ => null,
            };
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private async Task WriteAsync(string line, CancellationToken cancel)
    {
        await writing.WaitAsync(cancel);
        try
        {
            await output.WriteLineAsync(line.AsMemory(), cancel);
            await output.FlushAsync(cancel);
        }
        finally
        {
            writing.Release();
        }
    }

    private void Settle(RequestId id)
    {
        lock (gate) pending.Remove(id);
        CompleteWhenAnswered();
    }

    private void CompleteWhenAnswered()
    {
        lock (gate)
            if (inputEnded && pending.Count == 0) incoming.Writer.TryComplete();
    }
}
