using NodaTime;

namespace StatusBot.Web.Timeline;

/// <summary>Ranges near a range. All stay between the years 1 and 9999; the same range comes back where there is no other.</summary>
public static class Zoom
{
    private const int Closest = 7;
    private static readonly LocalDate First = new(1, 1, 1), Last = LocalDate.MaxIsoValue;

    /// <summary>Half a range earlier.</summary>
    public static DateInterval Earlier(DateInterval range) => Shift(range, -Half(range));

    /// <summary>Half a range later.</summary>
    public static DateInterval Later(DateInterval range) => Shift(range, Half(range));

    /// <summary>The middle half, at least a week.</summary>
    public static DateInterval Closer(DateInterval range)
    {
        var cut = (range.Length - Math.Max(range.Length / 2, Closest)) / 2;
        return cut <= 0 ? range : new(range.Start.PlusDays(cut), range.End.PlusDays(-cut));
    }

    /// <summary>Half a range more at both ends.</summary>
    public static DateInterval Wider(DateInterval range) => new(
        range.Start.PlusDays(-Math.Min(Half(range), Period.DaysBetween(First, range.Start))),
        range.End.PlusDays(Math.Min(Half(range), Period.DaysBetween(range.End, Last))));

    private static int Half(DateInterval range) => Math.Max(1, range.Length / 2);

    private static DateInterval Shift(DateInterval range, int days)
    {
        var by = Math.Clamp(days, -Period.DaysBetween(First, range.Start), Period.DaysBetween(range.End, Last));
        return new(range.Start.PlusDays(by), range.End.PlusDays(by));
    }
}
