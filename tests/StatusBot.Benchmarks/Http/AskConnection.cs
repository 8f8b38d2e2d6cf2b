using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace StatusBot.Benchmarks;

/// <summary>
/// One connection that is kept, with just enough of HTTP/1.1 to ask: the load generator shares the cores with the server, and HttpClient
/// would take more of them than is needed.
/// </summary>
internal sealed class AskConnection : IDisposable
{
    private readonly Socket socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly byte[] buffer = new byte[64 * 1024];

    public static async Task<AskConnection> OpenAsync(IPEndPoint server)
    {
        var connection = new AskConnection();
        await connection.socket.ConnectAsync(server);
        return connection;
    }

    /// <summary>Asks, and waits for the whole response.</summary>
    /// <param name="question">A question row.</param>
    /// <returns>Whether it was answered.</returns>
    public async ValueTask<bool> AskAsync(string question)
    {
        var length = Encoding.UTF8.GetByteCount(question);
        var request = string.Create(CultureInfo.InvariantCulture,
            $"POST /api/ask HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: {length}\r\n\r\n{question}");
        await socket.SendAsync(buffer.AsMemory(0, Encoding.UTF8.GetBytes(request, buffer)));
        return await ReceiveAsync();
    }

    public void Dispose() => socket.Dispose();

    private async ValueTask<bool> ReceiveAsync()
    {
        for (int count = 0, end = int.MaxValue; count < end;)
        {
            var read = await socket.ReceiveAsync(buffer.AsMemory(count));
            if (read == 0) throw new InvalidOperationException("The server closed the connection.");
            count += read;
            if (end == int.MaxValue && buffer.AsSpan(0, count).IndexOf("\r\n\r\n"u8) is >= 0 and var head)
                end = head + 4 + LengthOf(buffer.AsSpan(0, head + 2));
        }
        return buffer.AsSpan().StartsWith("HTTP/1.1 200 "u8);
    }

    private static int LengthOf(ReadOnlySpan<byte> head)
    {
        var name = "\r\nContent-Length: "u8;
        var start = head.IndexOf(name);
        if (start < 0) throw new InvalidOperationException("The response does not give its length.");
        var value = head[(start + name.Length)..];
        return int.Parse(value[..value.IndexOf((byte)'\r')], NumberStyles.None, CultureInfo.InvariantCulture);
    }
}
