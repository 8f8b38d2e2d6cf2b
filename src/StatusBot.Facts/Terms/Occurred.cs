using System.Globalization;
using System.Text.Json.Serialization;
using NodaTime;

namespace StatusBot.Facts;

/// <summary>How exactly a date is known.</summary>
public enum DatePrecision { Day, Month, Year, Interval }

/// <summary>
/// A date as sources give it: a day, a month, a year, or an interval of these, open at one end or approximate.
/// The notation is the part of EDTF (ISO 8601-2, levels 0 and 1) that the facts need:
/// <c>2026-05-11</c>, <c>2026-05</c>, <c>2026</c>, <c>2026-04~</c>, <c>2026-05/2026-08</c>, <c>2026-05/..</c>, <c>../2026-05-12</c>.
/// </summary>
/// <remarks>
/// A value stands for the days from <see cref="Earliest"/> to <see cref="Latest"/>, both included; null is an open end.
/// Values are ordered by their earliest, then by their latest day.
/// </remarks>
[JsonConverter(typeof(OccurredConverter))]
public sealed record Occurred : IComparable<Occurred>
{
    private readonly string edtf;

    private Occurred(string edtf, LocalDate? earliest, LocalDate? latest, DatePrecision precision, bool approximate)
    {
        this.edtf = edtf;
        (Earliest, Latest, Precision, Approximate) = (earliest, latest, precision, approximate);
    }

    public LocalDate? Earliest { get; }
    public LocalDate? Latest { get; }
    public DatePrecision Precision { get; }

    /// <summary>True where the source says "around" or "early": the mark <c>~</c>.</summary>
    public bool Approximate { get; }

    /// <summary>A single, exactly known day.</summary>
    public static Occurred On(LocalDate day) => Parse(day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture));

    /// <exception cref="FormatException">The text is no such date; the message says why.</exception>
    public static Occurred Parse(string text) =>
        TryParse(text, out var occurred, out var problem) ? occurred! : throw new FormatException(problem);

    /// <summary>Reads a date; <paramref name="problem"/> is one sentence that names the text and what is wrong with it.</summary>
    public static bool TryParse(string? text, out Occurred? occurred, out string? problem)
    {
        (occurred, problem) = Read(text ?? "");
        return occurred is not null;
    }

    /// <summary>Whether the first possible day is not after <paramref name="day"/>: it may have happened by then.</summary>
    public bool CanHaveHappenedBy(LocalDate day) => Earliest is null || Earliest <= day;

    /// <summary>Whether the last possible day is before <paramref name="day"/>: it is over by then, whenever it was.</summary>
    public bool IsCertainlyBefore(LocalDate day) => Latest < day;

    /// <summary>Whether some day belongs to both.</summary>
    public bool Overlaps(LocalDate? from, LocalDate? to) =>
        (Earliest is null || to is null || Earliest <= to) && (Latest is null || from is null || Latest >= from);

    public int CompareTo(Occurred? other)
    {
        if (other is null) return 1;
        var byEarliest = (Earliest ?? LocalDate.MinIsoValue).CompareTo(other.Earliest ?? LocalDate.MinIsoValue);
        if (byEarliest != 0) return byEarliest;
        var byLatest = (Latest ?? LocalDate.MaxIsoValue).CompareTo(other.Latest ?? LocalDate.MaxIsoValue);
        return byLatest != 0 ? byLatest : string.CompareOrdinal(edtf, other.edtf);
    }

    public static bool operator <(Occurred left, Occurred right) => left.CompareTo(right) < 0;
    public static bool operator >(Occurred left, Occurred right) => left.CompareTo(right) > 0;
    public static bool operator <=(Occurred left, Occurred right) => left.CompareTo(right) <= 0;
    public static bool operator >=(Occurred left, Occurred right) => left.CompareTo(right) >= 0;

    public bool Equals(Occurred? other) => other is not null && edtf == other.edtf;
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(edtf);

    /// <summary>The EDTF notation, as it was read.</summary>
    public override string ToString() => edtf;

    private static (Occurred?, string?) Read(string text)
    {
        var ends = text.Split('/');
        if (ends.Length > 2) return (null, $"'{text}' is not a date: an interval has two ends, as in 2026-05/2026-08.");
        if (ends.Length == 1) return ReadSingle(text);
        if (ends is ["..", ".."]) return (null, $"'{text}' is not a date: an interval is open at one end at most.");
        var (from, fromProblem) = ends[0] == ".." ? (null, null) : ReadSingle(ends[0]);
        var (to, toProblem) = ends[1] == ".." ? (null, null) : ReadSingle(ends[1]);
        if ((fromProblem ?? toProblem) is { } problem) return (null, problem);
        if (from?.Earliest > to?.Latest) return (null, $"'{text}' is not a date: the interval ends before it starts.");
        var approximate = from is { Approximate: true } || to is { Approximate: true };
        return (new Occurred(text, from?.Earliest, to?.Latest, DatePrecision.Interval, approximate), null);
    }

    private static (Occurred?, string?) ReadSingle(string text)
    {
        var approximate = text.EndsWith('~');
        var parts = (approximate ? text[..^1] : text).Split('-');
        if (parts.Length > 3 || !IsNumber(parts[0], 4) || parts.Skip(1).Any(part => !IsNumber(part, 2)))
            return (null, $"'{text}' is not a date: expected a year, a month or a day such as 2026, 2026-05 or 2026-05-11.");
        var numbers = parts.Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        if (numbers[0] == 0) return (null, $"'{text}' is not a date: a year is 0001 to 9999.");
        if (numbers.Length > 1 && numbers[1] is < 1 or > 12) return (null, $"'{text}' is not a date: a month is 01 to 12.");
        return numbers switch
        {
            [var year] => (new Occurred(text, new(year, 1, 1), new(year, 12, 31), DatePrecision.Year, approximate), null),
            [var year, var month] => (Month(text, new YearMonth(year, month), approximate), null),
            [var year, var month, var day] => Day(text, new YearMonth(year, month), day, approximate),
            _ => throw new InvalidOperationException("A date has one to three parts."),
        };
    }

    private static Occurred Month(string text, YearMonth month, bool approximate) =>
        new(text, month.OnDayOfMonth(1), month.ToDateInterval().End, DatePrecision.Month, approximate);

    private static (Occurred?, string?) Day(string text, YearMonth month, int day, bool approximate)
    {
        var last = month.ToDateInterval().End.Day;
        if (day < 1 || day > last) return (null, $"'{text}' is not a date: that month has the days 01 to {last}.");
        var date = month.OnDayOfMonth(day);
        return (new Occurred(text, date, date, DatePrecision.Day, approximate), null);
    }

    private static bool IsNumber(string text, int digits) => text.Length == digits && text.All(char.IsAsciiDigit);
}
