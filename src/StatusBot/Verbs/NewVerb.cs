using System.CommandLine;
using StatusBot.Chat;
using StatusBot.Facts;

namespace StatusBot;

/// <summary>Begins an empty story: a data folder with general kinds and topics, and a store of its own in it.</summary>
internal static class NewVerb
{
    public static Command Create(Terminal terminal)
    {
        var folder = new NeededArgument("FOLDER") { Description = "A folder for it, which need not be there", Example = "my-story" };
        var verb = new Command(
            "new", "Begins an empty story of your own, with general topics and a store of its own in its folder") { folder };
        verb.SetAction((call, _) => MakeAsync(call, terminal, call.GetValue(folder)!));
        return verb;
    }

    private static async Task<int> MakeAsync(ParseResult call, Terminal terminal, string path)
    {
        var folder = EmptyStory.Make(Path.TrimEndingDirectorySeparator(terminal.PathOf(path)));
        var settings = BotSettings.Read(call, terminal.Screen.Folder);
        var database = settings.NamesDatabase ? settings.Database : Database.At(folder.Database);
        await using var bot = await Bots.OpenAsync(settings with { Data = folder, Database = database }, terminal);
        var story = bot.Knowledge.Current.Story;
        await terminal.Out.WriteLineAsync(
            $"{folder.Path} is an empty story with {Plural.Of(story.Topics.Count, "topic")}: bring in its first article with " +
            $"'statusbot articles add URL_OR_FILE --data {path}'.");
        return Exit.Done;
    }
}
