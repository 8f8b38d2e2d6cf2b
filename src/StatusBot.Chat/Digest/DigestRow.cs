using NodaTime;
using NodaTime.Text;
using StatusBot.Answers;
using StatusBot.Facts;

namespace StatusBot.Chat;

/// <summary>What a scheduled post would say now, for other programs. Dates are EDTF.</summary>
/// <param name="Since">The day from which on changes count.</param>
/// <param name="Changes">What was recorded since, the oldest first.</param>
/// <param name="Due">What comes next, the nearest first.</param>
/// <param name="Newest">The date of the newest article; null where none has one.</param>
public sealed record DigestRow(string Since, IReadOnlyList<ChangeRow> Changes, IReadOnlyList<DueRow> Due, string? Newest)
{
    public static DigestRow Of(LocalDate since, Knowledge now, LocalDate today)
    {
        var view = now.AsOf(today);
        return new(
            LocalDatePattern.Iso.Format(since), ChangeRow.Since(since, now, today),
            [.. view.Due.Select(fact => DueRow.Of(fact, now, today))],
            view.Articles.Select(article => article.Published).OfType<Occurred>().Max()?.ToString());
    }
}

/// <summary>Something that is expected.</summary>
/// <param name="Days">How many days are left to the first day on which it can be; 0 where that has come, null where none is known.</param>
public sealed record DueRow(FactRow Fact, int? Days)
{
    public static DueRow Of(Fact fact, Knowledge now, LocalDate today) => new(
        now.Row(fact, today),
        fact.Occurred?.Earliest is { } first ? Math.Max(0, Period.DaysBetween(today, first)) : null);
}
