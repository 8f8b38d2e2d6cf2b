using System.Globalization;
using NodaTime;
using StatusBot.Facts;
using StatusBot.Language;

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
            (var from, "..") => $"no earlier than {Single(from)}",
            var (from, to) => $"between {Short(from, to)} and {Single(to)}",
        };
    }

    /// <summary>When something turned, as it follows "since" or "until".</summary>
    public static string Turn(Occurred occurred) => occurred.ToString().Split('/') switch
    {
        ["..", var to] => $"{Single(to)} or before",
        [var from, ".."] => $"{Single(from)} or later",
        [_, _] => $"some day {Show(occurred)}",
        _ => Show(occurred),
    };

    /// <summary>
    /// Days from one to another, as they follow a verb: "on 11 May 2026", "from 1 April 2026 to 30 June 2026", "since 11 May 2026".
    /// </summary>
    public static string Show(DateMention days, LocalDate asOf) => (days.From == DateMention.Earliest, days.To >= asOf) switch
    {
        (true, true) => $"up to {Show(asOf)}",
        (true, false) => $"up to {Show(days.To)}",
        _ when days.From == days.To => $"on {Show(days.From)}",
        _ when IsWhole(days.From, days.To, 1) => $"in {days.From.ToString("MMMM uuuu", CultureInfo.InvariantCulture)}",
        _ when days.From.Month == 1 && IsWhole(days.From, days.To, 12) => $"in {days.From.ToString("uuuu", CultureInfo.InvariantCulture)}",
        (false, true) when days.From < asOf => $"since {Show(days.From)}",
        _ when days.To == DateMention.Latest => $"from {Show(days.From)} on",
        _ => $"from {Show(days.From)} to {Show(days.To)}",
    };

    /// <summary>Whether it is one day, a month or a year.</summary>
    public static bool IsNamed(DateMention days) => days.From == days.To || IsWhole(days.From, days.To, 1) || days.From.Month == 1
        && IsWhole(days.From, days.To, 12);

    private static bool IsWhole(LocalDate from, LocalDate to, int months) => from.Day == 1 && to < DateMention.Latest
        && from.PlusMonths(months) == to.PlusDays(1);

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

    /// <summary>The start of an interval without the year and month that its end names as well.</summary>
    private static string Short(string from, string to)
    {
        var (start, end) = (Single(from).Split(' '), Single(to).Split(' '));
        var shared = start.Reverse().Zip(end.Reverse()).TakeWhile(pair => pair.First == pair.Second).Count();
        return string.Join(' ', start.Take(Math.Max(1, start.Length - shared)));
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
