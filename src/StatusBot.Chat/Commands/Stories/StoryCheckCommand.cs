namespace StatusBot.Chat;

/// <summary>Names what in the story will answer badly, why that matters, and what mends it.</summary>
internal static class StoryCheckCommand
{
    public static readonly Command Command = new(
        "story check", "Names what will answer badly: lapsed plans, undated articles, near-duplicates and the like; and what mends it",
        Right.Accept, [], RunAsync)
    { IsReading = true };

    private static async Task<Reply> RunAsync(Call call)
    {
        var findings = new StoryCheck(call.Knowledge, await call.Bot.TextsAsync(), call.Today).All();
        var rows = findings.Select(one => new FindingRow(one.Found, one.Why, Typed(one.Mend))).ToList();
        return Reply.Of(call, rows, () => rows.Count == 0
            ? [new Said("Nothing stands out that would answer badly.")]
            : [new Table(["Found", "Why it matters", "What mends it"],
                [.. rows.Select(row => (string[])[row.Found, row.Why, row.Command])])
                { Buttons = [.. findings.Select(one => (IReadOnlyList<Button>)[one.Mend])] }]);
    }

    /// <summary>A command as a person types it: what follows the other options without its name comes last.</summary>
    private static string Typed(Button button)
    {
        var options = CommandList.Find(button.Command)!.Options.Where(option => button.Values.ContainsKey(option.Name))
            .OrderBy(option => option.IsText)
            .Select(option => (option.IsText ? "" : $"--{option.Name} ") + Quoted(button.Values[option.Name]));
        return string.Join(' ', options.Prepend(button.Command));
    }

    private static string Quoted(string value) => value.All(c => char.IsLetterOrDigit(c) || "-_./".Contains(c)) ? value : $"\"{value}\"";
}
