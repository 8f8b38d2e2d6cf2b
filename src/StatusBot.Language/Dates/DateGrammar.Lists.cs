using NodaTime;

namespace StatusBot.Language;

/// <summary>
/// Days that share a month or a year with the one behind or before them: "on 11 and 12 May", "May 11 and 12", "in April and May 2025".
/// </summary>
internal sealed partial class DateGrammar
{
    /// <summary>The first of some days whose month stands behind the last.</summary>
    public DatePiece? DayOfAList(int at)
    {
        at = line.Skip(at, "the");
        if (DayOfMonth(at) is not { } first || Next(first.End) is not { } next
            || (DayAndMonthName(next) ?? DayOfAList(next)) is not DatePiece.Days { From: var last }) return null;
        return IsDay(last.Year, last.Month, first.Number) ? DatePiece.Day(new(last.Year, last.Month, first.Number), first.End)
            : Wrong(DateProblems.NoDay(first.Number, last.Month, last.Year), at, first.End);
    }

    /// <summary>One more day of a month that stands before the first.</summary>
    public DatePiece? DayOfTheSame(LocalDate before, int at)
    {
        if (Next(at) is not { } next || DayOfMonth(next) is not { } day || line.Number(at - 1, 1, 31) is null && !line[at - 1].IsOrdinal
            || MonthName(line.Skip(day.End, "day", "of"), isSure: true) is not null) return null;
        var (year, end) = YearBehind(day.End, hasDay: true);
        return year is null && !line.IsClosedBefore(day.End) ? null : Written(day.Number, before.Month, year ?? before.Year, next, end);
    }

    /// <summary>A date without a year before one with: "in April and May 2025".</summary>
    public DatePiece InYearOfNext(DatePiece piece, int at)
    {
        if (piece is not DatePiece.Days { HasYear: false } days || Next(piece.End) is not { } next) return piece;
        if (DayOfTheSame(days.From, piece.End) is DatePiece.Days { From.Year: var same } more && line[more.End - 1].Digits == 4)
            return Again(at, same, days);
        return Point(line.Skip(next, "on", "in", "of")) is DatePiece.Days { HasYear: true, From.Year: var year } other
            && line[other.End - 1].Digits == 4 ? Again(at, year, days) : piece;
    }

    /// <summary>Where the next of a list starts.</summary>
    private int? Next(int at)
    {
        if (!line.Has(at)) return null;
        var next = line.Skip(at, "and", "or");
        return next > at || line.Mark(at) is ',' or '&' or '/' ? line.Skip(next, "the") : null;
    }
}
