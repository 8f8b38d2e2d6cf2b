using NodaTime;

namespace StatusBot.Facts;

/// <summary>A change of a fact after the baseline.</summary>
/// <param name="Fact">As it is now or, where it is no longer known, as it was then.</param>
/// <param name="Action">What was done: added, edited, superseded, retracted or restored.</param>
/// <param name="On">The day on which it was recorded.</param>
/// <param name="Position">The ledger's entry.</param>
/// <param name="At">When it was recorded.</param>
/// <param name="Then">As the change left it.</param>
public sealed record RecordedChange(Fact Fact, string Action, LocalDate On, long Position, Instant At, Fact Then)
{
    /// <summary>The reason that was given; null for none.</summary>
    public string? Why { get; init; }

    /// <summary>As it was answered with before the change; null where it was not.</summary>
    public Fact? Before { get; init; }
}

/// <summary>What the ledger tells of facts after the baseline.</summary>
internal static class RecordedChanges
{
    /// <param name="entries">The ledger, the oldest entry first.</param>
    /// <param name="now">The story as it is now.</param>
    /// <param name="zone">The zone in which a moment becomes a day.</param>
    public static IReadOnlyList<RecordedChange> Of(IReadOnlyList<LedgerEntry> entries, Story now, DateTimeZone zone)
    {
        var changes = entries.Where(IsChange).ToList();
        if (changes.Count == 0) return [];
        var current = now.Facts.ToDictionary(fact => fact.Id, StringComparer.Ordinal);
        return
        [
            .. changes.Select(entry => new RecordedChange(
                current.GetValueOrDefault(entry.Subject.Id, (Fact)entry.After.Term), Word(entry), entry.At.InZone(zone).Date,
                entry.Position, entry.At, (Fact)entry.After.Term)
            {
                Why = entry.Why,
                Before = entry.Before is { Status: FactStatus.Accepted } before ? (Fact)before.Term : null,
            }),
        ];
    }

    /// <summary>
    /// Whether an entry changes what is answered: the shipped facts are the baseline, a proposal is no fact yet, nor is its edit, and a
    /// migration says in another way what was said before.
    /// </summary>
    private static bool IsChange(LedgerEntry entry) =>
        entry.Subject.Kind == TermKind.Fact && entry.Action != LedgerAction.Baseline && !ChangesNothing(entry)
        && entry.By != Author.Migration && (entry.Before?.Status == FactStatus.Accepted || entry.After.Status == FactStatus.Accepted);

    /// <summary>Whether a fact was only verified again, or that was taken back.</summary>
    private static bool ChangesNothing(LedgerEntry entry) =>
        entry.Action is LedgerAction.Verified or LedgerAction.Undone && entry.Before == entry.After;

    private static string Word(LedgerEntry entry) => entry.Action switch
    {
        LedgerAction.Imported => entry.Before is null ? "added" : "edited",
        LedgerAction.Accepted => "added",
        LedgerAction.Undone => entry.After.Status == FactStatus.Accepted ? "restored" : "retracted",
        LedgerAction.Defined => "edited",
        _ => Names.Of(entry.Action),
    };
}
