using NodaTime;

namespace StatusBot.Web.Timeline;

/// <summary>Days to user units, linear: every day of the range is as wide as every other.</summary>
/// <param name="Range">The days drawn, both ends included.</param>
/// <param name="Left">Where the first day begins.</param>
/// <param name="Right">Where the last day ends.</param>
public sealed record TimeScale(DateInterval Range, double Left, double Right)
{
    /// <summary>The width of one day.</summary>
    public double Day { get; } = (Right - Left) / Range.Length;

    /// <summary>Where a day begins, also outside of the range.</summary>
    public double Start(LocalDate day) => Left + Period.DaysBetween(Range.Start, day) * Day;

    /// <summary>The noon of a day.</summary>
    public double Middle(LocalDate day) => Start(day) + Day / 2;

    /// <summary>Where a day ends.</summary>
    public double End(LocalDate day) => Start(day) + Day;

    /// <summary>The day that a place belongs to, the nearest of the range where it lies outside.</summary>
    public LocalDate At(double x) => Range.Start.PlusDays(Math.Clamp((int)((x - Left) / Day), 0, Range.Length - 1));
}
