using System.Globalization;
using NodaTime;

namespace StatusBot.Language;

/// <summary>
/// Finds dates in a question: "12 May", "May 12th, 2026", "2026-05-12", "this August", "2023", "yesterday", "last week",
/// and, after "since" and "as of", weekdays. A date without a year lies in the year of the reference day, or in the year before
/// where it would otherwise be a past that has not come yet ("since December", asked in March).
/// </summary>
public sealed class DateReader
{
    private readonly EnglishFile english;
    private readonly Phrases<DateRelation> relations;

    public DateReader(EnglishFile english)
    {
        this.english = english;
        relations = new Phrases<DateRelation>(
            english.Relations.SelectMany(relation => relation.Value.Select(phrase => (phrase, Relation(relation.Key)))), token => token.Text);
    }

    /// <param name="today">The reference day of relative dates and of dates without a year.</param>
    public IReadOnlyList<DateMention> Find(IReadOnlyList<Token> tokens, LocalDate today)
    {
        var mentions = new List<DateMention>();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (At(tokens, i, today) is not { } mention) continue;
            mentions.Add(mention);
            i = mention.Start + mention.Length - 1;
        }
        return mentions;
    }

    private DateMention? At(IReadOnlyList<Token> tokens, int start, LocalDate today)
    {
        if (relations.At(tokens, start) is { } found)
            return Days(tokens, start + found.Length, today, found.Value) is { } after
                ? new DateMention(found.Value, after.From, after.To, start, found.Length + after.Length) : null;
        var lead = tokens[start].Text is "on" or "in" or "by" or "this" ? 1 : 0;
        return Days(tokens, start + lead, today, DateRelation.On) is { } days
            ? new DateMention(DateRelation.On, days.From, days.To, start + lead, days.Length) : null;
    }

    private (LocalDate From, LocalDate To, int Length)? Days(IReadOnlyList<Token> tokens, int start, LocalDate today, DateRelation relation)
    {
        var skip = start;
        while (skip < tokens.Count && tokens[skip].Text is "the" or "this" or "of" or "early" or "late" or "mid" or "day") skip++;
        if (skip >= tokens.Count) return null;
        var read = Iso(tokens, skip) ?? Calendar(tokens, skip, today, relation) ?? Relative(tokens, skip, today, relation);
        return read is { } days ? (days.From, days.To, skip - start + days.Length) : null;
    }

    private static (LocalDate From, LocalDate To, int Length)? Iso(IReadOnlyList<Token> tokens, int at)
    {
        if (Number(tokens, at, 1000, 9999) is not { } year) return null;
        if (Number(tokens, at + 1, 1, 12) is not { } month || tokens[at + 1].Text.Length != 2)
            return year is >= 1990 and < 2100 ? (new LocalDate(year, 1, 1), new LocalDate(year, 12, 31), 1) : null;
        var whole = new YearMonth(year, month).ToDateInterval();
        if (Number(tokens, at + 2, 1, whole.End.Day) is not { } day || tokens[at + 2].Text.Length != 2) return (whole.Start, whole.End, 2);
        return (new LocalDate(year, month, day), new LocalDate(year, month, day), 3);
    }

    private (LocalDate From, LocalDate To, int Length)? Calendar(IReadOnlyList<Token> tokens, int at, LocalDate today, DateRelation relation)
    {
        var length = 0;
        int? day = null;
        if (Day(tokens, at) is { } before && Month(tokens, SkipOf(tokens, at + 1)) is not null)
        {
            day = before;
            length = SkipOf(tokens, at + 1) - at;
        }
        if (Month(tokens, at + length) is not { } month) return null;
        length++;
        if (day is null && Day(tokens, at + length) is { } after) (day, length) = (after, length + 1);
        if (day is null && IsVerbMay(tokens, at)) return null;
        var year = Number(tokens, at + length, 1990, 2100);
        if (year is not null) length++;
        return Build(year, month, day, today, relation) is { } days ? (days.From, days.To, length) : null;
    }

    private static (LocalDate From, LocalDate To)? Build(int? year, int month, int? day, LocalDate today, DateRelation relation)
    {
        var inYear = new YearMonth(year ?? today.Year, month);
        if (year is null && relation != DateRelation.On && inYear.OnDayOfMonth(1) > today) inYear = new YearMonth(today.Year - 1, month);
        var whole = inYear.ToDateInterval();
        if (day is null) return (whole.Start, whole.End);
        if (day > whole.End.Day) return null;
        return (inYear.OnDayOfMonth(day.Value), inYear.OnDayOfMonth(day.Value));
    }

    private (LocalDate From, LocalDate To, int Length)? Relative(IReadOnlyList<Token> tokens, int at, LocalDate today, DateRelation relation)
    {
        var word = tokens[at].Text;
        if (word is "yesterday") return (today.PlusDays(-1), today.PlusDays(-1), 1);
        if (word is "today" && relation != DateRelation.On) return (today, today, 1);
        if (word is "last" or "past" && at + 1 < tokens.Count) return Last(tokens[at + 1].Text, today) is { } last ? (last.From, last.To, 2) : null;
        if (english.Seasons.TryGetValue(word, out var months)) return Season(tokens, at, months, today);
        if (relation != DateRelation.On && english.Weekdays.TryGetValue(word, out var weekday)) return LastWeekday(weekday, today);
        return null;
    }

    private static (LocalDate From, LocalDate To, int Length) Season(IReadOnlyList<Token> tokens, int at, List<int> months, LocalDate today)
    {
        var year = Number(tokens, at + 1, 1990, 2100);
        var from = new LocalDate(year ?? today.Year, months[0], 1);
        return (from, new YearMonth(from.Year, months[1]).ToDateInterval().End, year is null ? 1 : 2);
    }

    private static (LocalDate From, LocalDate To)? Last(string unit, LocalDate today) => unit switch
    {
        "week" => (today.PlusDays(-7), today),
        "month" => (today.PlusMonths(-1), today),
        "year" => (today.PlusYears(-1), today),
        _ => null,
    };

    private static (LocalDate From, LocalDate To, int Length) LastWeekday(int weekday, LocalDate today)
    {
        var day = today.Previous((IsoDayOfWeek)weekday);
        return (day, day, 1);
    }

    /// <summary>"may" is a month only where it is written so or a preposition stands before it.</summary>
    private static bool IsVerbMay(IReadOnlyList<Token> tokens, int at) =>
        tokens[at].Text == "may" && !(at > 0 && tokens[at].IsCapitalised)
        && !(at > 0 && tokens[at - 1].Text is "in" or "since" or "of" or "this" or "mid" or "before" or "until" or "after" or "by");

    private int? Month(IReadOnlyList<Token> tokens, int at) =>
        at < tokens.Count && english.Months.TryGetValue(tokens[at].Text, out var month) ? month : null;

    private static int SkipOf(IReadOnlyList<Token> tokens, int at) => at < tokens.Count && tokens[at].Text == "of" ? at + 1 : at;

    private static int? Day(IReadOnlyList<Token> tokens, int at)
    {
        if (at >= tokens.Count || !tokens[at].IsNumber) return null;
        var digits = tokens[at].Text.TrimEnd("stndrh".ToCharArray());
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day is >= 1 and <= 31 ? day : null;
    }

    private static int? Number(IReadOnlyList<Token> tokens, int at, int from, int to) =>
        at < tokens.Count && int.TryParse(tokens[at].Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number >= from && number <= to ? number : null;

    private static DateRelation Relation(string name) => Enum.TryParse<DateRelation>(name, ignoreCase: true, out var relation)
        ? relation : throw new LanguageFileException($"english.yaml: '{name}' is no relation of a date; expected asOf, since or before.");
}
