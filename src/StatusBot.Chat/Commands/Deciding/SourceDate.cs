using NodaTime;
using NodaTime.Text;
using StatusBot.Answers;
using StatusBot.Facts;

namespace StatusBot.Chat;

/// <summary>The date of a fact as a person gives it: in the store's notation, or as the article says it.</summary>
internal static class SourceDate
{
    /// <summary>Two days from which a date that names its own year is seen as the same.</summary>
    private static readonly LocalDate OneDay = new(2001, 2, 7), OtherDay = new(2019, 9, 20);

    /// <param name="published">When the article appeared, from where it sees a relative day.</param>
    /// <returns>The date with how it was derived; neither where the text is empty.</returns>
    /// <exception cref="CommandException">It is no date, or cannot be placed.</exception>
    public static (Occurred? Date, string? How) Read(string text, Occurred? published)
    {
        var given = text.Trim();
        if (given.Length == 0) return (null, null);
        if (Occurred.TryParse(given, out var date, out _)) return (date, null);
        if (Seen(given, OneDay).Date is { } absolute && absolute.Equals(Seen(given, OtherDay).Date)) return (absolute, null);
        if (published is not { Precision: DatePrecision.Day, Earliest: { } day })
            throw new CommandException(
                $"'{given}' is not a date such as 2026-05-11 or 2026-05, and cannot be seen from an article whose day is not known.",
                isMisuse: true);
        var (seen, problem) = Seen(given, day);
        return seen is null
            ? throw new CommandException(problem!, isMisuse: true)
            : (seen, $"“{given}”, seen from the article of {Dates.Show(published)}");
    }

    private static (Occurred? Date, string? Problem) Seen(string text, LocalDate day)
    {
        var (first, problem) = PersonDay.Read(text, DayUse.From, day);
        var (last, _) = PersonDay.Read(text, DayUse.To, day);
        return first is null || last is null ? (null, problem) : (Span(first.Value, last.Value), null);
    }

    private static Occurred Span(LocalDate first, LocalDate last) => Occurred.Parse(
        first == last ? Iso(first)
        : first.Day == 1 && last == first.PlusMonths(1).PlusDays(-1) ? Iso(first)[..7]
        : $"{Iso(first)}/{Iso(last)}");

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
