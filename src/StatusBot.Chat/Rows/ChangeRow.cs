using NodaTime;
using NodaTime.Text;
using StatusBot.Answers;
using StatusBot.Facts;

namespace StatusBot.Chat;

/// <summary>One change after the baseline, for other programs.</summary>
/// <param name="On">The day on which it was recorded.</param>
/// <param name="Action">What was done: added, edited, superseded, retracted or restored.</param>
/// <param name="Fact">The fact as it is now.</param>
public sealed record ChangeRow(string On, string Action, FactRow Fact)
{
    /// <summary>What was recorded on a day or later, the oldest first; without a day everything after the baseline.</summary>
    public static IReadOnlyList<ChangeRow> Since(LocalDate? day, Knowledge now, LocalDate today) =>
        [.. now.Changes.Where(change => day is null || change.On >= day).Select(change => Of(change, now, today))];

    private static ChangeRow Of(RecordedChange change, Knowledge now, LocalDate today) =>
        new(LocalDatePattern.Iso.Format(change.On), change.Action, now.Row(change.Fact, today));
}
