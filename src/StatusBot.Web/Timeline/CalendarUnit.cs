using System.Globalization;
using NodaTime;

namespace StatusBot.Web.Timeline;

/// <summary>A unit of the calendar by which an axis is divided: a day, an ISO week, a month, a quarter, one or more years.</summary>
/// <param name="Longest">The most days that it has.</param>
/// <param name="Floor">The first day of the unit that a day belongs to.</param>
/// <param name="Next">The first day of the unit after the one that begins on a day.</param>
/// <param name="Label">What stands at its tick, given its first day.</param>
/// <param name="Context">The unit that its label leaves open, such as the year of a month.</param>
public sealed record CalendarUnit(
    int Longest, Func<LocalDate, LocalDate> Floor, Func<LocalDate, LocalDate> Next, Func<LocalDate, string> Label, CalendarUnit? Context =
        null)
{
    private static readonly CalendarUnit Year = Years(1);
    private static readonly CalendarUnit NamedMonth = Month("MMMM uuuu", null);

    /// <summary>From the finest to the coarsest.</summary>
    public static readonly IReadOnlyList<CalendarUnit> All =
    [
        new(1, day => day, day => day.PlusDays(1), day => Text(day, "%d"), NamedMonth),
        new(7, day => day.PlusDays(1 - (int)day.DayOfWeek), day => day.PlusDays(7), day => Text(day, "%d"), NamedMonth),
        Month("MMM", Year),
        new(92, day => new(day.Year, (day.Month - 1) / 3 * 3 + 1, 1), day => day.PlusMonths(3), day => $"Q{(day.Month + 2) / 3}", Year),
        Year,
        .. new[] { 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000 }.Select(Years),
    ];

    /// <summary>The finest unit that is at least that wide.</summary>
    /// <param name="day">The width of a day.</param>
    public static CalendarUnit AtLeast(double width, double day) => All.FirstOrDefault(unit => unit.Longest * day >= width) ?? All[^1];

    /// <summary>The first days of all units that touch the range; the first may lie before it.</summary>
    public IEnumerable<LocalDate> Starts(DateInterval range)
    {
        for (var day = Floor(range.Start); day <= range.End; day = Next(day))
        {
            yield return day;
            if (Period.DaysBetween(day, LocalDate.MaxIsoValue) < Longest) yield break;
        }
    }

    /// <summary>All days of the unit that a day belongs to.</summary>
    public DateInterval Around(LocalDate day)
    {
        var first = Floor(day);
        return new(first, Period.DaysBetween(first, LocalDate.MaxIsoValue) < Longest ? LocalDate.MaxIsoValue : Next(first).PlusDays(-1));
    }

    private static CalendarUnit Month(string pattern, CalendarUnit? context) =>
        new(31, day => new(day.Year, day.Month, 1), day => day.PlusMonths(1), day => Text(day, pattern), context);

    private static CalendarUnit Years(int count) =>
        new(366 * count, day => new(day.Year / count * count, 1, 1), day => day.PlusYears(count), day => Text(day, "uuuu"));

    private static string Text(LocalDate day, string pattern) => day.ToString(pattern, CultureInfo.InvariantCulture);
}
