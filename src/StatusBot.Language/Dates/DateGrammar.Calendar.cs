using NodaTime;

namespace StatusBot.Language;

/// <summary>Days and months by name: "11 May 2026", "the eleventh of May", "May 11th", "Monday, 11 May", "May".</summary>
internal sealed partial class DateGrammar
{
    private DatePiece? Calendar(int at)
    {
        if (Weekday(at) is { } weekday && line.Skip(at + 1, "the") is var behind
            && line.Has(behind) && (DayAndMonthName(behind) ?? MonthNameAndDay(behind) ?? Numeric(behind) ?? DayAndMonth(behind)
            ?? DayAlone(behind)) is { } day)
            return day is DatePiece.Days { From: var date } && date.DayOfWeek != weekday
                ? Wrong(DateProblems.OtherWeekday(date, weekday), at, day.End) : day;
        return DayAndMonthName(at) ?? MonthNameAndDay(at) ?? YearThenMonth(at) ?? DayOfACountedMonth(at);
    }

    /// <summary>"the 12th of last month"; "the 11th of the 5th" is no day that can be told.</summary>
    private DatePiece? DayOfACountedMonth(int at)
    {
        if (DayOfMonth(at) is not { } day || line.Word(day.End) != "of") return null;
        var month = line.Skip(day.End, "of", "the");
        if (line[at].IsOrdinal && line.Has(month) && line[month].IsOrdinal)
            return Wrong(DateProblems.NotUnderstood(line.Written(at, month + 1)), at, month + 1);
        if (RelativePeriod(month) is not DatePiece.Days { From: { Day: 1 } first, To: var last } days || first.PlusMonths(1) <= last)
            return null;
        return Written(day.Number, first.Month, first.Year, at, days.End);
    }

    private DatePiece? DayAndMonthName(int at)
    {
        if (DayOfMonth(at) is not { } day) return null;
        var month = line.Skip(day.End, "day", "of");
        if (line.Mark(month) is not (' ' or '-' or '/' or '.' or '\0') || MonthName(month, isSure: true) is not { } number) return null;
        var (year, end) = YearBehind(month + 1, hasDay: true, line.Mark(month));
        return Written(day.Number, number, year, at, SkipTime(end));
    }

    private DatePiece? MonthNameAndDay(int at)
    {
        var behind = line.Skip(at + 1, "the");
        if (line.Mark(behind) is not (' ' or '-' or '/' or '.' or '\0') || (DayOfMonth(behind) ?? NumberAlone(behind)) is not { } day
            || MonthName(at, isSure: true) is not { } month) return null;
        var (year, end) = YearBehind(day.End, hasDay: true);
        if (day.Number > 31 && year is null && !IsNoCount(at, behind, day.End)) return null;
        return Written(day.Number, month, year, at, SkipTime(end));
    }

    /// <summary>A number of three digits that nothing follows: no day, but meant for one.</summary>
    private (int Number, int End)? NumberAlone(int at) =>
        line.Has(at) && line[at] is { Number: { } number, Digits: 3 } && line.EndsBefore(at + 1) ? (number, at + 1) : null;

    /// <summary>Whether a number too large for a day cannot be a count: "on May 32", and not "in May 40 labs signed".</summary>
    private bool IsNoCount(int month, int at, int end) =>
        line.Word(month - 1) == "on" || line[at].IsOrdinal || line.IsClosedBefore(end);

    /// <summary>"2026 May 11", "2026-May-11", "2026 May".</summary>
    private DatePiece? YearThenMonth(int at)
    {
        if (line.Number(at, 1900, 2199) is not { } year || line.Mark(at + 1) is not (' ' or '-' or '/')
            || line.Mark(at + 1) == '-' && line[at + 1].IsSpaced || MonthName(at + 1, isSure: true) is not { } month) return null;
        return DayOfMonth(at + 2) is { } day ? Written(day.Number, month, year, at, day.End) : Month(month, year, at + 2);
    }

