using System.CommandLine;
using StatusBot.Chat;
using StatusBot.Facts;

namespace StatusBot;

/// <summary>Brings in a file or folder: what is new, and what only files have changed. Lists what the store has otherwise.</summary>
internal static class FactsImportVerb
{
    public static Command Create(Shell shell)
    {
        var file = new Argument<string>("FILE") { Description = "A YAML file, or a folder of them" };
        var name = new Option<string?>("--as")
        {
            Description = "Who imports, for the ledger; without it the operating system's user", HelpName = "NAME",
        };
        var why = new Option<string?>("--why") { Description = "Why, for the ledger", HelpName = "TEXT" };
        var verb = new Command("import", "Brings in a file or folder of facts; what was changed here stays, and is listed") { file, name, why };
        return verb.WithBot(shell, (call, bot) =>
            ImportAsync(shell.Terminal, bot, call.GetValue(file)!, call.GetValue(name), call.GetValue(why)));
    }

    private static async Task<int> ImportAsync(Terminal terminal, Bot bot, string file, string? name, string? why)
    {
        var user = terminal.Screen.User;
        var result = await bot.ImportAsync(terminal.PathOf(file), new Author(name ?? user, "command line", user), why);
        foreach (var difference in result.Differing) await terminal.TellAsync(difference.Why);
        await terminal.Out.WriteLineAsync(
            $"{result.Added.Count} added, {result.Updated.Count} updated, {result.Unchanged} unchanged, " +
            $"{result.Differing.Count} left as they are here.");
        return Exit.Done;
    }
}
