using NodaTime;
using StatusBot.Facts;

namespace StatusBot.Web.Timeline;

/// <summary>The line that marks a day.</summary>
/// <param name="Text">What stands at it, such as "today".</param>
public sealed record DayLine(double X, string Text);

/// <summary>Facts whose dates lie wholly before or wholly after the range: how many, and the range that shows them.</summary>
public sealed record Outside(int Count, DateInterval Days);

/// <summary>
/// A timeline, laid out to scale in user units: one is a pixel where the drawing is not zoomed. Pure: the same input gives the same
/// drawing.
/// </summary>
/// <param name="Lanes">The lanes in which something lies, in the order of the groups.</param>
/// <param name="Today">The line of today; null where today lies outside of the range.</param>
public sealed record TimelineChart(
    TimeScale Scale, TimeAxis Axis, IReadOnlyList<Lane> Lanes, DayLine? Today, Outside? Before, Outside? After, double Width, double Height)
{
    /// <summary>The height above the lanes: the flag of today, and the two lines of the axis.</summary>
    public const double Head = 58;

    /// <summary>The height of the axis below the lanes.</summary>
    public const double Foot = 26;

    private const double Margin = 10;
    private const int MostMarks = 300, MostRowsInAll = 80;

    /// <summary>The most rows of a lane; fewer where all lanes together are too much for one look, and in the end none.</summary>
    private static readonly int[] MostRows = [24, 12, 6, 3, 1, 0];

    /// <param name="groups">What is drawn, one lane a group.</param>
    /// <param name="range">The days drawn.</param>
    /// <param name="today">The day whose line is drawn where it lies in the range.</param>
    /// <param name="todayText">What stands at that line.</param>
    public static TimelineChart Of(IReadOnlyList<TimelineGroup> groups, DateInterval range, LocalDate today, string todayText, double width)
    {
        var scale = new TimeScale(range, Margin, width - Margin);
        var axis = TimeAxis.Of(scale);
        var plans = groups.Select(group => LanePlan.Of(group, scale)).OfType<LanePlan>().ToList();
        var lanes = Stack(MostRows.Select(most => plans.ConvertAll(plan => plan.Arrange(most))).First(Readable), axis.Unit);
        var height = (lanes.Count == 0 ? Head : lanes[^1].Top + lanes[^1].Height) + Foot;
        var line = range.Contains(today) ? new DayLine(scale.Middle(today), todayText) : null;
        var all = groups.SelectMany(group => group.Items).ToList();
        var before = OutsideOf(all.Where(item => item.Last < range.Start));
        var after = OutsideOf(all.Where(item => item.First > range.End));
        return new(scale, axis, lanes, line, before, after, width, height);
    }

    private static bool Readable(List<LanePlan.Arrangement> lanes) =>
        lanes.Sum(lane => lane.Placed) <= MostMarks && lanes.Sum(lane => lane.Count) <= MostRowsInAll;

    private static IReadOnlyList<Lane> Stack(IEnumerable<LanePlan.Arrangement> arranged, CalendarUnit unit)
    {
        var lanes = new List<Lane>();
        foreach (var lane in arranged)
            lanes.Add(Lane.Of(lane.Plan.Name, lane.Draw(unit), lanes.Count == 0 ? Head : lanes[^1].Top + lanes[^1].Height));
        return lanes;
    }

    private static Outside? OutsideOf(IEnumerable<TimelineItem> items)
    {
        var ends = items.Select(item => (First: item.First ?? item.Last!.Value, Last: item.Last ?? item.First!.Value)).ToList();
        return ends.Count == 0 ? null : new(ends.Count, new(ends.Min(end => end.First), ends.Max(end => end.Last)));
    }
}
