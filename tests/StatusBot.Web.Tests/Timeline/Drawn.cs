using System.Globalization;
using NodaTime;
using NodaTime.Text;
using StatusBot.Facts;
using StatusBot.Web.Timeline;

namespace StatusBot.Web.Tests.Timeline;

/// <summary>Drawings for tests, in a few words.</summary>
internal static class Drawn
{
    public static LocalDate Day(string iso) => LocalDatePattern.Iso.Parse(iso).Value;

    public static DateInterval Days(string from, string to) => new(Day(from), Day(to));

    public static TimelineItem Item(string occurred, string? id = null, string? statement = null) =>
        new(id ?? occurred, statement ?? $"What happened {occurred}", Occurred.Parse(occurred), null, Modality.Reported);

    /// <summary>One lane with these dates, in a drawing whose scale is 1,000 units wide.</summary>
    public static TimelineChart ChartOf(DateInterval range, params string[] occurred) =>
        Chart(range, [new("access", [.. occurred.Select((date, i) => Item(date, $"fact-{i.ToString(CultureInfo.InvariantCulture)}"))])]);

    public static TimelineChart Chart(DateInterval range, IReadOnlyList<TimelineGroup> groups, string today = "2026-05-12") =>
        TimelineChart.Of(groups, range, Day(today), "today", 1020);

    /// <summary>Many facts, spread over some years and lanes by the same dice each time.</summary>
    public static IReadOnlyList<TimelineGroup> Many(int count, int lanes)
    {
        var dice = new Random(7);
        return [.. Enumerable.Range(0, lanes).Select(lane => new TimelineGroup($"topic {lane}",
            [.. Enumerable.Range(0, count / lanes).Select(i => Item(Date(dice), $"fact-{lane}-{i}"))]))];
    }

    private static string Date(Random dice)
    {
        var day = new LocalDate(2024, 1, 1).PlusDays(dice.Next(1000)).ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
        return dice.Next(4) switch { 0 => day[..7], 1 => day[..7] + "/..", _ => day };
    }
}
