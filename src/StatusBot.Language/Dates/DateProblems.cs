using System.Globalization;
using NodaTime;

namespace StatusBot.Language;

/// <summary>The sentences on dates that cannot be answered for.</summary>
public static class DateProblems
{
    /// <summary>A day as a colleague would write it.</summary>
    public static string Show(LocalDate day) => day.ToString("d MMMM uuuu", CultureInfo.InvariantCulture);

    /// <param name="year">Null where none is written.</param>
    public static string NoDay(int day, int month, int? year)
    {
        var name = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);
        var most = CalendarSystem.Iso.GetDaysInMonth(year ?? 2000, month);
        return year is null
            ? $"There is no {day} {name}: {name} has {(month == 2 ? "at most " : "")}{most} days."
            : $"There is no {day} {name} {year}: {name} {year} has {most} days.";
    }

    public static string NoDayOfAMonth(int day) => $"There is no day {day} of a month: a month has at most 31 days.";

    /// <summary>What is said before the changes of the last days to somebody who asks for those since they last asked.</summary>
    public const string LastAsked = "When you last asked is not kept; of the last days:";

    /// <summary>What is said to somebody who asks what did not happen in some days.</summary>
    public const string NotHappened = "I can tell what happened in some days, not what did not happen in them.";

    public static string NoMonth(int month, string written) => $"There is no month {month} (“{written}”): a year has 12 months.";

    public static string NoQuarter(int quarter) => $"There is no quarter {quarter}: a year has 4 quarters.";

    public static string NoHalf(int half) => $"There is no half {half}: a year has 2 halves.";

    public static string NoWeek(int week, int year, int most) => $"There is no week {week} of {year}: it has {most} weeks.";

    public static string OtherWeekday(LocalDate day, IsoDayOfWeek written) => $"{Show(day)} is a {day.DayOfWeek}, not a {written}.";

    public static string Ambiguous(string written, string one, string other) =>
        $"“{written}” can be {one} or {other}: which one do you mean?";

    public static string EndsBeforeItStarts(string written) => $"“{written}” ends before it starts: expected the earlier day first.";

    public static string NotUnderstood(string written) => $"I cannot tell which days “{written}” means: name one, such as 11 May 2026.";

    public static string NothingBefore(string written) =>
        $"I cannot tell which day “{written}” means, for none was named before: name one, such as 11 May 2026.";

    /// <summary>Of a day to which somebody would look back.</summary>
    public static string ToCome(LocalDate day, LocalDate today) =>
        $"{Show(day)} is yet to come: expected a day up to today, {Show(today)}.";

    public static string OneSpanAtATime(string one, string other) =>
        $"I can tell what changed in one span at a time, and the question names two: {one} and {other}.";

    public static string OneDayAtATime(LocalDate one, LocalDate other) =>
        $"I can answer as of one day at a time, and the question names two: {Show(one)} and {Show(other)}.";
}
