using System.Globalization;
using NodaTime;

namespace StatusBot.Language;

/// <summary>Dates in numbers: "2026-05-11", also with a time, "11.05.2026", "13/05/2026", "05/2026", "20260511".</summary>
internal sealed partial class DateGrammar
{
    private DatePiece? Numeric(int at)
    {
        if (line[at] is not { IsOrdinal: false, Number: { } number } first) return null;
        if (first.Digits == 8) return Compact(number, at);
        if (first.Digits == 4) return YearFirst(number, at);
        return first.Digits <= 2 ? DayFirst(number, at) ?? MonthAndYear(number, at) : null;
    }

    private DatePiece? Compact(int number, int at)
    {
        var (year, month, day) = (number / 10000, number / 100 % 100, number % 100);
        return year is >= 1900 and < 2200 ? OnDay(year, month, day, at, SkipTime(at + 1)) : null;
    }

    private DatePiece? YearFirst(int year, int at)
    {
        var mark = line.Joint(at + 1);
        if (mark is not ('-' or '/' or '.') || line[at + 1] is not { IsOrdinal: false, Number: { } month, Digits: var digits }
            || digits == 4) return null;
        if (digits > 2) return Wrong(DateProblems.NotUnderstood(line.Written(at, at + 2)), at, at + 2);
        if (line.Joint(at + 2) == mark && line[at + 2] is { IsOrdinal: false, Number: { } day, Digits: <= 2 })
            return OnDay(year, month, day, at, SkipTime(at + 3));
        if (month > 12 && month == (year + 1) % 100) return new DatePiece.Days(new(year, 1, 1), new(year + 1, 12, 31), at + 2);
        if (month is < 1 or > 12) return Wrong(DateProblems.NoMonth(month, line.Written(at, at + 2)), at, at + 2);
        var whole = new YearMonth(year, month).ToDateInterval();
        return new DatePiece.Days(whole.Start, whole.End, at + 2);
    }

    private DatePiece OnDay(int year, int month, int day, int at, int end) =>
        month is < 1 or > 12 ? Wrong(DateProblems.NoMonth(month, line.Written(at, end)), at, end)
        : IsDay(year, month, day) ? DatePiece.Day(new(year, month, day), end)
        : Wrong(DateProblems.NoDay(day, month, year), at, end);

    /// <summary>A point parts a day from its month; of any other sign nobody can tell which of the two comes first.</summary>
    private DatePiece? DayFirst(int first, int at)
    {
        var mark = line.Mark(at + 1);
        if (mark is not ('-' or '/' or '.' or ' ') || line.Mark(at + 2) != mark
            || line[at + 1] is not { IsOrdinal: false, Number: { } second, Digits: <= 2 }) return null;
        if (line[at + 2] is not { IsOrdinal: false, Number: { } third, Digits: 2 or 4 } last || mark == ' ' && (last.Digits != 4
            || line[at].Digits + line[at + 1].Digits < 4)) return null;
        var year = last.Digits == 4 ? third : third < 70 ? 2000 + third : 1900 + third;
        var end = SkipTime(at + 3);
        return mark == '.' ? OnDay(year, second, first, at, end) : EitherFirst(first, second, year, at, end);
    }

    private DatePiece EitherFirst(int first, int second, int year, int at, int end)
    {
        var (dayFirst, monthFirst) = (IsDay(year, second, first), IsDay(year, first, second));
        if (dayFirst && monthFirst && first != second) return Ambiguous(new(year, second, first), new(year, first, second), at, end);
        if (dayFirst || !monthFirst && second <= 12) return OnDay(year, second, first, at, end);
        return first <= 12 ? OnDay(year, first, second, at, end) : OnDay(year, second, first, at, end);
    }

    private DatePiece.Wrong Ambiguous(LocalDate one, LocalDate other, int at, int end)
    {
        string[] readings = [DateProblems.Show(one), DateProblems.Show(other)];
        return Wrong(DateProblems.Ambiguous(line.Written(at, end), readings[0], readings[1]), at, end) with { Readings = readings };
    }

    private DatePiece? MonthAndYear(int month, int at)
    {
        if (line.Joint(at + 1) is not ('-' or '/' or '.')
            || line[at + 1] is not { IsOrdinal: false, Number: >= 1900 and < 2200 and var year, Digits: 4 }) return null;
        if (month is < 1 or > 12) return Wrong(DateProblems.NoMonth(month, line.Written(at, at + 2)), at, at + 2);
        var whole = new YearMonth(year, month).ToDateInterval();
        return new DatePiece.Days(whole.Start, whole.End, at + 2);
    }

