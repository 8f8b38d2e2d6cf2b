using System.CommandLine;
using System.Diagnostics;
using NodaTime;
using StatusBot.Chat;
using StatusBot.Facts;

namespace StatusBot;

/// <summary>
/// The way to a bot from a process of its own: the verb is handed on whole to the bot that runs on the database, or, where none
/// runs, opens the store here, which takes the store's lock.
/// </summary>
internal sealed class OwnBots(Terminal terminal, IReadOnlyList<string> args) : IBots
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(45), Pause = TimeSpan.FromMilliseconds(50);

    public async Task<int> UseAsync(ParseResult call, Func<Bot, Task<int>> work, CancellationToken cancel, bool asItIs = false)
    {
        var settings = BotSettings.Read(call, terminal.Screen.Folder);
        var start = Stopwatch.GetTimestamp();
        while (true)
        {
            if (await new SocketFile(settings.Database).TryConnectAsync(cancel) is { } socket)
                return await LocalClient.HandOnAsync(socket, [.. args], terminal, cancel);
            try
            {
                await using var bot = await OpenAsync(settings, terminal, asItIs);
                return await work(bot);
            }
            catch (StoreException problem) when (problem.IsInUse && Stopwatch.GetElapsedTime(start) < Patience)
            {
                await Task.Delay(Pause, cancel);     // another verb is about to be done, or a bot about to listen
            }
        }
    }

    public static Task<Bot> OpenAsync(BotSettings settings, Terminal terminal, bool asItIs = false) => Bot.OpenAsync(
        settings.Options, SystemClock.Instance, DateTimeZoneProviders.Tzdb.GetSystemDefault(), terminal.Error.WriteLine, asItIs);
}
