using System.CommandLine;
using System.Globalization;
using StatusBot.Chat;

namespace StatusBot;

/// <summary>Copies the store into a file, while a bot runs or not.</summary>
internal static class BackupVerb
{
    public static Command Create(Shell shell)
    {
        var file = new NeededArgument("FILE")
        {
            Description = "The file to make; one that is there already is left alone", Example = "copy.db",
        };
        var verb = new Command("backup", "Copies the store into a file, while a bot runs or not, and checks the copy") { file };
        return verb.WithBot(shell, (call, bot) => BackUpAsync(shell.Terminal, bot, call.GetValue(file)!));
    }

    private static async Task<int> BackUpAsync(Terminal terminal, Bot bot, string file)
    {
        var path = terminal.PathOf(file);
        await bot.BackupAsync(path);
        var size = new FileInfo(path).Length.ToString(CultureInfo.InvariantCulture);
        await terminal.Out.WriteLineAsync($"Backed up and checked: {path}, {size} bytes.");
        return Exit.Done;
    }
}
