using System.CommandLine;
using StatusBot.Facts;

namespace StatusBot;

/// <summary>Writes what is known now in the format that import reads.</summary>
internal static class FactsExportVerb
{
    public static Command Create(Shell shell)
    {
        var verb = new Command("export", "Writes all accepted facts and what they name as YAML, as import reads it");
        verb.SetAction((call, cancel) => shell.Bots.UseAsync(
            call,
            async bot =>
            {
                await shell.Terminal.Out.WriteAsync(StoryFiles.Write(bot.Knowledge.Current.Story));
                return Exit.Done;
            },
            cancel));
        return verb;
    }
}
