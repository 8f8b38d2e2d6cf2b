using NodaTime;

namespace StatusBot.Language;

/// <summary>Days counted from another: "yesterday", "two weeks ago", "the last 30 days", "last Monday", "a day after 11 May".</summary>
internal sealed partial class DateGrammar
{
    private DatePiece? Relative(int at) => NamedDay(at) ?? Ago(at) ?? WeekdayAlone(at);

    private DatePiece? NamedDay(int at)
    {
        if (line.Word(at) == "day" && line.Word(at + 1) is "before" or "after" && line.Word(at + 2) is "yesterday" or "tomorrow")
            return DatePiece.Day(today.PlusDays(line.Word(at + 1) == "before" ? -2 : 2), at + 3);
        return line.Word(at) switch
        {
            "yesterday" => DatePiece.Day(today.PlusDays(-1), line.Word(at + 1) is "morning" or "afternoon" or "evening" or "night"
                ? at + 2 : at + 1),
            "today" or "tonight" => DatePiece.Day(today, at + 1),
            "tomorrow" => DatePiece.Day(today.PlusDays(1), at + 1),
            "last" when line.Word(at + 1) == "night" => DatePiece.Day(today.PlusDays(-1), at + 2),
            "this" when line.Word(at + 1) is "morning" or "afternoon" or "evening" => DatePiece.Day(today, at + 2),
            _ => null,
        };
    }

    /// <summary>"two weeks ago", "a month ago", "a year back".</summary>
    private DatePiece? Ago(int at)
    {
        if (Amount(at) is not { } amount || line.Word(amount.End) is not ("ago" or "back" or "earlier")) return null;
        if (line.Word(amount.End) == "earlier" && !line.EndsBefore(amount.End + 1)) return null;
        return Counted(today, amount, -1, at, amount.End + 1);
    }

    /// <summary>"two days after 11 May", "the week before 2 August", "the day before 11 May".</summary>
    private DatePiece? Shifted(int at)
    {
        if (Amount(at) is not { } amount || line.Word(amount.End) is not ("before" or "after" or "from" or "following" or "prior"))
            return null;
        var start = line.Skip(amount.End + 1, "to");
        if (line.Word(amount.End) == "from" && line.Word(start) is "now" or "today") return Counted(today, amount, 1, at, start + 1);
        if (line.Word(amount.End) == "from" || Point(start) is not { } piece) return null;
        if (piece is not DatePiece.Days days) return piece;
        return line.Word(amount.End) is "before" or "prior" ? Counted(days.First, amount, -1, at, days.End)
            : Counted(days.Last, amount, 1, at, days.End);
    }

    private DatePiece Counted(LocalDate from, (int? Count, string Unit, int End) amount, int sign, int at, int end) =>
        amount.Count is not { } count
        ? Wrong(DateProblems.NotUnderstood(line.Written(at, end)), at, end)
        : Moved(from, sign * count, amount.Unit) is { } day ? DatePiece.Day(day, end)
        : Wrong(DateProblems.NotUnderstood(line.Written(at, end)), at, end);

    /// <summary>How many of a unit of days stand there: "two weeks", "a month", "the day"; the count is null for "a few weeks".</summary>
    private (int? Count, string Unit, int End)? Amount(int at)
    {
        int? count = 1;
        var start = at;
        if (line.Word(at) is "a" or "an" or "one" or "single") start = at + 1;
        if (line.Word(start) == "couple") (count, start) = (2, line.Skip(start + 1, "of"));
        else if (line.Word(start) is "few" or "several" or "some" or "many" or "number" or "handful" or "dozen")
            (count, start) = (line.Word(start) == "dozen" ? 12 : null, line.Skip(start + 1, "of"));
        else if (line.Number(start, 1, 9999) is { } number) (count, start) = (number, start + 1);
        else if (line.English.Numbers.TryGetValue(line.Word(start), out var named))
            (count, start) = (Joined(named, start), start + (Joined(named, start) > named ? 2 : 1));
        if (line.Word(start) is "working" or "business" or "full" or "whole" or "calendar") start++;
        return Unit(line.Word(start)) is { } unit ? (count, unit, start + 1) : null;
    }

    /// <summary>"twenty five" is one number.</summary>
    private int Joined(int named, int at) => named is >= 20 and < 100 && (line.Word(at + 1) == "one" ? 1
        : line.English.Numbers.GetValueOrDefault(line.Word(at + 1))) is > 0 and < 10 and var ones
        ? named + ones : named;

    private static string? Unit(string word) => word switch
    {
        "day" or "days" => "day",
        "week" or "weeks" or "wk" or "wks" => "week",
        "fortnight" or "fortnights" => "fortnight",
        "month" or "months" => "month",
        "quarter" or "quarters" => "quarter",
        "year" or "years" or "yr" or "yrs" => "year",
        "weekend" or "weekends" => "weekend",
        "half" => "half",
        "hour" or "hours" => "hour",
        _ => null,
    };

