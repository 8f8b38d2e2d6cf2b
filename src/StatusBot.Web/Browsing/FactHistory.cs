using NodaTime;
using StatusBot.Chat;
using StatusBot.Facts;

namespace StatusBot.Web;

/// <summary>One line of a fact's history, as every reader may see it: without people.</summary>
/// <param name="Replacement">The id of the fact that took its place.</param>
public sealed record HistoryLine(
    Instant At, string Done, int Version, IReadOnlyList<FieldChange> Changed, string? Why, string? Replacement);

internal static class FactHistory
{
    /// <summary>The newest line first.</summary>
    public static IReadOnlyList<HistoryLine> Of(IEnumerable<LedgerEntry> entries, View view) =>
        [.. entries.Reverse().Select(entry => Line(entry, view))];

    private static HistoryLine Line(LedgerEntry entry, View view) =>
        new(
            entry.At, Done(entry), entry.Version, HistoryRow.ChangedIn(entry, view.Knowledge, withPeople: false), entry.Why,
            entry.Replacement);

    private static string Done(LedgerEntry entry) => entry.Action switch
    {
        LedgerAction.Baseline => "in the first filling of the store",
        LedgerAction.Imported => entry.Before is null ? "added by an import" : "edited by an import",
        LedgerAction.Undone => $"an earlier change undone, so that it is {SourceWords.Key(entry.After.Status)}",
        var action => SourceWords.Key(action),
    };
}
