using System.CommandLine;
using NodaTime;
using StatusBot.Chat;
using StatusBot.Facts;

namespace StatusBot;

/// <summary>Puts a backup in the place of the store. It works where the store cannot be opened any more: that is what it is for.</summary>
internal static class RestoreVerb
{
    public static Command Create(Terminal terminal)
    {
        var file = new NeededArgument("FILE") { Description = "A file that backup made", Example = "copy.db" };
        var verb = new Command(
            "restore", "Puts a backup in the place of the store, and keeps the store as it was beside it; no bot may run") { file };
        verb.SetAction((call, cancel) => RestoreAsync(
            terminal, BotSettings.Read(call, terminal.Screen.Folder), call.GetValue(file)!, cancel));
        return verb;
    }

    private static async Task<int> RestoreAsync(Terminal terminal, BotSettings settings, string file, CancellationToken cancel)
    {
        using (var running = await new SocketFile(settings.Database).TryConnectAsync(cancel))
            if (running is not null) throw new RefusalException($"A bot runs on the database {settings.Database}: stop it first.");
        var (kept, story, filled) = await Bot.RestoreAsync(settings.Database, terminal.PathOf(file), SystemClock.Instance);
        await terminal.Out.WriteLineAsync(
            $"Restored {settings.Database}: {Plural.Of(story.Facts.Count, "fact")} of {Plural.Of(story.Articles.Count, "article")}" +
            $"{From(filled)}.{(kept is null ? "" : $" The store as it was is kept as {kept}.")}");
        return Exit.Done;
    }

    private static string From(DataFolder? filled) => filled switch
    {
        null => "",
        _ when filled == DataFolder.Shipped => ", filled from the story that ships",
        _ => $", filled from the data folder {filled.Path}",
    };
}
