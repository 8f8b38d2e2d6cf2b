using System.CommandLine;
using StatusBot.Chat;
using StatusBot.Facts;

namespace StatusBot;

/// <summary>Brings in a file or folder: what is new, and what only files have changed. Lists what the store has otherwise.</summary>
internal static class FactsImportVerb
{
    public static Command Create(Shell shell)
    {
        var file = new NeededArgument("FILE") { Description = "A YAML file, or a folder of them", Example = "my-facts.yaml" };
        var name = new Option<string?>("--as")
        {
            Description = "Who imports, for the ledger; without it the operating system's user", HelpName = "NAME",
        };
        var why = new Option<string?>("--why") { Description = "Why, for the ledger", HelpName = "TEXT" };
        var texts = new Option<string?>("--texts")
        {
            Description =
                "The folder with the articles' texts, each named ID.txt: checks every citation against them before anything is written, " +
                "computes hashes that are left out, and keeps the texts in the store, for you alone: no export holds them",
            HelpName = "FOLDER",
        };
        var verb = new Command("import", "Brings in a file or folder of facts; what was changed here stays, and is listed")
        {
            file, name, why, texts,
        };
        return verb.WithBot(
            shell, (call, bot, _) =>
                ImportAsync(shell.Terminal, bot, call.GetValue(file)!, call.GetValue(name), call.GetValue(why), call.GetValue(texts)),
            asItIs: true);
    }

    private static async Task<int> ImportAsync(Terminal terminal, Bot bot, string file, string? name, string? why, string? texts)
    {
        var folder = texts is null ? null : TextsFolder.Find(terminal, texts);
        var user = terminal.Screen.User;
        var (outcome, imported) = await bot.ImportAsync(
            terminal.PathOf(file), new Author(name ?? user, "command line", user), why, folder);
        if (outcome is ChangeOutcome.Refused refused) throw new RefusalException(refused.Sentence);
        var (result, kept, advice) = imported!;
        foreach (var difference in result.Differing) await terminal.TellAsync(difference.Why);
        foreach (var line in FirstFew.Of([.. advice.Select(sentence => $"Consider: {sentence}")])) await terminal.TellAsync(line);
        await terminal.Out.WriteLineAsync(
            $"{result.Added.Count} added, {result.Updated.Count} updated, {result.Unchanged} unchanged, " +
            $"{result.Differing.Count} left as they are here{(Counts.Of(result) is { Length: > 0 } counts ? $": {counts}" : "")}.");
        if (kept > 0)
            await terminal.Out.WriteLineAsync(
                $"All citations stand in the texts; {kept} {(kept == 1 ? "text is" : "texts are")} kept in the store.");
        foreach (var line in Lines(result)) await terminal.Out.WriteLineAsync(line);
        return Exit.Done;
    }

    private static IEnumerable<string> Lines(ImportResult result) =>
    [
        .. FirstFew.Of([.. result.Updates.Select(Line)]),
        .. FirstFew.Of([.. result.Met.Select(meeting => meeting.ToString())], result.MoreMet),
        .. FirstFew.Of([.. result.Effects.Successions.Select(pair => $"{pair.Newer} took the place of {pair.Older}")]),
        .. FirstFew.Of([.. result.Effects.Disputes.Select(claim => $"{claim} is in dispute now")]),
        .. FirstFew.Of([.. result.Effects.Lapsed.Select(id => $"{id} has lapsed: its day has passed, and nothing tells the outcome")]),
    ];

    private static string Line(FactUpdate update) => update.Before.Statement == update.After.Statement
        ? $"{update.After.Id} is an update: \"{update.After.Statement}\" has other details"
        : $"{update.After.Id} is an update: \"{update.Before.Statement}\" becomes \"{update.After.Statement}\"";
}
