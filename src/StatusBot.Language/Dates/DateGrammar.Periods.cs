using NodaTime;
using NodaTime.Calendars;

namespace StatusBot.Language;

/// <summary>Years and what divides them: quarters, halves, weeks, seasons; and parts of these: "early May", "the end of April".</summary>
internal sealed partial class DateGrammar
{
    private static readonly IWeekYearRule Weeks = WeekYearRules.Iso;

    private DatePiece? WrittenYear(int at)
    {
        if (line[at] is { Digits: 2, IsOrdinal: false, Number: { } @short, Mark: '\'' or '’' or '‘' } && IsLed(at))
            return new DatePiece.Days(new(2000 + @short, 1, 1), new(2000 + @short, 12, 31), at + 1);
        var number = line.Word(at) == "year" ? at + 1 : at;
        if (line[at].IsOrdinal || line.Number(number, number > at || IsLed(at) ? 1900 : 1990, number > at || IsLed(at) ? 2199
            : 2099) is not { } written || line[number].Digits != 4 || IsNumberOfAnAct(number)) return null;
        return new DatePiece.Days(new(written, 1, 1), new(written, 12, 31), number + 1);
    }

    /// <summary>"Regulation 2024/1689" names no year; "2024/2025" does.</summary>
    private bool IsNumberOfAnAct(int at) => line.Joint(at + 1) == '/' && line[at + 1] is { Number: not null, Digits: > 2 }
        && line.Number(at + 1, 1900, 2199) is null;

    /// <summary>"Q2 2026", "2026-Q2", "Q2/26", "the second quarter of 2026", "quarter 2".</summary>
    private DatePiece? Quarter(int at) => Division(at, "q", "quarter", 4, DateProblems.NoQuarter);

    /// <summary>"H1 2026", "1H 2026", "the first half of 2026"; "the first half of May" is a part.</summary>
    private DatePiece? Half(int at) => Division(at, "h", "half", 2, DateProblems.NoHalf);

    private DatePiece? Division(int at, string letter, string name, int count, Func<int, string> none)
    {
        var yearBefore = line.Number(at, 1900, 2199);
        var start = yearBefore is null ? at : at + 1;
        if (yearBefore is not null && line.Mark(start) is not (' ' or '-' or '/' or '\0')) return null;
        if (Numbered(start, letter, name, count) is not { } found) return null;
        var (written, end) = yearBefore is null ? DivisionYear(found.End) : (yearBefore, found.End);
        if (count == 2 && end == found.End && written is null && line.Word(end - 1) == name && !IsLed(line.Word(start - 1) == "the"
            ? start - 1 : start)) return null;
        if (found.Number < 1 || found.Number > count) return Wrong(none(found.Number), at, end);
        var months = 12 / count;
        return Placed(
            inYear => (new(inYear, (found.Number - 1) * months + 1, 1), new YearMonth(inYear, found.Number * months).ToDateInterval().End),
            written, end);
    }

    private (int? Year, int End) DivisionYear(int at) => line.Skip(at, "of", "the") is var behind && behind > at
        && line.Word(behind) == "year" && line.Number(behind + 1, 1900, 2199) is null
        ? (null, behind + 1) : line.Word(behind) is "this" or "last" or "next" ? YearBehind(behind, hasDay: false) is (var of, var to)
        && of is null ? (null, at) : (of, to)
        : YearBehind(at, hasDay: true, joint: '/');

    private (int Number, int End)? Numbered(int at, string letter, string name, int count)
    {
        if (line.Word(at) == letter && line.Joint(at + 1) is '\0' && line.Number(at + 1, 0, 9) is { } behind) return (behind, at + 2);
        if (line.Word(at + 1) == letter && line.Joint(at + 1) is '\0' && line.Number(at, 0, 9) is { } before) return (before, at + 2);
        if (line.Word(at) == name && line.Number(at + 1, 0, 9) is { } counted) return (counted, at + 2);
        if (line.Word(at) is "last" or "final" or "fourth" && line.Word(at + 1) == name && line.Word(at + 2) is "of")
            return (count, at + 2);
        return DayOfMonth(at) is { Number: < 10 } ordinal && ordinal.End < line.Count && line.Word(ordinal.End) == name
            && (line[at].IsOrdinal || line[at].Number is null) && !IsPartOfSomethingShorter(ordinal.End + 1)
            ? (ordinal.Number, ordinal.End + 1) : null;
    }

