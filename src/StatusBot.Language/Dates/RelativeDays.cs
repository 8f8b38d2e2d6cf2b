using NodaTime;

namespace StatusBot.Language;

/// <summary>Days that are counted from the day on which a question is asked.</summary>
internal static class RelativeDays
{
    /// <summary>Whether a relation asks for what has been, so that its date lies in the past.</summary>
    public static bool LooksBack(DateRelation relation) => relation is DateRelation.Since or DateRelation.AsOf;

    /// <summary>The last week, month or year up to today; null for any other unit.</summary>
    public static (LocalDate From, LocalDate To)? Last(string unit, LocalDate today) => unit switch
    {
        "week" => (today.PlusDays(-7), today),
        "month" => (today.PlusMonths(-1), today),
        "year" => (today.PlusYears(-1), today),
        _ => null,
    };

    /// <summary>The weekday before today, or the one after it where the question looks ahead.</summary>
    public static (LocalDate From, LocalDate To, int Length) Weekday(IsoDayOfWeek weekday, LocalDate today, DateRelation relation)
    {
        var day = LooksBack(relation) ? today.Previous(weekday) : today.Next(weekday);
        return (day, day, 1);
    }

    /// <param name="months">The first and the last month of the season.</param>
    public static (LocalDate From, LocalDate To) Season(List<int> months, int? year, LocalDate today, DateRelation relation)
    {
        var from = new LocalDate(year ?? today.Year, months[0], 1);
        if (year is null && LooksBack(relation) && from > today) from = from.PlusYears(-1);
        return (from, new YearMonth(from.Year, months[1]).ToDateInterval().End);
    }
}
