using StatusBot.Facts;

namespace StatusBot.Chat;

/// <summary>Brings in a file or folder: what is new, and what only files have changed. Lists what the store has otherwise.</summary>
internal static class FactsImport
{
    private static readonly CommandOption<string?> File =
        new TextOption("file", OptionKind.File, "A YAML file, or a folder of them")
        { IsRequired = true, IsText = true, Example = "my-facts.yaml" };

    private static readonly CommandOption<string?> Texts = Options.Folder("texts",
        "The folder with the articles' texts, each named ID.txt: checks every citation against them before anything is written, " +
        "computes hashes that are left out, and keeps the texts in the store, for you alone: no export holds them");

    public static readonly Command Command = new(
        "facts import", "Brings in a file or folder of facts; what was changed here stays, and is listed", Right.Accept,
        [Options.Why, Texts, File], RunAsync)
    { HasRows = false, LeavesDataFolder = true };

    private static async Task<Reply> RunAsync(Call call)
    {
        var folder = call.Get(Texts) is { } texts ? TextsFolder.Find(texts) : null;
        var (outcome, imported) = await call.Bot.ImportAsync(call.Get(File)!, call.Person, call.Why, folder);
        if (outcome is ChangeOutcome.Refused refused) throw new CommandException(refused.Sentence);
        var (result, _, advice) = imported!;
        return Reply.Of([.. Lines(imported).Select(line => new Said(line))]) with
        {
            Notes =
            [
                .. result.Differing.Select(difference => difference.Why),
                .. FirstFew.Of([.. advice.Select(sentence => $"Consider: {sentence}")]),
            ],
        };
    }

    private static IEnumerable<string> Lines(Imported imported)
    {
        var result = imported.Result;
        yield return $"{result.Added.Count} added, {result.Updated.Count} updated, {result.Unchanged} unchanged, " +
            $"{result.Differing.Count} left as they are here{(Counts.Of(result) is { Length: > 0 } counts ? $": {counts}" : "")}.";
        if (imported.Texts > 0)
            yield return "All citations stand in the texts; " +
                $"{imported.Texts} {(imported.Texts == 1 ? "text is" : "texts are")} kept in the store.";
        foreach (var line in Effects(result)) yield return line;
    }

    private static IEnumerable<string> Effects(ImportResult result) =>
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
