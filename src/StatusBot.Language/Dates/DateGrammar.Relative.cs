using NodaTime;

namespace StatusBot.Language;

/// <summary>Days counted from another: "yesterday", "two weeks ago", "the last 30 days", "last Monday", "a day after 11 May".</summary>
internal sealed partial class DateGrammar
{
    private DatePiece? Relative(int at) => NamedDay(at) ?? SameDay(at) ?? ToDate(at) ?? BeforeLast(at) ?? Ago(at) ?? WeekdaysAgo(at)
        ?? WeekdayAlone(at) ?? WeekendAlone(at);

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

    /// <summary>"this time last year", "the same day last month".</summary>
    private DatePiece.Days? SameDay(int at) => line.Word(at) is "this" or "same" && line.Word(at + 1) is "time" or "day"
        && line.Word(at + 2) == "last" && Unit(line.Word(at + 3)) is { } unit && Moved(today, -1, unit) is { } day
        ? DatePiece.Day(day, at + 4) : null;

    /// <summary>"year to date".</summary>
    private DatePiece.Days? ToDate(int at) => line.Word(at + 1) == "to" && line.Word(at + 2) == "date" && ThisUnit(at, of: true) is { } unit
        ? unit with { To = today, End = at + 3 } : null;

    /// <summary>"the week before last", "the Friday before last": two back.</summary>
    private DatePiece.Days? BeforeLast(int at)
    {
        if (line.Word(at + 1) != "before" || line.Word(at + 2) != "last" || !line.IsClosedBefore(at + 3)) return null;
        if (Weekday(at) is { } weekday) return DatePiece.Day(today.Previous(weekday).PlusWeeks(-1), at + 3);
        return ThisUnit(at, of: true, step: -2) is { } unit ? unit with { End = at + 3 } : null;
    }

    /// <summary>"two Fridays ago": last Friday is one ago.</summary>
    private DatePiece? WeekdaysAgo(int at)
    {
        var (count, named) = Count(at);
        if (named == at || (Weekday(named) ?? Weekday(line.Word(named).TrimEnd('s'))) is not { } weekday
            || line.Word(named + 1) is not ("ago" or "back")) return null;
        return count is > 0 and < 1000 ? DatePiece.Day(today.Previous(weekday).PlusWeeks(1 - count.Value), named + 2)
            : Wrong(DateProblems.NotUnderstood(line.Written(at, named + 2)), at, named + 2);
    }

    /// <summary>"two weeks ago", "a month ago", "a year back".</summary>
    private DatePiece? Ago(int at)
    {
        if (Amount(at) is not { } amount || line.Word(amount.End) is not ("ago" or "back" or "earlier" or "hence")) return null;
        if (line.Word(amount.End) == "earlier" && !line.EndsBefore(amount.End + 1)) return null;
        return Counted(today, amount, line.Word(amount.End) == "hence" ? 1 : -1, at, amount.End + 1);
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
        return FromAnother(at, amount, days);
    }

    private DatePiece FromAnother(int at, (int? Count, string Unit, int End) amount, DatePiece.Days days)
    {
        var sign = line.Word(amount.End) is "before" or "prior" ? -1 : 1;
        var near = sign < 0 ? days.First : days.Last;
        var isBare = amount.End == at + 1;
        if (isBare && IsUncounted(at)) return Vague(at, days.End);
        var isSpan = isBare ? amount.Unit is not ("day" or "hour") : IsSpan(at);
        if (!isSpan || amount.Count is not { } count || Beside(near, (sign * count, amount.Unit), days.End) is not { } beside)
            return Counted(near, amount, sign, at, days.End);
        var isOfMonths = AreMonths(days.From, days.To) && amount.Unit is "month" or "quarter" or "year";
        return isOfMonths ? beside with { To = beside.To.With(DateAdjusters.EndOfMonth) } : beside;
    }

    /// <summary>"in the 3 days before 12 May", "within 3 days after 12 May" is all of them.</summary>
    private bool IsSpan(int at) => line.Word(at - 1) == "within"
        || line.Word(at - 1) == "the" && line.Word(at - 2) is "in" or "during" or "over" or "within";

    private DatePiece Counted(LocalDate from, (int? Count, string Unit, int End) amount, int sign, int at, int end) =>
        amount.Count is not { } count
        ? Wrong(DateProblems.NotUnderstood(line.Written(at, end)), at, end)
        : Moved(from, sign * count, amount.Unit) is { } day ? DatePiece.Day(day, end)
        : Wrong(DateProblems.NotUnderstood(line.Written(at, end)), at, end);

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
        if (step != 0 && IsUncounted(behind)) return Wrong(DateProblems.NotUnderstood(line.Written(at, behind + 1)), at, behind + 1);
        if (step != 0 && Amount(behind) is { } amount && (amount.End > behind + 1 || IsTrailing(at))) return Span(amount, step, at);
        return ThisUnit(behind, of: true, step) ?? Named(at, behind, step);
    }

    /// <summary>"the coming days": more than one, and nobody knows how many.</summary>
    private bool IsUncounted(int at) => line.Word(at) is { } word && word.EndsWith('s') && Unit(word) is not null;

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

    /// <summary>The week, month or year of the calendar that holds a day; <paramref name="end"/> is behind its name.</summary>
    public DatePiece.Days? Holding(LocalDate day, int end) => new DateGrammar(line, day, direction).ThisUnit(end - 1, of: true);

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
        return IsLedToDay(at) ? WeekdayOf(at) : null;
    }

    /// <summary>As <see cref="WeekdayAlone"/>, whatever stands before it.</summary>
    public DatePiece.Days? WeekdayOf(int at)
    {
        if (Weekday(at) is not { } weekday) return null;
        var day = direction == Direction.Back ? today.Previous(weekday) : today.Next(weekday);
        return DatePiece.Day(day, at + 1);
    }

    /// <summary>"at the weekend", "over the weekend": the last that has begun or, looking ahead, the one to come.</summary>
    private DatePiece.Days? WeekendAlone(int at)
    {
        if (line.Word(at) != "weekend" || !(IsLedToDay(at) || line.Word(at - 1) is "the" or "over" or "during")
            || !line.IsClosedBefore(at + 1)) return null;
        var isNow = today.DayOfWeek >= IsoDayOfWeek.Saturday;
        return ThisUnit(at, of: true, step: direction == Direction.Back && !isNow ? -1 : 0);
    }

    private bool IsLedToDay(int at) =>
        line.Word(at - 1) is "on" or "of" or "by" or "since" or "until" or "till" or "before" or "after" or "from" or "to" or "and"
            or "between" or "for" or "at" or "as" or "following";
}
