using NodaTime;
using NodaTime.Text;
using StatusBot.Answers;
using StatusBot.Facts;

namespace StatusBot.Chat;

/// <summary>The date of a fact as a person gives it: in the store's notation, or as the article says it.</summary>
internal static class SourceDate
{
    /// <returns>The date with how it was derived; neither where the text is empty.</returns>
    /// <exception cref="CommandException">It is no date, or cannot be placed.</exception>
    public static (Occurred? Date, string? How) Read(string text, Article article)
    {
        var given = text.Trim();
        if (given.Length == 0) return (null, null);
        if (Occurred.TryParse(given, out var date, out var problem)) return (date, null);
        if (article.Published is not { Precision: DatePrecision.Day, Earliest: { } day }) throw NotPlaced(given, article, problem!);
        var (first, wrong) = PersonDay.Read(given, DayUse.From, day);
        var (last, _) = PersonDay.Read(given, DayUse.To, day);
        if (first is null || last is null) throw new CommandException(wrong ?? FactStore.Sentence(problem!), isMisuse: true);
        return (Span(first.Value, last.Value), $"“{given}”, seen from the article of {Dates.Show(article.Published)}");
    }

    private static Occurred Span(LocalDate first, LocalDate last) =>
        first == last ? Occurred.On(first) : Occurred.Parse($"{Iso(first)}/{Iso(last)}");

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);

    private static CommandException NotPlaced(string text, Article article, string problem) => new(
        $"{FactStore.Sentence(problem).TrimEnd('.')}; and '{text}' cannot be seen from the article '{article.Id}', whose day is not known.",
        isMisuse: true);
}
