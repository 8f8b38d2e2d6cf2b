using System.Net.Sockets;
using System.Text;

namespace StatusBot;

/// <summary>Frames over a socket, one a line. Many may send, one at a time receives.</summary>
internal sealed class Wire : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private readonly NetworkStream stream;
    private readonly StreamReader reader;
    private readonly SemaphoreSlim sending = new(1, 1);

    public Wire(Socket socket)
    {
        stream = new(socket, ownsSocket: true);
        reader = new(stream, Utf8);
    }

    /// <exception cref="IOException">The other end has gone.</exception>
    public async Task SendAsync(Frame frame, CancellationToken cancel = default)
    {
        var bytes = Utf8.GetBytes(frame.ToJson() + "\n");
        await sending.WaitAsync(cancel);
        try
        {
            await stream.WriteAsync(bytes, cancel);
        }
        finally
        {
            sending.Release();
        }
    }

    /// <summary>The next frame; null when the other end has hung up.</summary>
    /// <exception cref="IOException">The connection broke, or this is no frame.</exception>
    public async Task<Frame?> ReceiveAsync(CancellationToken cancel = default) =>
        await reader.ReadLineAsync(cancel) is { } line ? Frame.Parse(line) : null;

    public void Dispose()
    {
        reader.Dispose();
        stream.Dispose();
    }
}
