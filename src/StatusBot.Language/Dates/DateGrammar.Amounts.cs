using NodaTime;

namespace StatusBot.Language;

/// <summary>How many days, weeks, months: "two weeks", "a year and a half", "half a year", "a few days".</summary>
internal sealed partial class DateGrammar
{
    /// <summary>
    /// How many of a unit of days stand there; the count is null where it cannot be told, or is none: "a few weeks", "0 days", "1.5 years".
    /// </summary>
    private (int? Count, string Unit, int End)? Amount(int at)
    {
        if (line.Word(at) == "half" && UnitAt(line.Skip(at + 1, "of", "a", "an")) is { } half) return Halves(1, half.Unit, half.End);
        var (count, start) = Count(at);
        var isHalf = IsAndAHalf(start);
        if (UnitAt(isHalf ? start + 3 : start) is not { } unit) return null;
        if (isHalf) return Halves(2 * count + 1, unit.Unit, unit.End);
        return IsAndAHalf(unit.End) ? Halves(2 * count + 1, unit.Unit, unit.End + 3) : (count, unit.Unit, unit.End);
    }

    /// <summary>Where an amount that stands there ends.</summary>
    public int? AmountEnd(int at) => Amount(at) is { } amount && amount.End > at + 1 ? amount.End : null;

    /// <summary>"24 hours later", "1 day", where nothing else stands there.</summary>
    public int? LooseAmountEnd(int at) => Amount(at) is not { } amount ? null : line.EndsBefore(amount.End) ? amount.End
        : amount.Unit == "hour" && line.EndsBefore(amount.End + 1) ? amount.End + 1 : null;

    private (int? Count, int End) Count(int at)
    {
        var start = line.Word(at) is "a" or "an" or "one" or "single" ? at + 1 : at;
        if (line.Word(start) == "couple") return (2, line.Skip(start + 1, "of"));
        if (line.Word(start) == "dozen") return (12, start + 1);
        if (line.Word(start) is "few" or "several" or "some" or "many" or "number" or "handful") return (null, line.Skip(start + 1, "of"));
        if (line.English.Numbers.TryGetValue(line.Word(start), out var named))
            return (Joined(named, start), start + (Joined(named, start) > named ? 2 : 1));
        return line.IsNumber(start) ? (line.IsNegative(start) ? null : line.Number(start, 1, 99999), start + 1) : (1, start);
    }

    private (string Unit, int End)? UnitAt(int at)
    {
        if (line.Word(at) is "working" or "business" or "full" or "whole" or "calendar") at++;
        return Unit(line.Word(at)) is { } unit ? (unit, at + 1) : null;
    }

    private bool IsAndAHalf(int at) => line.Word(at) == "and" && line.Word(at + 1) == "a" && line.Word(at + 2) == "half";

    /// <summary>Of years, halves are so many months; of what is shorter, nobody counts them in days.</summary>
    private static (int? Count, string Unit, int End) Halves(int? count, string unit, int end) =>
        unit is "year" or "decade" ? (count * (unit == "year" ? 6 : 60), "month", end) : (null, unit, end);

    /// <summary>"twenty five" is one number.</summary>
    private int Joined(int named, int at) => named is >= 20 and < 100 && (line.Word(at + 1) == "one" ? 1
        : line.English.Numbers.GetValueOrDefault(line.Word(at + 1))) is > 0 and < 10 and var ones
        ? named + ones : named;

    internal static string? Unit(string word) => word switch
    {
        "day" or "days" => "day",
        "week" or "weeks" or "wk" or "wks" => "week",
        "fortnight" or "fortnights" => "fortnight",
        "month" or "months" => "month",
        "quarter" or "quarters" => "quarter",
        "year" or "years" or "yr" or "yrs" => "year",
        "decade" or "decades" => "decade",
        "weekend" or "weekends" => "weekend",
        "half" => "half",
        "hour" or "hours" => "hour",
        _ => null,
    };

    /// <summary>Null for a unit that nothing is counted in, and beyond the first and the last year.</summary>
    private static LocalDate? Moved(LocalDate day, int count, string unit)
    {
        try
        {
            return ByUnit(day, count, unit) is { Year: >= 1 } moved ? moved : null;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static LocalDate? ByUnit(LocalDate day, int count, string unit) => unit switch
    {
        "day" => day.PlusDays(count),
        "hour" => day.PlusDays(count / 24),
        "week" => day.PlusWeeks(count),
        "fortnight" => day.PlusWeeks(2 * count),
        "month" => day.PlusMonths(count),
        "quarter" => day.PlusMonths(3 * count),
        "half" => day.PlusMonths(6 * count),
        "year" => day.PlusYears(count),
        "decade" => day.PlusYears(10 * count),
        _ => null,
    };

    /// <summary>
    /// "in 4 days", "in two weeks", "in 3 months' time": that day, or the week, month or year of the calendar that lies so far ahead.
    /// </summary>
    public DatePiece? TimeAhead(int at)
    {
        if (Amount(at) is not { } amount || !line.IsClosedBefore(line.Skip(amount.End, "time")) || IsFromAnother(amount.End)) return null;
        if (amount.Count is { } count && ThisUnit(amount.End - 1, of: true, amount.Unit == "fortnight" ? 2 * count : count) is { } days)
            return days with { End = line.Skip(amount.End, "time") };
        return Counted(today, amount, 1, at, amount.End);
    }

    /// <summary>"within two weeks after 12 May" counts from that.</summary>
    private bool IsFromAnother(int at) => line.Word(at) is "before" or "after" or "of" or "from";

    /// <summary>"within two weeks": from today, or up to it where the question looks back.</summary>
    public DatePiece? TimeAround(int at) => Amount(at) is { } amount && line.IsClosedBefore(amount.End) && !IsFromAnother(amount.End)
        ? Span(amount, direction == Direction.Back ? -1 : 1, at) : null;
}
