using System.Net.Sockets;

namespace StatusBot;

/// <summary>Hands a verb on to the running bot, and is its terminal.</summary>
internal static class LocalClient
{
    /// <returns>The verb's exit code.</returns>
    /// <exception cref="IOException">The bot ended before the verb was done.</exception>
    public static async Task<int> HandOnAsync(Socket socket, string[] args, Terminal terminal, CancellationToken cancel)
    {
        using var wire = new Wire(socket);
        await wire.SendAsync(new Frame { Call = new(args, terminal.Screen) }, cancel);
        while (await ReceiveAsync(wire, cancel) is { } frame)
        {
            if (frame.Exit is { } exit) return exit;
            if (frame.Read) _ = SendLineAsync(wire, terminal.In);    // not awaited: results may come while a person still types
            if (frame.Error is not null) await terminal.Error.WriteAsync(frame.Error);
            if (frame.Out is null) continue;
            await terminal.Out.WriteAsync(frame.Out);
            await terminal.Out.FlushAsync(cancel);
        }
        throw new RefusalException("The bot ended before it was done with this.");
    }

    private static async Task<Frame?> ReceiveAsync(Wire wire, CancellationToken cancel)
    {
        try
        {
            return await wire.ReceiveAsync(cancel);
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static async Task SendLineAsync(Wire wire, TextReader input)
    {
        try
        {
            var line = await input.ReadLineAsync();
            await wire.SendAsync(line is null ? new Frame { End = true } : new Frame { Line = line });
        }
        catch (Exception gone) when (gone is IOException or ObjectDisposedException)
        {
            // The loop that receives sees the end, too, and tells it.
        }
    }
}
