using NodaTime;

namespace StatusBot.Web.Timeline;

/// <summary>A mark of the axis: a line where a unit of the calendar begins, and what stands beside it.</summary>
public sealed record Tick(double X, string Label);

/// <summary>The axis of a timeline: ticks of one unit, and above them what their labels leave open.</summary>
/// <param name="Unit">The unit that the ticks divide the range by.</param>
/// <param name="Ticks">Such as months: "Apr", "May".</param>
/// <param name="Contexts">Such as the years that these months belong to, the first at the left end of the axis.</param>
public sealed record TimeAxis(CalendarUnit Unit, IReadOnlyList<Tick> Ticks, IReadOnlyList<Tick> Contexts)
{
    /// <summary>The least distance of two ticks, so that their labels do not meet.</summary>
    private const double Room = 38;

    public static TimeAxis Of(TimeScale scale)
    {
        var unit = CalendarUnit.AtLeast(Room, scale.Day);
        var ticks = unit.Starts(scale.Range).Where(day => day >= scale.Range.Start)
            .Select(day => new Tick(scale.Start(day), unit.Label(day)));
        return new(unit, [.. Fitting(ticks.ToList(), scale)], unit.Context is { } context ? [.. ContextsBy(context, scale)] : []);
    }

    private static IEnumerable<Tick> ContextsBy(CalendarUnit unit, TimeScale scale) =>
        Fitting(unit.Starts(scale.Range).Select(day => new Tick(Math.Max(scale.Start(day), scale.Left), unit.Label(day))).ToList(), scale);

    /// <summary>Without the labels that would run into the next or over the end.</summary>
    private static IEnumerable<Tick> Fitting(IReadOnlyList<Tick> ticks, TimeScale scale) => ticks.Select((tick, i) =>
    {
        var end = i + 1 < ticks.Count ? ticks[i + 1].X : scale.Right;
        return tick.X + Lettering.BoldWidth(tick.Label) + Lettering.Gap <= end ? tick : tick with { Label = "" };
    });
}
