using NodaTime;
using NodaTime.Text;
using StatusBot.Answers;
using StatusBot.Facts;

namespace StatusBot.Chat;

/// <summary>All that the store holds of one fact, for other programs.</summary>
/// <param name="Status">accepted, proposed, rejected or retracted.</param>
/// <param name="Version">1, 2, 3, …: one more with each change.</param>
/// <param name="Recorded">When this version was recorded (ISO 8601, UTC).</param>
/// <param name="OccurredHow">How the date was derived, where the source gives only a relative or a loose one.</param>
/// <param name="Keywords">Words by which a person may ask for it and which the statement does not hold.</param>
/// <param name="Wordings">Questions that it is known to answer.</param>
/// <param name="Related">The facts that it has to do with: what follows it first, then what it follows itself.</param>
public sealed record FactDetails(
    FactRow Fact, string Status, int Version, string Recorded, string? OccurredHow, IReadOnlyList<string> Keywords,
    IReadOnlyList<string> Wordings, IReadOnlyList<RelatedRow> Related)
{
    public static FactDetails Of(StoredFact stored, Knowledge now, LocalDate today) => new(
        now.Row(stored.Fact, today), Words.Of(stored.Status), stored.Version, Words.Of(stored.Recorded),
        stored.Fact.OccurredHow, stored.Fact.Keywords, stored.Fact.Wordings, now.RelatedTo(stored.Fact, today));

    /// <summary>As an entry of the ledger left it.</summary>
    public static FactDetails Of(LedgerEntry entry, Knowledge now, LocalDate today) =>
        Of(new StoredFact((Fact)entry.After.Term, entry.After.Status, entry.Version, entry.Position, entry.At, entry.By.Name), now, today);
}

/// <summary>One entry of a fact's history, for other programs.</summary>
/// <param name="Version">The version that it made: 1, 2, 3, …</param>
/// <param name="Position">Its place in the ledger.</param>
/// <param name="At">When it was recorded (ISO 8601, UTC).</param>
/// <param name="Action">What was done.</param>
/// <param name="Status">The fact's status after it.</param>
/// <param name="Who">Null where the reader has no right to see people.</param>
/// <param name="OsUser">The operating system's user; null as <paramref name="Who"/>.</param>
/// <param name="Where">The place that the change was made from.</param>
/// <param name="Why">The reason given.</param>
/// <param name="Replacement">The id of the fact that takes its place.</param>
/// <param name="Changed">What it changed, part by part; empty for the first entry, and where it changed only where the fact stands.</param>
/// <param name="Fact">As the entry left it.</param>
public sealed record HistoryRow(
    int Version, long Position, string At, string Action, string Status, string? Who, string? OsUser, string Where, string? Why,
    string? Replacement, IReadOnlyList<FieldChange> Changed, FactRow Fact)
{
    public static HistoryRow Of(LedgerEntry entry, Knowledge now, LocalDate today, bool withPeople) => new(
        entry.Version, entry.Position, Words.Of(entry.At), Words.Of(entry.Action), Words.Of(entry.After.Status),
        withPeople ? entry.By.Name : null, withPeople ? entry.By.OsUser : null, entry.By.Place, entry.Why, entry.Replacement,
        ChangedIn(entry, now, withPeople), now.Row((Fact)entry.After.Term, today));

    /// <summary>What an entry changed; a reader without the right to see people is not told what a proposal was before.</summary>
    public static IReadOnlyList<FieldChange> ChangedIn(LedgerEntry entry, Knowledge now, bool withPeople) =>
        entry.Before is { Term: Fact before } state && (withPeople || PublicHistory.Shows(state))
            ? FieldChange.Between(before, (Fact)entry.After.Term, now)
            : [];
}

internal static class Words
{
    /// <summary>A name in small letters, its words apart: "command line" of CommandLine.</summary>
    public static string Of(Enum name) =>
        string.Concat(name.ToString().Select((c, i) => char.IsUpper(c) ? (i > 0 ? " " : "") + char.ToLowerInvariant(c) : $"{c}"));
    public static string Of(Instant moment) => InstantPattern.ExtendedIso.Format(moment);
}
