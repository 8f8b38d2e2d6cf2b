using NodaTime;

namespace StatusBot.Language;

/// <summary>Where a date without a year is looked for.</summary>
internal enum Direction { Near, Back, Ahead }

/// <summary>
/// Reads what is written like a date at a place of a line. Every rule gives null where nothing of its kind stands there.
/// A date without a year lies in the year of today; looking back, not after today; looking ahead, not before it.
/// </summary>
/// <param name="otherYear">The year of dates that are written without one, where another date gives it.</param>
internal sealed partial class DateGrammar(DateLine line, LocalDate today, Direction direction, int? otherYear = null)
{
    /// <summary>A day or a period.</summary>
    public DatePiece? Point(int at)
    {
        at = line.Skip(at, "the");
        if (!line.Has(at)) return null;
        return Numeric(at) ?? Shifted(at) ?? Part(at) ?? Calendar(at) ?? NamedPeriod(at) ?? Relative(at);
    }

    /// <summary>A day in numbers or by the name of its month, if all of the line is that.</summary>
    public DatePiece? Explicit() => (Numeric(0) ?? Calendar(0)) is { } piece && piece.End == line.Count ? piece : null;

    /// <summary>A period with a name: it can have an end, a half, an early part.</summary>
    private DatePiece? NamedPeriod(int at) =>
        Quarter(at) ?? Half(at) ?? Week(at) ?? Season(at) ?? CalendarMonth(at) ?? RelativePeriod(at) ?? WrittenYear(at);

    /// <summary>The days of a year for which a date without one is meant.</summary>
    /// <param name="days">Its days in a year.</param>
    private DatePiece Placed(Func<int, (LocalDate From, LocalDate To)> days, int? written, int end)
    {
        var inYear = days(written ?? otherYear ?? today.Year);
        if (written is null && otherYear is null && direction == Direction.Back && inYear.From > today) inYear = days(today.Year - 1);
        if (written is null && otherYear is null && direction == Direction.Ahead && inYear.To < today) inYear = days(today.Year + 1);
        return new DatePiece.Days(inYear.From, inYear.To, end, written is not null);
    }

    private DatePiece.Wrong Wrong(string sentence, int at, int end) => new(sentence, at, end);

    private static bool IsDay(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month);
}
