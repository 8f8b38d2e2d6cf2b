using System.CommandLine;
using System.Diagnostics;
using NodaTime;
using StatusBot.Chat;
using StatusBot.Facts;

namespace StatusBot;

/// <summary>The way to a bot: the one that runs on the database, or else the store, opened here, which takes the store's lock.</summary>
internal static class Bots
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(45), Pause = TimeSpan.FromMilliseconds(50);

    /// <param name="asItIs">Whether a data folder that has changed since is left for the next start.</param>
    public static async Task<ICommands> ReachAsync(ParseResult call, Terminal terminal, CancellationToken cancel, bool asItIs = false)
    {
        var settings = BotSettings.Read(call, terminal.Screen.Folder);
        var start = Stopwatch.GetTimestamp();
        while (true)
        {
            if (await RunningBot.TryReachAsync(settings.Database, cancel) is { } running) return running;
            try
            {
                return new OpenStore(await OpenAsync(settings, terminal, asItIs));
            }
            catch (StoreException problem) when (problem.IsInUse && Stopwatch.GetElapsedTime(start) < Patience)
            {
                await Task.Delay(Pause, cancel);     // another verb is about to be done, or a bot about to listen
            }
        }
    }

    /// <summary>Opens the store, and says so where that makes one: who mistyped its path or left --data out sees it.</summary>
    public static async Task<Bot> OpenAsync(BotSettings settings, Terminal terminal, bool asItIs = false)
    {
        var isNew = !File.Exists(settings.Database.Path);
        var bot = await Bot.OpenAsync(
            settings.Options, SystemClock.Instance, DateTimeZoneProviders.Tzdb.GetSystemDefault(), terminal.Error.WriteLine, asItIs);
        if (isNew)
            await terminal.TellAsync($"{settings.Database} is new, and was filled with " +
                $"{(bot.Data == DataFolder.Shipped ? "the story that ships" : $"the data folder {bot.Data.Path}")}.");
        return bot;
    }
}
