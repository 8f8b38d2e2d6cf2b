using NodaTime;

namespace StatusBot.Language;

/// <summary>
/// What is left over right beside a date and could be a part of it: "the second Monday of May 2026", "11\5\2026". Such a date is not the
/// one that is meant, and none is answered for in its place.
/// </summary>
internal sealed partial class Leftovers(DateLine line, List<DatePlace> places)
{
    public List<DatePlace> Checked()
    {
        Narrow();
        return [.. places.Select((place, i) => place is DateMention date ? Checked(date, places.ElementAtOrDefault(i + 1)) : place)];
    }

    /// <summary>"in 2026, in the second quarter", "in May 2026 on 11 May": the part is meant.</summary>
    private void Narrow()
    {
        for (var i = 0; i + 1 < places.Count; i++)
            if (places[i] is DateMention date && places[i + 1] is DateMention next && IsPart(date, next))
            {
                var part = Holds(date, next) ? next : date;
                places[i] = part with { Start = date.Start, Length = next.Start + next.Length - date.Start };
                places.RemoveAt(i + 1);
            }
    }

    private bool IsPart(DateMention date, DateMention next)
    {
        var start = Lexemes(next).Start;
        return date.Relation == DateRelation.On && next.Relation == DateRelation.On && (Holds(date, next) || Holds(next, date))
            && line.Skip(Lexemes(date).End, "of", "on", "in", "the", "during", "s") >= start && line.Mark(start) != '/';
    }

    private DatePlace Checked(DateMention date, DatePlace? next)
    {
        var (start, end) = Lexemes(date);
        var one = next is DateMention other ? EndOfOne(date, other) : null;
        var (from, to) = (Before(start), one ?? OtherWeekday(date, end) ?? After(end));
        return from is null && to is null ? date : NotUnderstood(from ?? start, to ?? end);
    }

    private int? EndOfOne(DateMention date, DateMention next) =>
        AreOne(date, next) || IsOtherYear(date, next) ? Lexemes(next).End : null;

    /// <summary>"in May 2025 and 2026": May of both, or all of the second.</summary>
    private bool IsOtherYear(DateMention date, DateMention next)
    {
        var (end, (start, last)) = (Lexemes(date).End, Lexemes(next));
        var isYear = start == last - 1 && line[start] is { Number: not null, Digits: 4 };
        var isOfAYear = line[end - 1] is { Number: not null, Digits: 4 }
            && (date.From.DayOfYear > 1 || date.To < new LocalDate(date.From.Year, 12, 31));
        return isYear && isOfAYear && line.Skip(end, "and", "or") >= start;
    }

    private DateFault NotUnderstood(int from, int to) => new(
        DateProblems.NotUnderstood(line.Written(from, to)), [], 0, 0, IsAside: false, line[from].Token,
        line[to - 1].Token - line[from].Token + 1);

    private (int Start, int End) Lexemes(DatePlace place) => (line.LexemeOf(place.Start), line.LexemeOf(place.Start + place.Length));

    /// <summary>Whether two dates are parts of one: "last Monday of May 2026", "May 2026, on the 3rd", "11 May two years ago".</summary>
    private bool AreOne(DateMention date, DateMention next)
    {
        var (end, start) = (Lexemes(date).End, Lexemes(next).Start);
        if (line.Skip(end, "of", "on", "in", "the") < start || date.Relation is not (DateRelation.On or DateRelation.AsOf)) return false;
        var isListed = line.Word(end) is "and" or "or";
        if (!isListed && line.Word(Lexemes(next).End - 1) is "earlier" or "later") return true;
        if (!isListed && line.Mark(end) == ' ' && (IsWeekday(end - 1) || IsDay(date) && IsDay(next) && date != next)) return true;
        return date.Relation == DateRelation.On && next.Relation == DateRelation.On && IsDay(date) != IsDay(next)
            && !Holds(date, next) && !Holds(next, date);
    }

    private static bool IsDay(DateMention date) => date.From == date.To;
    private static bool Holds(DateMention whole, DateMention part) => whole.From <= part.From && part.To <= whole.To;
    private bool IsFree(int at) => line.Has(at) && !places.Any(place => place.Covers(line[at].Token));
}
