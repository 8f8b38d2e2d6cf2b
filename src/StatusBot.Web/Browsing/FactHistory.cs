using NodaTime;
using StatusBot.Answers;
using StatusBot.Chat;
using StatusBot.Facts;

namespace StatusBot.Web;

/// <summary>One line of a fact's history, as every reader may see it: without people.</summary>
/// <param name="Replacement">The id of the fact that took its place.</param>
public sealed record HistoryLine(
    Instant At, string Done, int Version, IReadOnlyList<WordChange> Changed, string? Why, string? Replacement);

/// <summary>One part of a fact in words, before and after a change.</summary>
public sealed record WordChange(string Part, string Before, string After);

internal static class FactHistory
{
    private static readonly (string Part, Func<View, Fact, string> Words)[] Parts =
    [
        ("Statement", (_, fact) => fact.Statement),
        ("Date", (_, fact) => fact.Occurred is { } when ? $"{Dates.Show(when)} ({SourceWords.Precision(when)})" : "not stated"),
        ("Derived", (_, fact) => fact.OccurredHow ?? "as stated"),
        ("Firmness", (_, fact) => SourceWords.Firmness(SourceWords.Key(fact.Modality))),
        ("Said by", (view, fact) => fact.SaidBy is { } who ? view.Story.NameOf(who) : "the article"),
        ("About", (view, fact) => string.Join(", ", fact.Entities.Select(view.Story.NameOf))),
        ("Topic", (view, fact) => view.Story.NameOfTopic(fact.Topic)),
        ("Answer", (_, fact) => fact.Value ?? "none in short"),
        ("Rank", (_, fact) => SourceWords.Key(fact.Rank) + (fact.RankReason is { } reason ? $": {reason}" : "")),
        ("Supersedes", (_, fact) => string.Join(", ", fact.Supersedes)),
        ("Sources", (view, fact) => string.Join("; ", fact.Citations.Select(citation => Source(view, citation)))),
    ];

    /// <summary>The newest line first.</summary>
    public static IReadOnlyList<HistoryLine> Of(IEnumerable<LedgerEntry> entries, View view) =>
        [.. entries.Reverse().Select(entry => Line(entry, view))];

    private static HistoryLine Line(LedgerEntry entry, View view) =>
        new(entry.At, Done(entry), entry.Version, Changed(entry, view), entry.Why, entry.Replacement);

    private static IReadOnlyList<WordChange> Changed(LedgerEntry entry, View view) =>
        !PublicHistory.Shows(entry.Before) || entry.Before is not { Term: Fact before } ? [] :
    [
        .. Parts.Select(part => new WordChange(part.Part, part.Words(view, before), part.Words(view, (Fact)entry.After.Term)))
            .Where(change => change.Before != change.After),
    ];

    private static string Done(LedgerEntry entry) => entry.Action switch
    {
        LedgerAction.Baseline => "in the first filling of the store",
        LedgerAction.Imported => entry.Before is null ? "added by an import" : "edited by an import",
        LedgerAction.Undone => $"an earlier change undone, so that it is {SourceWords.Key(entry.After.Status)}",
        var action => SourceWords.Key(action),
    };

    private static string Source(View view, Citation citation) =>
        $"{view.Knowledge.Articles[citation.Article].Name()}, paragraph {citation.Paragraph}: “{citation.Quote}”";
}