    private DatePiece? CalendarMonth(int at)
    {
        if (MonthByNumber(at) is { } numbered) return numbered;
        if (line.Word(at) == "month" && line.Word(at + 1) == "of") at += 2;
        var (year, end) = YearBehind(at + 1, hasDay: false);
        if (MonthName(at, isSure: year is not null || IsLed(at)) is not { } month) return null;
        return year is null && IsVerb(at) ? null : Month(month, year, end);
    }

    /// <summary>"month 5 of 2026", "the fifth month of 2026"; "month 13".</summary>
    private DatePiece? MonthByNumber(int at)
    {
        var counted = line.Word(at) == "month" ? line.Number(at + 1, 0, 99) : null;
        var ordinal = counted is null && DayOfMonth(at) is { } day && line.Word(day.End) == "month" ? day.Number : counted;
        if (ordinal is not { } month) return null;
        var behind = counted is null ? DayOfMonth(at)!.Value.End + 1 : at + 2;
        var (year, end) = YearBehind(behind, hasDay: false);
        if (year is null && !(line.IsClosedBefore(behind) && (counted is not null || month > 12))) return null;
        return month is >= 1 and <= 12 ? Month(month, year, end) : Wrong(DateProblems.NoMonth(month, line.Written(at, end)), at, end);
    }

    private DatePiece Month(int month, int? year, int end) => Placed(inYear =>
    {
        var whole = new YearMonth(inYear, month).ToDateInterval();
        return (whole.Start, whole.End);
    }, year, end);

    /// <summary>"the 11th": of this month, or looking back of the one before where it would be yet to come.</summary>
    /// <param name="of">A day of the month that is meant; null where none was named.</param>
    public DatePiece? DayAlone(int at, LocalDate? of = null)
    {
        at = line.Skip(at, "the");
        if (OrdinalDay(at) is not { Number: var day, End: var end } || !line.EndsBefore(end)) return null;
        if (day is < 1 or > 31) return Wrong(DateProblems.NoDayOfAMonth(day), at, end);
        var month = (of ?? today).ToYearMonth();
        if (of is null && direction == Direction.Back && day > today.Day) month = month.PlusMonths(-1);
        return Written(day, month.Month, month.Year, at, end);
    }

    /// <summary>"11th", "on the eleventh".</summary>
    private (int Number, int End)? OrdinalDay(int at) => !line.Has(at) ? null
        : line[at].IsOrdinal && line[at].Number is { } number ? (number, at + 1)
        : line.Word(at - 1) == "the" && line.Word(at - 2) == "on" && line[at].Number is null ? DayOfMonth(at) : null;

    private DatePiece Written(int day, int month, int? written, int at, int end)
    {
        if (!IsDay(written ?? 2000, month, day)) return Wrong(DateProblems.NoDay(day, month, written), at, end);
        var inYear = new YearMonth(written ?? otherYear ?? YearOf(month, day), month);
        return IsDay(inYear.Year, month, day) ? DatePiece.Day(inYear.OnDayOfMonth(day), end, written is not null)
            : Wrong(DateProblems.NoDay(day, month, inYear.Year), at, end);
    }

    private int YearOf(int month, int day)
    {
        if (direction == Direction.Back && month > today.Month) return today.Year - 1;
        return direction == Direction.Ahead && (month, day).CompareTo((today.Month, today.Day)) < 0 ? today.Year + 1 : today.Year;
    }

    /// <summary>The number of a day, and where it ends: "11", "11th", "eleventh", "twenty first".</summary>
    private (int Number, int End)? DayOfMonth(int at)
    {
        if (!line.Has(at)) return null;
        if (line[at] is { Number: { } number, Digits: <= 2 }) return (number, at + 1);
        var ordinals = line.English.Dates.Ordinals;
        if (line.Word(at) is "twenty" or "thirty" && ordinals.TryGetValue(line.Word(at + 1), out var one) && one < 10)
            return ((line.Word(at) == "twenty" ? 20 : 30) + one, at + 2);
        return ordinals.TryGetValue(line.Word(at), out var ordinal) ? (ordinal, at + 1) : null;
    }

