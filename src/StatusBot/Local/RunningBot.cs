using System.Net.Http.Json;
using System.Net.Sockets;
using StatusBot.Answers;
using StatusBot.Chat;
using StatusBot.Facts;

namespace StatusBot;

/// <summary>The bot that runs on a database, over the Unix socket beside it.</summary>
internal sealed class RunningBot : ICommands
{
    private readonly HttpClient client;
    private Socket? first;

    private RunningBot(SocketFile file, Socket first)
    {
        this.first = first;
        client = new(new SocketsHttpHandler { UseProxy = false, ConnectCallback = async (_, cancel) => await ConnectAsync(file, cancel) })
        {
            BaseAddress = new("http://bot/"),
            Timeout = Timeout.InfiniteTimeSpan,     // an import takes as long as it takes; who waits can interrupt it
        };
    }

    /// <returns>Null where no bot runs on the database.</returns>
    /// <exception cref="RefusalException">Another user's bot does.</exception>
    public static async Task<RunningBot?> TryReachAsync(Database database, CancellationToken cancel)
    {
        var file = new SocketFile(database);
        return await file.TryConnectAsync(cancel) is { } socket ? new(file, socket) : null;
    }

    public async Task<Reply> RunAsync(CommandRequest request, CancellationToken cancel)
    {
        try
        {
            using var response = await client.PostAsJsonAsync(CommandSocket.Address, request, AnswerRow.Json, cancel);
            return response.IsSuccessStatusCode
                ? (await response.Content.ReadFromJsonAsync<Reply>(AnswerRow.Json, cancel))!
                : throw new RefusalException($"The running bot answered {(int)response.StatusCode}: is it of another version?");
        }
        catch (HttpRequestException)
        {
            throw new RefusalException("The bot ended before it was done with this.");
        }
    }

    public ValueTask DisposeAsync()
    {
        client.Dispose();
        first?.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<Stream> ConnectAsync(SocketFile file, CancellationToken cancel)
    {
        var socket = Interlocked.Exchange(ref first, null) ?? await file.TryConnectAsync(cancel)
            ?? throw new IOException("The bot does not listen any more.");
        return new NetworkStream(socket, ownsSocket: true);
    }
}
