using NodaTime;
using StatusBot.Facts;

namespace StatusBot.Web.Timeline;

/// <summary>Which days a timeline shows where nobody chose any.</summary>
public static class StoryRange
{
    private const int LeastReach = 15;

    /// <summary>
    /// The days between which most of it happened: without the dates of which an end lies beyond Tukey's fences, one and a half times the distance
    /// of the quartiles away from them, so that a date of long ago does not squash the rest; in whole months. Today belongs to it
    /// where it lies within the fences.
    /// </summary>
    /// <remarks>J. W. Tukey, Exploratory Data Analysis, 1977. An open end of a date does not count.</remarks>
    public static DateInterval Usual(IReadOnlyList<TimelineItem> items, LocalDate today)
    {
        var days = items.SelectMany(Ends).Order().ToList();
        if (days.Count == 0) return Months(today, today);
        var (lower, upper) = (days[days.Count / 4], days[days.Count * 3 / 4]);
        var reach = Math.Max(Period.DaysBetween(lower, upper) * 3 / 2, LeastReach);
        bool Fits(LocalDate day) => Period.DaysBetween(day, lower) <= reach && Period.DaysBetween(upper, day) <= reach;
        var within = items.Select(item => Ends(item).ToList()).Where(ends => ends.TrueForAll(Fits)).SelectMany(ends => ends).ToList();
        if (within.Count == 0) within = [lower, upper];
        if (Fits(today)) within.Add(today);
        return Months(within.Min(), within.Max());
    }

    /// <summary>All days that any of it names, and today.</summary>
    public static DateInterval Everything(IReadOnlyList<TimelineItem> items, LocalDate today)
    {
        var days = items.SelectMany(Ends).Append(today).ToList();
        return Months(days.Min(), days.Max());
    }

    private static IEnumerable<LocalDate> Ends(TimelineItem item) => new[] { item.Occurred.Earliest, item.Occurred.Latest }.OfType<LocalDate>();

    private static DateInterval Months(LocalDate first, LocalDate last) =>
        new(first.With(DateAdjusters.StartOfMonth), last.With(DateAdjusters.EndOfMonth));
}
