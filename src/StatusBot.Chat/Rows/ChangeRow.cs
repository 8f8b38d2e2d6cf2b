using NodaTime;
using NodaTime.Text;
using StatusBot.Answers;
using StatusBot.Facts;

namespace StatusBot.Chat;

/// <summary>One change after the baseline, for other programs.</summary>
/// <param name="On">The day on which it was recorded.</param>
/// <param name="Action">What was done: added, edited, superseded, retracted or restored.</param>
/// <param name="Fact">The fact as it is now.</param>
/// <param name="Related">For what was added, what it took the place of, tells the outcome of or corrects; for what was superseded, what
/// took its place.</param>
public sealed record ChangeRow(string On, string Action, FactRow Fact, IReadOnlyList<RelatedRow> Related)
{
    /// <summary>What was recorded on a day or later, the oldest first; without a day everything after the baseline.</summary>
    public static IReadOnlyList<ChangeRow> Since(LocalDate? day, Knowledge now, LocalDate today) =>
        [.. now.Changes.Where(change => day is null || change.On >= day).Select(change => Of(change, now, today))];

    private static ChangeRow Of(RecordedChange change, Knowledge now, LocalDate today) =>
        new(LocalDatePattern.Iso.Format(change.On), change.Action, now.Row(change.Fact, today), RelatedTo(change, now, today));

    /// <summary>The facts that a change has to do with, as far as they can be known on a day.</summary>
    public static IReadOnlyList<RelatedRow> RelatedTo(RecordedChange change, Knowledge now, LocalDate day) =>
        [.. now.On(day).RelatedTo(change.Fact).Where(related => IsOf(change, related.Relation)).Select(RelatedRow.Of)];

    private static bool IsOf(RecordedChange change, Relation relation) => change.Action switch
    {
        "added" => relation is Relation.Replaces or Relation.OutcomeOf or Relation.Corrects,
        "superseded" => relation is Relation.ReplacedBy or Relation.Outcome,
        _ => false,
    };
}
