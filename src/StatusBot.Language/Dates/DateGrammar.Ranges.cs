using NodaTime;

namespace StatusBot.Language;

/// <summary>From one date to another: "between 3 and 10 May", "from May to July 2026", "3–10 May", "May 3-10, 2026".</summary>
internal sealed partial class DateGrammar
{
    /// <param name="isBetween">Whether "between" stands before it, so that "and" leads to its end.</param>
    public DatePiece? Range(int at, bool isBetween)
    {
        at = line.Skip(at, "the");
        return DaysOfAMonth(at, isBetween) ?? DaysBehindAMonth(at, isBetween) ?? Points(at, isBetween);
    }

    /// <summary>"3 and 10 May": the month behind the second day is that of the first.</summary>
    private DatePiece? DaysOfAMonth(int at, bool isBetween)
    {
        if (DayOfMonth(at) is not { } first || Connector(first.End, isBetween) is not { } second
            || DayOfMonth(line.Skip(second, "the")) is null) return null;
        if (line.Joint(second) == '-' && line.Joint(second + 1) == '-') return null;
        var behind = line.Skip(second, "the");
        return (DayAndMonthName(behind) ?? (line.Joint(behind + 1) == '.' ? Numeric(behind) : null)) switch
        {
            DatePiece.Days { From: var to } last => IsDay(to.Year, to.Month, first.Number)
                ? Ordered(new(to.Year, to.Month, first.Number), to, at, last)
                : Wrong(DateProblems.NoDay(first.Number, to.Month, to.Year), at, last.End),
            var other => other,
        };
    }

    /// <summary>"May 3-10, 2026".</summary>
    private DatePiece? DaysBehindAMonth(int at, bool isBetween)
    {
        if (MonthNameAndDay(at) is not DatePiece.Days { HasYear: false } || MonthName(at, isSure: true) is not { } month) return null;
        if (DayOfMonth(line.Skip(at + 1, "the")) is not { } first || Connector(first.End, isBetween) is not { } second
            || DayOfMonth(line.Skip(second, "the")) is not { } last) return null;
        if (MonthName(line.Skip(last.End, "of"), isSure: true) is not null) return null;
        var (written, end) = YearBehind(last.End, hasDay: true);
        return (Written(first.Number, month, written, at, end), Written(last.Number, month, written, at, end)) switch
        {
            (DatePiece.Days from, DatePiece.Days to) => Ordered(from.From, to.From, at, to),
            (DatePiece.Wrong wrong, _) => wrong,
            var (_, wrong) => wrong,
        };
    }

    private DatePiece? Points(int at, bool isBetween)
    {
        if ((Point(at) ?? DayAndMonth(at)) is not { } first || Connector(first.End, isBetween) is not { } second) return null;
        if ((Point(second) ?? DayAndMonth(second)) is not { } last)
        {
            var end = Math.Min(second + 3, line.Count);
            return isBetween ? Wrong(DateProblems.NotUnderstood("between " + line.Written(at, end)), at, end) : null;
        }
        if (first is DatePiece.Wrong) return first with { End = last.End };
        if (last is DatePiece.Wrong) return last;
        var (from, to) = InOneYear(at, second, (DatePiece.Days)first, (DatePiece.Days)last);
        return IsTurned((DatePiece.Days)first, (DatePiece.Days)last, from, to)
            ? Wrong(DateProblems.EndsBeforeItStarts(line.Written(at, last.End)), at, last.End) : Ordered(from.First, to.Last, at, to);
    }

    /// <summary>
    /// "between 12 May and 5 May 2026": what needs nearly a year to be in order was written the other way round. From a month to one of
    /// the year after is not.
    /// </summary>
    private static bool IsTurned(DatePiece.Days first, DatePiece.Days last, DatePiece.Days from, DatePiece.Days to) =>
        (from != first || to != last) && from.From == from.To && from.From.PlusMonths(6) < to.To;

    /// <summary>The year of one end is that of the other: "from December to February 2026" starts in 2025.</summary>
    private (DatePiece.Days From, DatePiece.Days To) InOneYear(int at, int second, DatePiece.Days from, DatePiece.Days to)
    {
        if (from.HasYear == to.HasYear && (from.HasYear || from.From <= to.To)) return (from, to);
        if (from.HasYear)
        {
            var end = Again(second, from.From.Year, to);
            return (from, end.To < from.From ? Again(second, from.From.Year + 1, to) : end);
        }
        var start = Again(at, to.From.Year, from);
        return (start.From > to.To ? Again(at, to.From.Year - 1, from) : start, to);
    }

    private DatePiece.Days Again(int at, int inYear, DatePiece.Days otherwise) =>
        (new DateGrammar(line, today, direction, inYear).Point(at) ?? new DateGrammar(line, today, direction, inYear).DayAndMonth(at))
        as DatePiece.Days ?? otherwise;

    private DatePiece Ordered(LocalDate from, LocalDate to, int at, DatePiece.Days last) => from <= to
        ? new DatePiece.Days(from, to, last.End, last.HasYear)
        : Wrong(DateProblems.EndsBeforeItStarts(line.Written(at, last.End)), at, last.End);

    /// <summary>Where the second date starts, if one word or a dash leads to it.</summary>
    private int? Connector(int at, bool isBetween)
    {
        if (!line.Has(at)) return null;
        if (line.Mark(at) == '-' || isBetween && line.Mark(at) == '&') return at;
        if (line.Word(at) is "up" && line.Word(at + 1) == "to") return at + 2;
        return line.Word(at) is "to" or "through" or "thru" or "until" or "till" || isBetween && line.Word(at) is "and" ? at + 1 : null;
    }
}
