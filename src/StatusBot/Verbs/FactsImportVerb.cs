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
        var outcome = await bot.ImportAsync(terminal.PathOf(file), new Author(name ?? user, "command line", user), why);
        if (outcome is ChangeOutcome.Refused refused) throw new RefusalException(refused.Sentence);
        var result = ((ChangeOutcome.Done)outcome).Import!;
        foreach (var difference in result.Differing) await terminal.TellAsync(difference.Why);
        await terminal.Out.WriteLineAsync(
            $"{result.Added.Count} added, {result.Updated.Count} updated, {result.Unchanged} unchanged, " +
            $"{result.Differing.Count} left as they are here.");
        foreach (var line in Lines(result)) await terminal.Out.WriteLineAsync(line);
        return Exit.Done;
    }

    private static IEnumerable<string> Lines(ImportResult result) =>
    [
        .. result.Updates.Select(update => update.Before.Statement == update.After.Statement
            ? $"{update.After.Id} is an update: \"{update.After.Statement}\" has other details"
            : $"{update.After.Id} is an update: \"{update.Before.Statement}\" becomes \"{update.After.Statement}\""),
        .. result.Met.Select(meeting => meeting.ToString()),
        .. result.Effects.Successions.Select(pair => $"{pair.Newer} took the place of {pair.Older}"),
        .. result.Effects.Disputes.Select(claim => $"{claim} is in dispute now"),
        .. result.Effects.Lapsed.Select(id => $"{id} has lapsed: its day has passed, and nothing tells the outcome"),
    ];
}
