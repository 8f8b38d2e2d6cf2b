using System.CommandLine;
using System.Net.Sockets;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using StatusBot.Chat;

namespace StatusBot;

/// <summary>Runs in the bot the verbs that other processes hand on to it.</summary>
internal sealed partial class LocalServer(Bot bot, ILogger<LocalServer> log) : BackgroundService
{
    private readonly SocketFile file = new(bot.Options.Database);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!file.IsPossible)
        {
            TooLong(log, file.Path);
            return;
        }
        using var listener = file.Listen();
        try
        {
            while (true) _ = ServeAsync(await listener.AcceptAsync(stoppingToken), stoppingToken);
        }
        catch (OperationCanceledException)
        {
            File.Delete(file.Path);
        }
    }

    /// <summary>Lets no exception out: a caller that goes away is no fault of the bot.</summary>
    private async Task ServeAsync(Socket socket, CancellationToken stopping)
    {
        try
        {
            using var wire = new Wire(socket);
            if ((await wire.ReceiveAsync(stopping))?.Call is not { } call) return;
            var shell = new Shell(RemoteTerminal.Of(wire, call.Screen), new ThisBot(bot));
            var exit = await Root.RunAsync(call.Args, shell, stopping);
            await wire.SendAsync(new Frame { Exit = exit }, stopping);
        }
        catch (Exception problem) when (problem is IOException or SocketException or ObjectDisposedException or OperationCanceledException)
        {
            CallerGone(log, problem.Message);
        }
    }

    /// <summary>The way to the bot from inside it.</summary>
    private sealed class ThisBot(Bot bot) : IBots
    {
        public Task<int> UseAsync(ParseResult call, Func<Bot, Task<int>> work, CancellationToken cancel) => work(bot);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The path of the socket is too long: other verbs cannot reach this bot ({Path})")]
    private static partial void TooLong(ILogger log, string path);

    [LoggerMessage(Level = LogLevel.Debug, Message = "A caller on the socket went away: {Reason}")]
    private static partial void CallerGone(ILogger log, string reason);
}
