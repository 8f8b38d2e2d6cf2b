namespace StatusBot.Chat;

/// <summary>Lists what was recorded after the shipped facts.</summary>
internal static class Changes
{
    private static readonly CommandOption<NodaTime.LocalDate?> Since =
        Options.Since("Only what was recorded on this day or later");

    public static readonly Command Command = new(
        "changes",
        "Lists what was added or changed after the shipped facts, the oldest first: day, action, id, statement, what it replaces",
        Right.Ask, [Since], Run);

    private static Task<Reply> Run(Call call)
    {
        var changes = ChangeRow.Since(call.Get(Since), call.Knowledge, call.Today);
        return Task.FromResult(Reply.Of(call, changes, () => changes.Count == 0
            ? [new Said($"Nothing was recorded {(call.Has(Since) ? "since then" : "after what the store was filled with")}.")]
            : [new Table(["Day", "Action", "Id", "Statement", "Related"], [.. changes.Select(Row)])]));
    }

    private static string?[] Row(ChangeRow change) =>
    [
        change.On, change.Action, change.Fact.Id, change.Fact.Statement,
        string.Join("; ", change.Related.Select(related => $"{related.Words}: {related.Statement} ({related.Id})")),
    ];
}
