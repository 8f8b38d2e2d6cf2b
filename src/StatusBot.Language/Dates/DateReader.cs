using System.Globalization;
using NodaTime;

namespace StatusBot.Language;

/// <summary>
/// Finds dates in a question: "12 May", "May 12th, 2026", "2026-05-12", "this August", "2023", "yesterday", "last week",
/// and, after "since", "as of" and "before", weekdays. A date without a year lies in the year of the reference day, or in the year
/// before where it would otherwise be a past that has not come yet ("since December", asked in March). A day that its month
/// does not have ("31 June") is no date, and neither is its month.
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
            if (At(tokens, i, today) is { } mention)
            {
                mentions.Add(mention);
                i = mention.Start + mention.Length - 1;
            }
            else if (Written(tokens, i) is { Day: not null } impossible) i += impossible.Length - 1;
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
        if (!IsJoined(tokens, at) || Number(tokens, at + 1, 1, 12) is not { } month)
            return year is >= 1990 and < 2100 ? (new LocalDate(year, 1, 1), new LocalDate(year, 12, 31), 1) : null;
        var whole = new YearMonth(year, month).ToDateInterval();
        if (!IsJoined(tokens, at + 1) || Number(tokens, at + 2, 0, 99) is not { } day) return (whole.Start, whole.End, 2);
        return day >= 1 && day <= whole.End.Day ? (new LocalDate(year, month, day), new LocalDate(year, month, day), 3) : null;
    }

    /// <summary>Whether two digits follow, with one character between.</summary>
    private static bool IsJoined(IReadOnlyList<Token> tokens, int at) => at + 1 < tokens.Count
        && tokens[at + 1].Text.Length == 2 && tokens[at + 1].Start == tokens[at].Start + tokens[at].Written.Length + 1;

    private (LocalDate From, LocalDate To, int Length)? Calendar(IReadOnlyList<Token> tokens, int at, LocalDate today, DateRelation relation)
    {
        if (Written(tokens, at) is not { } date) return null;
        var isBare = date is { Day: null, Year: null } && relation == DateRelation.On;
        if (isBare && IsVerbMay(tokens, at)) return null;
        return Build(date.Year, date.Month, date.Day, today, relation) is { } days ? (days.From, days.To, date.Length) : null;
    }

    /// <summary>A month with its day before or after it and its year, as far as they are written.</summary>
    private (int? Year, int Month, int? Day, int Length)? Written(IReadOnlyList<Token> tokens, int at)
    {
        var start = at;
        int? day = null;
        if (Day(tokens, at) is { } before && Month(tokens, SkipOf(tokens, at + 1)) is not null) (day, at) = (before, SkipOf(tokens, at + 1));
        if (Month(tokens, at) is not { } month) return null;
        at++;
        if (day is null && Day(tokens, at) is { } after) (day, at) = (after, at + 1);
        var year = Number(tokens, SkipOf(tokens, at), 1990, 2100);
        return (year, month, day, (year is null ? at : SkipOf(tokens, at) + 1) - start);
    }

    private static (LocalDate From, LocalDate To)? Build(int? year, int month, int? day, LocalDate today, DateRelation relation)
    {
        var inYear = new YearMonth(year ?? today.Year, month);
        if (year is null && RelativeDays.LooksBack(relation) && inYear.OnDayOfMonth(1) > today) inYear = new YearMonth(today.Year - 1, month);
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
        if (word is "last" or "past" && at + 1 < tokens.Count) return RelativeDays.Last(tokens[at + 1].Text, today) is { } last ? (last.From, last.To, 2) : null;
        if (english.Seasons.TryGetValue(word, out var months)) return Season(tokens, at, months, today, relation);
        if (relation != DateRelation.On && english.Weekdays.TryGetValue(word, out var weekday)) return RelativeDays.Weekday((IsoDayOfWeek)weekday, today, relation);
        return null;
    }

    private static (LocalDate From, LocalDate To, int Length) Season(IReadOnlyList<Token> tokens, int at, List<int> months, LocalDate today, DateRelation relation)
    {
        var next = SkipOf(tokens, at + 1);
        var year = Number(tokens, next, 1990, 2100);
        var (from, to) = RelativeDays.Season(months, year, today, relation);
        return (from, to, year is null ? 1 : next + 1 - at);
    }

    /// <summary>"may" without a day or a year is a month only where it is written so or a preposition stands before it.</summary>
    private static bool IsVerbMay(IReadOnlyList<Token> tokens, int at) =>
        tokens[at].Text == "may" && !(at > 0 && tokens[at].IsCapitalised)
        && !(at > 0 && tokens[at - 1].Text is "in" or "of" or "this" or "by" or "mid" or "early" or "late");

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