    /// <summary>The year that follows a date, and where it ends; null where none does.</summary>
    /// <param name="joint">What parts a year of two digits from what stands before it.</param>
    private (int? Year, int End) YearBehind(int at, bool hasDay, char joint = ' ')
    {
        var behind = line.Skip(at, "of", "in", "year");
        if (line.Word(behind) is "this" or "last" or "next" && line.Word(behind + 1) == "year")
            return (today.Year + (line.Word(behind) switch { "last" => -1, "next" => 1, _ => 0 }), behind + 2);
        if (behind > at && line.Word(at) == "in" && hasDay) behind = at;
        if (!line.Has(behind) || line[behind] is not { IsOrdinal: false, Number: { } number } lexeme) return (null, at);
        if (lexeme.Digits == 4 && lexeme.Mark is ' ' or ',' or '-' or '/' or '.' or '\0' && (hasDay ? number >= 1000
            : number is >= 1900 and < 2200)) return (number, behind + 1);
        var isShort = lexeme.Mark is '\'' or '’' or '‘' || hasDay && lexeme.Mark == joint && (joint != ' ' || line.EndsBefore(behind + 1));
        return lexeme.Digits == 2 && isShort && line.Mark(behind + 1) != ':' ? (number < 70 ? 2000 + number : 1900 + number, behind + 1)
            : (null, at);
    }

    private IsoDayOfWeek? Weekday(int at) => Weekday(line.Word(at));

    private IsoDayOfWeek? Weekday(string word) =>
        line.English.Weekdays.TryGetValue(word, out var weekday) ? (IsoDayOfWeek)weekday : null;

    /// <param name="isSure">Whether what stands around it shows that it is a month, so that a slip of the pen is seen through.</param>
    private int? MonthName(int at, bool isSure)
    {
        if (!line.Has(at)) return null;
        if (line.English.Months.TryGetValue(line.Word(at), out var month)) return month;
        return isSure ? Misspelled(line.Word(at)) : null;
    }

    private int? Misspelled(string word)
    {
        if (word.Length < 3 || char.IsAsciiDigit(word[0])) return null;
        var near = line.English.Months.Where(month => month.Key[0] == word[0]
            && Spelling.Distance(word, month.Key) <= Slips(word, month.Key))
            .Select(month => month.Value).Distinct().ToList();
        return near is [var only] ? only : null;
    }

    /// <summary>How many slips are seen through: none in a short word but swapped, missing or doubled letters.</summary>
    private static int Slips(string word, string month) => month.Length >= 7 ? 2
        : month.Length >= 4 && (word.Length != month.Length || month.Length > 5) || word.Length == month.Length
        && word.Order().SequenceEqual(month.Order()) ? 1 : 0;

    /// <summary>"may" and "march" without a day or a year are months only where they are written so, or behind a preposition.</summary>
    private bool IsVerb(int at) => line.Word(at) is "may" or "march" && !(line[at].Token > 0 && line.Tokens[line[at].Token].IsCapitalised)
        && !IsLed(at)
        && !(line.Word(at - 1) is "this" or "last" or "next" or "mid" or "early" or "late" or "end" or "and" or "to");

    private bool IsLed(int at) =>
        line.Word(at - 1) is "in" or "of" or "by" or "since" or "until" or "till" or "before" or "after" or "during" or "from" or "for"
            or "around" or "between" or "through" or "throughout" or "within"
        && !(line.Word(at) is "may" && line.Word(at - 1) is "since" or "before" or "after" or "until" or "till" && line.Has(at + 1)
        && !line.EndsBefore(at + 1) && !line.Tokens[line[at].Token].IsCapitalised && IsPronounOrVerb(at + 1));

    private bool IsPronounOrVerb(int at) =>
        line.Word(at) is "they" or "he" or "she" or "it" or "we" or "you" or "be" or "have" or "still" or "also" or "not" or "object";
}