    /// <summary>"11.05." and "11/05" without a year: only where a word before says that it is a date.</summary>
    public DatePiece? DayAndMonth(int at)
    {
        at = line.Skip(at, "the");
        if (Pointed(at) is { } pointed) return pointed;
        if (line.Joint(at + 1) == '/' && line.Word(at - 1) == "in" && line.Number(at + 1, 13, 69) is { } year && line[at + 1].Digits == 2)
            return line.Number(at, 1, 12) is { } month ? Month(month, 2000 + year, at + 2) : null;
        var isDashed = line.Joint(at + 1) == '-' && line.Word(at - 1) is "on" or "since" or "of" && line.IsClosedBefore(at + 2);
        var goesOn = line.Mark(at + 2) is '/' or '%' || line.Joint(at + 2) is '.' or '-' && line.Number(at + 2, 0, 9999) is not null;
        if (line.Joint(at + 1) != '/' && !isDashed || goesOn || line.Number(at, 1, 31) is not { } first
            || line.Number(at + 1, 1, 31) is not { } second) return null;
        if (first > 12 || first == second) return WithoutYear(first, second, at, at + 2);
        if (second > 12) return WithoutYear(second, first, at, at + 2);
        return WithoutYear(first, second, at, at + 2) is DatePiece.Days one
            && WithoutYear(second, first, at, at + 2) is DatePiece.Days other
            ? Ambiguous(one.From, other.From, at, at + 2) : null;
    }

    /// <summary>"12.05", "12.5." and "12. 5.", and "12.5" where nothing follows to which a number could belong.</summary>
    private DatePiece? Pointed(int at)
    {
        var parts = line.Word(at).Split('.');
        if (parts is [{ Length: <= 2 } d, { Length: 1 or 2 } m] && Whole(d) is { } day && Whole(m) is { } month
            && (line.IsFollowedBy(at, '.') || day <= 31 && (m.Length == 2 || IsOnlyADay(at))))
            return WithoutYear(day, month, at, at + 1);
        return line.Mark(at + 1) == '.' && line.Number(at, 0, 99) is { } first && line.Number(at + 1, 0, 99) is { } second
            && line.IsFollowedBy(at + 1, '.') ? WithoutYear(first, second, at, at + 2) : null;
    }

    /// <summary>"12.5." and "12. 5.", as no number is written: a day wherever it stands.</summary>
    public DatePiece? Dotted(int at)
    {
        if (line.Joint(at) != '?' || char.GetUnicodeCategory(line.Mark(at)) == UnicodeCategory.CurrencySymbol) return null;
        return Pointed(at) is { } day && line.IsFollowedBy(day.End - 1, '.') && IsOfAMonth(at) ? day : null;
    }

    /// <summary>"31.6." is meant for a day, "45.7." is not.</summary>
    private bool IsOfAMonth(int at) =>
        line.Word(at).Split('.') is [var d, var m] ? Whole(d) is >= 1 and <= 31 && Whole(m) is >= 1 and <= 12
            : line.Number(at, 1, 31) is not null && line.Number(at + 1, 1, 12) is not null;

    private bool IsOnlyADay(int at) => line.IsClosedBefore(at + 1) && line.Word(at - 1) is "on" or "the" or "of";

    private static int? Whole(string digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        ? number : null;

    private DatePiece WithoutYear(int day, int month, int at, int end) =>
        month is < 1 or > 12 ? Wrong(DateProblems.NoMonth(month, line.Written(at, end)), at, end) : Written(day, month, null, at, end);

    /// <summary>
    /// Where a time of day ends that follows a date: its hour is no part of the question, for only days can be asked for.
    /// </summary>
    private int SkipTime(int at)
    {
        var hour = line.Joint(at) == '\0' && line.Word(at) == "t" ? at + 1 : line.Word(at) == "at" ? at + 1 : at;
        if (line.Word(hour).Split('.') is [{ Length: <= 2 } h, { Length: 2 } m] && Whole(h) is <= 24 && Whole(m) is { } minute and < 60
            && (hour > at || minute > 12)) return hour + 1;
        if (line.Number(hour, 0, 24) is null || line.Mark(hour) == '-') return at;
        var end = hour + 1;
        while (line.Joint(end) is ':' or '.' && char.IsAsciiDigit(line[end].Word[0])) end++;
        if (line.Joint(hour + 1) == '.' && end > hour + 2) return at;
        var isTime = end > hour + 1;
        if (line.Word(end) is "am" or "pm" or "z" or "utc" or "gmt" or "cet" or "cest" or "h" or "uhr") (isTime, end) = (true, end + 1);
        if (isTime && line.Joint(end) is '+' or '-' && line.Number(end, 0, 1400) is not null)
            end = line.Joint(end + 1) == ':' ? end + 2 : end + 1;
        return isTime || hour > at && line.Word(at) == "t" ? end : at;
    }
}
