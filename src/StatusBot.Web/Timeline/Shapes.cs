using System.Globalization;

namespace StatusBot.Web.Timeline;

/// <summary>Coordinates and outlines as SVG writes them.</summary>
internal static class Shapes
{
    /// <summary>Half the height of a span.</summary>
    public const double HalfBar = 9;

    /// <summary>A number of user units, exact to a hundredth.</summary>
    public static string N(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>A span: round where it ends, pointed where it goes on.</summary>
    /// <param name="y">Its middle.</param>
    public static string Bar(Mark.Single mark, double y)
    {
        var bend = Math.Min(HalfBar, (mark.Right - mark.Left) / 2);
        var (top, bottom) = (y - HalfBar, y + HalfBar);
        var right = mark.Cut.Right ? $"L{N(mark.Right)} {N(y)}L{N(mark.Right - bend)} {N(bottom)}" : Round(mark.Right - bend, bottom, bend);
        var left = mark.Cut.Left ? $"L{N(mark.Left)} {N(y)}L{N(mark.Left + bend)} {N(top)}" : Round(mark.Left + bend, top, bend);
        return $"M{N(mark.Left + bend)} {N(top)}H{N(mark.Right - bend)}{right}H{N(mark.Left + bend)}{left}Z";
    }

    private static string Round(double x, double y, double bend) => $"A{N(bend)} {N(HalfBar)} 0 0 1 {N(x)} {N(y)}";
}