    /// <summary>"the first half of May": not a half of the year.</summary>
    private bool IsPartOfSomethingShorter(int at) => line.Word(at) == "of" && line.Skip(at, "of", "the") is var behind
        && (MonthName(behind, isSure: true) is not null || line.Word(behind + (line.Word(behind) is "this" or "last" or "next" ? 1
        : 0)) is "month" or "quarter" or "week" || Quarter(behind) is not null);

    /// <summary>"week 20 of 2026", "2026-W20", "W20", "the week of 4 May", "the week ending 10 May"; a week starts on Monday.</summary>
    private DatePiece? Week(int at)
    {
        if (line.Number(at, 1900, 2199) is { } before && line.Mark(at + 1) is ' ' or '-' or '\0' && WeekNumber(at + 1) is { } number)
            return OfWeek(number.Number, before, at, number.End);
        if (DayOfMonth(at) is { } ordinal && line.Word(ordinal.End) == "week"
            && YearBehind(ordinal.End + 1, hasDay: false) is ({ } of, var last)) return OfWeek(ordinal.Number, of, at, last);
        if (WeekNumber(at) is { } week)
            return YearBehind(week.End, hasDay: true, joint: '/') is var (year, end) ? OfWeek(week.Number, year, at, end) : null;
        var isShort = line.Word(at) == "w" && line.Joint(at + 1) == '/' && line.Word(at + 1) is "c" or "e";
        if (line.Word(at) != "week" && !isShort) return null;
        var behind = isShort ? at + 2 : line.Skip(at + 1, "of", "from", "commencing", "beginning", "starting", "ending", "on", "around");
        if (behind == at + 1 || (Numeric(behind) ?? Calendar(line.Skip(behind, "the"))) is not { } piece) return null;
        if (piece is not DatePiece.Days { From: var day, HasYear: var hasYear }) return piece;
        var from = line.Word(at + 1) switch
        {
            "ending" or "e" => day.PlusDays(-6),
            "of" or "around" => day.PlusDays(1 - (int)day.DayOfWeek),
            _ => day,
        };
        return new DatePiece.Days(from, from.PlusDays(6), piece.End, hasYear);
    }

    private (int Number, int End)? WeekNumber(int at)
    {
        var name = line.Word(at) is "calendar" or "iso" ? at + 1 : at;
        if (line.Word(name) is not ("week" or "w" or "cw" or "kw" or "wk") || line.Word(name) == "w" && line.Joint(name + 1) != '\0')
            return null;
        var number = line.Word(name + 1) is "number" or "no" ? name + 2 : name + 1;
        return line.Number(number, 0, 99) is { } week ? (week, number + 1) : null;
    }

    private DatePiece OfWeek(int week, int? written, int at, int end)
    {
        var inYear = written ?? otherYear ?? today.Year;
        var most = Weeks.GetWeeksInWeekYear(inYear);
        if (week < 1 || week > most) return Wrong(DateProblems.NoWeek(week, inYear, most), at, end);
        return Placed(of => Weeks.GetLocalDate(of, Math.Min(week, Weeks.GetWeeksInWeekYear(of)), IsoDayOfWeek.Monday) is var from
            ? (from, from.PlusDays(6)) : default, written, end);
    }

    /// <summary>"spring 2026", "the winter of 2025/26"; "fall" only where a year or a preposition shows that it is no verb.</summary>
    private DatePiece? Season(int at)
    {
        if (!line.English.Seasons.TryGetValue(line.Word(at), out var months)) return null;
        var (written, end) = YearBehind(at + 1, hasDay: false);
        if (written is not null && line.Mark(end) is '/' or '-' && line.Number(end, 0, 99) is not null) end++;
        else if (line.Word(at) == "winter" && written is { } of) return TwoWinters(of, at, end);
        if (line.Word(at) == "fall" && written is null && !(IsLed(at) || line.Word(at - 1) is "this" or "last" or "the")) return null;
        return Placed(inYear => OfSeason(months, inYear), written, end);
    }

    private DatePiece.Wrong TwoWinters(int of, int at, int end)
    {
        string[] readings = [$"winter {of - 1}/{of % 100:00}", $"winter {of}/{(of + 1) % 100:00}"];
        return Wrong(DateProblems.Ambiguous(line.Written(at, end), readings[0], readings[1]), at, end) with { Readings = readings };
    }

    private static (LocalDate From, LocalDate To) OfSeason(List<int> months, int year) =>
        (new(year, months[0], 1), new YearMonth(months[1] < months[0] ? year + 1 : year, months[1]).ToDateInterval().End);

