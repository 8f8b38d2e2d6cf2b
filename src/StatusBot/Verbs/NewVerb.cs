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
        var settings = BotSettings.Read(call, terminal.Screen.Folder);
        var folder = EmptyStory.Make(Path.TrimEndingDirectorySeparator(terminal.PathOf(path)));
        var database = CommonOptions.DatabaseOf(call) is null ? Database.At(folder.Database) : settings.Database;
        await using var bot = await OpenAsync(settings with { Data = folder, Database = database }, folder, terminal);
        var story = bot.Knowledge.Current.Story;
        await terminal.Out.WriteLineAsync(
            $"{folder.Path} is an empty story with {Plural.Of(story.Topics.Count, "topic")}: bring in its first article with " +
            $"'statusbot articles add URL_OR_FILE --data {path}'.");
        return Exit.Done;
    }

    /// <summary>Opens the store of a new story; where that fails, there is no new story.</summary>
    private static async Task<Bot> OpenAsync(BotSettings settings, DataFolder folder, Terminal terminal)
    {
        try
        {
            return await Bots.OpenAsync(settings, terminal);
        }
        catch
        {
            Directory.Delete(folder.Story, recursive: true);
            throw;
        }
    }
}
