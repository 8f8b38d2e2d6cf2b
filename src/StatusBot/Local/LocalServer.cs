using System.CommandLine;
using System.Diagnostics;
using System.Net.Sockets;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using StatusBot.Chat;

namespace StatusBot;

/// <summary>Runs in the bot the verbs that other processes hand on to it.</summary>
internal sealed partial class LocalServer(Bot bot, ILogger<LocalServer> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly SocketFile file = new(bot.Options.Database);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var calls = new List<Task>();
        using var listener = file.Listen();
        try
        {
            while (true)
            {
                if (await AcceptAsync(listener, stoppingToken) is { } socket) calls.Add(ServeAsync(socket, stoppingToken));
                calls.RemoveAll(call => call.IsCompleted);
            }
        }
        catch (OperationCanceledException)
        {
            File.Delete(file.Path);
            await Task.WhenAll(calls);      // what is under way ends by itself, or was told to; the host waits only so long
        }
    }

    /// <summary>
    /// The next caller; null where one could not be taken, such as when too many files are open: the next may have better luck.
    /// </summary>
    private async Task<Socket?> AcceptAsync(Socket listener, CancellationToken stopping)
    {
        try
        {
            return await listener.AcceptAsync(stopping);
        }
        catch (SocketException problem)
        {
            NotTaken(log, problem.Message);
            await Task.Delay(Pause, stopping);
            return null;
        }
    }

    /// <summary>Lets no exception out: neither a caller that goes away nor a fault in a verb ends the bot.</summary>
    private async Task ServeAsync(Socket socket, CancellationToken stopping)
    {
        try
        {
            using var wire = new Wire(socket);
            if ((await wire.ReceiveAsync(stopping))?.Call is not { } call) return;
            var shell = new Shell(RemoteTerminal.Of(wire, call.Screen), new ThisBot(bot));
            var start = Stopwatch.GetTimestamp();
            var exit = await Root.RunAsync(call.Args, shell, stopping);
            Done(log, Root.VerbOf(call.Args, shell), call.Screen.User, exit, (long)Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            await wire.SendAsync(new Frame { Exit = exit }, stopping);
        }
        catch (Exception problem) when (problem is IOException or SocketException or ObjectDisposedException or OperationCanceledException)
        {
            CallerGone(log, problem.Message);
        }
        catch (Exception fault)
        {
            Failed(log, fault);
        }
    }

    /// <summary>The way to the bot from inside it.</summary>
    private sealed class ThisBot(Bot bot) : IBots
    {
        public Task<int> UseAsync(ParseResult call, Func<Bot, Task<int>> work, CancellationToken cancel, bool asItIs = false) => work(bot);
    }

    [LoggerMessage(Level = LogLevel.Information,
        Message = "The verb '{Verb}' of {Person} ended with {Exit} after {Milliseconds} ms")]
    private static partial void Done(ILogger log, string verb, string person, int exit, long milliseconds);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A caller on the socket could not be taken: {Reason}")]
    private static partial void NotTaken(ILogger log, string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "A verb that was handed on failed")]
    private static partial void Failed(ILogger log, Exception fault);

    [LoggerMessage(Level = LogLevel.Debug, Message = "A caller on the socket went away: {Reason}")]
    private static partial void CallerGone(ILogger log, string reason);
}
