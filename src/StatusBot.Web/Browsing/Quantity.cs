using System.Globalization;
using NodaTime;
using StatusBot.Facts;

namespace StatusBot.Web;

/// <summary>Numbers with their words.</summary>
internal static class Quantity
{
    /// <summary>"1 fact", "2 facts".</summary>
    public static string Of(int count, string one) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:#,0} {(count == 1 ? one : Plural.Many(one))}");

    /// <summary>How far a date that is to come lies from a day: "tomorrow", "in 20 days", "in 20 days at the earliest".</summary>
    public static string Until(Occurred due, LocalDate day)
    {
        if (due.Earliest is { } first && due.Earliest == due.Latest) return (due.Approximate ? "about " : "") + In(first, day);
        if (due.Earliest > day) return In(due.Earliest.Value, day) + " at the earliest";
        return due.Latest is { } last ? In(last, day) + " at the latest" : "at any time from now on";
    }

    /// <summary>How long a date has passed: "yesterday", "20 days ago".</summary>
    public static string Since(LocalDate past, LocalDate day) => Days(past, day) switch
    {
        0 => "today",
        1 => "yesterday",
        var days => Of(days, "day") + " ago",
    };

    private static string In(LocalDate due, LocalDate day) => Days(day, due) switch
    {
        0 => "today",
        1 => "tomorrow",
        var days => "in " + Of(days, "day"),
    };

    private static int Days(LocalDate from, LocalDate to) => Period.DaysBetween(from, to);
}
