using NodaTime;
using StatusBot.Facts;

namespace StatusBot.Web.Timeline;

/// <summary>Which days a timeline shows where nobody chose any.</summary>
public static class StoryRange
{
    private const int LeastReach = 60;

    /// <summary>
    /// The days between which most of it happened: without the dates of which an end lies beyond Tukey's fences, one and a half times the
    /// distance of the quartiles away from them, so that a date of long ago does not squash the rest; in whole months. Today belongs to it
    /// where it lies within the fences.
    /// </summary>
    /// <remarks>J. W. Tukey, Exploratory Data Analysis, 1977. An open end of a date does not count.</remarks>
    public static DateInterval Usual(IReadOnlyList<TimelineItem> items, LocalDate today)
    {
        var days = Ends(items);
        if (days.Count == 0) return Months(today, today);
        days.Sort();
        var (lower, upper) = (days[days.Count / 4], days[days.Count * 3 / 4]);
        var reach = Math.Max(Period.DaysBetween(lower, upper) * 3 / 2, LeastReach);
        bool Fits(LocalDate? day) =>
            day is not { } known || (Period.DaysBetween(known, lower) <= reach && Period.DaysBetween(upper, known) <= reach);
        var within = Ends(items.Where(item => Fits(item.Occurred.Earliest) && Fits(item.Occurred.Latest))).DefaultIfEmpty(lower);
        if (Fits(today)) within = within.Append(today);
        return Months(within.Min(), within.Max());
    }

    /// <summary>All days that any of it names, and today.</summary>
    public static DateInterval Everything(IReadOnlyList<TimelineItem> items, LocalDate today)
    {
        var days = Ends(items).Append(today).ToList();
        return Months(days.Min(), days.Max());
    }

    private static List<LocalDate> Ends(IEnumerable<TimelineItem> items)
    {
        var days = new List<LocalDate>();
        foreach (var item in items)
        {
            if (item.Occurred.Earliest is { } first) days.Add(first);
            if (item.Occurred.Latest is { } last) days.Add(last);
        }
        return days;
    }

    private static DateInterval Months(LocalDate first, LocalDate last) =>
        new(first.With(DateAdjusters.StartOfMonth), last.With(DateAdjusters.EndOfMonth));
}