    private static LocalDate? Moved(LocalDate day, int count, string unit)
    {
        try
        {
            return unit switch
            {
                "day" => day.PlusDays(count),
                "hour" => day.PlusDays(count / 24),
                "week" => day.PlusWeeks(count),
                "fortnight" => day.PlusWeeks(2 * count),
                "month" => day.PlusMonths(count),
                "quarter" => day.PlusMonths(3 * count),
                "half" => day.PlusMonths(6 * count),
                "year" => day.PlusYears(count),
                _ => null,
            };
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    /// <summary>
    /// "the last 30 days", "the past week" (up to today), "last week", "this month",
    /// "next year" (by the calendar), "last May", "next spring".
    /// </summary>
    private DatePiece? RelativePeriod(int at)
    {
        if (line.Word(at) is not ("last" or "past" or "previous" or "preceding" or "this" or "current" or "next" or "coming" or "upcoming"
            or "following" or "recent" or "latest")) return null;
        var (word, behind) = (line.Word(at), line.Skip(at + 1, "calendar"));
        if (word == "recent" && Unit(line.Word(behind)) is not null)
            return Wrong(DateProblems.NotUnderstood(line.Written(at, behind + 1)), at, behind + 1);
        var step = word is "last" or "past" or "previous" or "preceding" ? -1 : word is "this" or "current" ? 0 : 1;
        if (word is "recent" or "latest") return null;
        if (step != 0 && Amount(behind) is { } amount && (amount.End > behind + 1 || IsTrailing(at))) return Span(amount, step, at);
        return ThisUnit(behind, of: true, step) ?? Named(at, behind, step);
    }

    /// <summary>"the last week" and "the past week" run up to today; "last week" is the one of the calendar.</summary>
    private bool IsTrailing(int at) => Unit(line.Word(at + 1)) is not ("quarter" or "weekend" or "half")
        && line.Word(at) is "past" or "coming"
        || line.Word(at) is "last" && line.Word(at - 1) is "the" or "these"
        && Unit(line.Word(at + 1)) is not ("quarter" or "weekend" or "half");

    private DatePiece Span((int? Count, string Unit, int End) amount, int step, int at) =>
        amount.Count is { } count && Moved(today, step * count, amount.Unit) is { } far
        ? step < 0 ? new DatePiece.Days(far, today, amount.End) : new DatePiece.Days(today, far, amount.End)
        : Wrong(DateProblems.NotUnderstood(line.Written(at, amount.End)), at, amount.End);

    /// <summary>A unit of the calendar: that of today, or so many before or after it.</summary>
    private DatePiece.Days? ThisUnit(int at, bool of, int step = 0)
    {
        if (!of || Unit(line.Word(at)) is not { } unit) return null;
        var monday = today.PlusDays(1 - (int)today.DayOfWeek).PlusWeeks(step);
        return unit switch
        {
            "day" => DatePiece.Day(today.PlusDays(step), at + 1),
            "week" => new DatePiece.Days(monday, monday.PlusDays(6), at + 1),
            "weekend" => new DatePiece.Days(monday.PlusDays(5), monday.PlusDays(6), at + 1),
            "month" => Months(1, step, at + 1),
            "quarter" => Months(3, step, at + 1),
            "half" => Months(6, step, at + 1),
            "year" => Months(12, step, at + 1),
            _ => null,
        };
    }

    private DatePiece.Days Months(int count, int step, int end)
    {
        var from = new LocalDate(today.Year, (today.Month - 1) / count * count + 1, 1).PlusMonths(count * step);
        return new(from, from.PlusMonths(count).PlusDays(-1), end);
    }

    /// <summary>"last Monday", "this May", "next spring".</summary>
    private DatePiece? Named(int at, int behind, int step)
    {
        if (Weekday(behind) is { } weekday)
        {
            var day = step < 0 ? today.Previous(weekday) : step > 0 ? today.Next(weekday)
                : today.PlusDays((int)weekday - (int)today.DayOfWeek);
            return DatePiece.Day(day, behind + 1);
        }
        if (line.English.Months.TryGetValue(line.Word(behind), out var month) && DayOfMonth(behind + 1) is null)
            return Nearest(of =>
                (new YearMonth(of, month).OnDayOfMonth(1), new YearMonth(of, month).ToDateInterval().End), step, behind + 1);
        return line.English.Seasons.TryGetValue(line.Word(behind), out var months) ? Nearest(of => OfSeason(months, of), step, behind + 1)
            : null;
    }

    /// <summary>Of what comes every year: the last that is over, the next that is to come, or that of this year.</summary>
    private DatePiece.Days Nearest(Func<int, (LocalDate From, LocalDate To)> days, int step, int end)
    {
        var (from, to) = days(today.Year);
        if (step < 0 && to >= today) (from, to) = days(today.Year - 1);
        if (step > 0 && from <= today) (from, to) = days(today.Year + 1);
        return new DatePiece.Days(from, to, end);
    }

    /// <summary>A weekday: the one before today, or where the question looks ahead the one after it.</summary>
    private DatePiece.Days? WeekdayAlone(int at)
    {
        if (Weekday(at) is not { } weekday || !IsLedToDay(at)) return null;
        var day = direction == Direction.Back ? today.Previous(weekday) : today.Next(weekday);
        return DatePiece.Day(day, at + 1);
    }

    private bool IsLedToDay(int at) =>
        line.Word(at - 1) is "on" or "of" or "by" or "since" or "until" or "till" or "before" or "after" or "from" or "to" or "and"
            or "between" or "for" or "at" or "as" or "following";
}
