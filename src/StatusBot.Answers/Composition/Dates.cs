using System.Globalization;
using NodaTime;
using StatusBot.Facts;

namespace StatusBot.Answers;

/// <summary>Dates as a colleague would write them: "11 May 2026", "around April 2026", "between May and August 2026".</summary>
public static class Dates
{
    public static string Show(LocalDate day) => day.ToString("d MMMM uuuu", CultureInfo.InvariantCulture);

    public static string Show(Occurred occurred)
    {
        var parts = occurred.ToString().Split('/');
        if (parts.Length == 1) return (occurred.Approximate ? "around " : "") + Single(parts[0]);
        return (parts[0], parts[1]) switch
        {
            ("..", var to) => $"by {Single(to)}",
            (var from, "..") => $"since {Single(from)}",
            var (from, to) => $"between {Single(from)} and {Single(to)}",
        };
    }

    /// <summary>Whether a sentence already names the date, so that it need not be repeated.</summary>
    public static bool IsNamedIn(string statement, Occurred occurred)
    {
        if (occurred.Earliest is not { } day) return false;
        var year = day.ToString("uuuu", CultureInfo.InvariantCulture);
        if (occurred.Precision == DatePrecision.Year) return statement.Contains(year, StringComparison.Ordinal);
        var month = day.ToString("MMMM", CultureInfo.InvariantCulture);
        return occurred.Precision != DatePrecision.Interval && statement.Contains(month, StringComparison.Ordinal)
            && statement.Contains(year, StringComparison.Ordinal);
    }

    private static string Single(string edtf)
    {
        var date = Occurred.Parse(edtf.TrimEnd('~'));
        return date.Precision switch
        {
            DatePrecision.Day => Show(date.Earliest!.Value),
            DatePrecision.Month => date.Earliest!.Value.ToString("MMMM uuuu", CultureInfo.InvariantCulture),
            _ => date.Earliest!.Value.ToString("uuuu", CultureInfo.InvariantCulture),
        };
    }
}