    /// <summary>"early May", "mid-2026", "the end of April", "the first week of May", "the second half of May".</summary>
    private DatePiece? Part(int at)
    {
        if (CountedPart(at) is { } counted) return counted;
        if (line.Word(at) == "year" && line.Word(at + 1) == "end" && line.Number(at + 2, 1900, 2199) is { } year)
            return Cut(new DatePiece.Days(new(year, 1, 1), new(year, 12, 31), at + 3), "end");
        if (line.Word(at + 1) == "end" && ThisUnit(at, of: true) is { } unit) return Cut(unit with { End = at + 2 }, "end");
        if (PartName(at) is not { } part) return null;
        var whole = line.Skip(part.End, "of", "in", "the");
        if (!line.Has(whole) || (NamedPeriod(whole) ?? ThisUnit(whole, of: whole > part.End)) is not { } piece) return null;
        return piece is DatePiece.Days days ? Cut(days, part.Name) : piece;
    }

    /// <summary>"the first 3 days of May", "the last two weeks of 2025".</summary>
    private DatePiece? CountedPart(int at)
    {
        if (line.Word(at) is not ("first" or "last" or "final") || Amount(at + 1) is not { } amount || amount.End == at + 2
            || line.Word(amount.End) is not ("of" or "in") || line.Skip(amount.End, "of", "in", "the") is var whole && (NamedPeriod(whole)
            ?? ThisUnit(whole, of: true)) is not DatePiece.Days days) return null;
        if (amount.Count is not { } count) return Wrong(DateProblems.NotUnderstood(line.Written(at, days.End)), at, days.End);
        var isFirst = line.Word(at) == "first";
        if (Moved(isFirst ? days.From : days.To.PlusDays(1), isFirst ? count : -count, amount.Unit) is not { } limit) return days;
        return isFirst ? days with { To = LocalDate.Min(limit.PlusDays(-1), days.To) }
            : days with { From = LocalDate.Max(limit, days.From) };
    }

    private (string Name, int End)? PartName(int at)
    {
        var word = line.Word(at);
        if (word is "early" or "mid" or "late") return (word, at + 1);
        if (word is "beginning" or "start" or "outset" or "middle" or "end" or "close" && (line.Word(at + 1) == "of" || word == "end"))
            return (word, at + 1);
        if (line.Word(at + 2) is not ("of" or "in")
            || line.Word(at + 1) is not ("half" or "week" or "day" or "days" or "quarter")) return null;
        if (word is "last" or "final" or "latter") return ("last " + line.Word(at + 1), at + 2);
        return DayOfMonth(at) is { Number: <= 5 and var number } ? ($"{number} {line.Word(at + 1)}", at + 2) : null;
    }

    private static DatePiece? Cut(DatePiece.Days whole, string part)
    {
        var length = Period.DaysBetween(whole.From, whole.To) + 1;
        LocalDate Third(int number) => length > 300 ? whole.From.PlusMonths(4 * number) : whole.From.PlusDays(length is >= 28 and <= 31
            ? 10 * number : number * length / 3);
        DatePiece.Days Of(LocalDate from, LocalDate to, LocalDate? point = null) => whole with { From = from, To = to, Point = point };
        return part switch
        {
            "early" => Of(whole.From, Third(1).PlusDays(-1)),
            "mid" or "middle" => Of(Third(1), Third(2).PlusDays(-1), whole.From.PlusDays((length - 2) / 2)),
            "late" => Of(Third(2), whole.To),
            "beginning" or "start" or "outset" or "1 days" => Of(whole.From, Third(1).PlusDays(-1), whole.From),
            "end" or "close" or "last days" => Of(Third(2), whole.To, whole.To),
            "1 day" => Of(whole.From, whole.From),
            "last day" => Of(whole.To, whole.To),
            "1 half" => Of(whole.From, Middle(whole)),
            "2 half" or "last half" => Of(Middle(whole).PlusDays(1), whole.To),
            "last week" => Of(whole.To.PlusDays(-6), whole.To),
            _ when part.EndsWith("week", StringComparison.Ordinal) =>
                Of(whole.From.PlusDays(7 * (part[0] - '1')), LocalDate.Min(whole.To, whole.From.PlusDays(7 * (part[0] - '1') + 6))),
            _ => null,
        };
    }

    /// <summary>The last day of the first half: of a year that of June, of a month its 15th.</summary>
    private static LocalDate Middle(DatePiece.Days whole) => Period.DaysBetween(whole.From, whole.To) > 300
        ? new(whole.From.Year, 6, 30) : whole.From.PlusDays((Period.DaysBetween(whole.From, whole.To) + 1) / 2 - 1);
}
