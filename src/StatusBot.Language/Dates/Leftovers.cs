namespace StatusBot.Language;

/// <summary>
/// What is left over right beside a date and could be a part of it: "the second Monday of May 2026", "11\5\2026". Such a date is not the
/// one that is meant, and none is answered for in its place.
/// </summary>
internal sealed class Leftovers(DateLine line, IReadOnlyList<DatePlace> places)
{
    public List<DatePlace> Checked() =>
        [.. places.Select((place, i) => place is DateMention date ? Checked(date, i + 1 < places.Count ? places[i + 1] : null) : place)];

    private DatePlace Checked(DateMention date, DatePlace? next)
    {
        var (start, end) = Lexemes(date);
        var (from, to) = (Before(start), next is DateMention other && AreOne(date, other) ? Lexemes(other).End : After(end));
        return from is null && to is null ? date : NotUnderstood(from ?? start, to ?? end);
    }

    private DateFault NotUnderstood(int from, int to) => new(
        DateProblems.NotUnderstood(line.Written(from, to)), [], 0, 0, IsAside: false, line[from].Token,
        line[to - 1].Token - line[from].Token + 1);

    private (int Start, int End) Lexemes(DatePlace place) => (line.LexemeOf(place.Start), line.LexemeOf(place.Start + place.Length));

    /// <summary>Where what is left over before a date starts.</summary>
    private int? Before(int start)
    {
        if (IsGluedBefore(start) || line.IsSigned(start)) return Math.Max(0, start - 1);
        var at = start;
        while (!line.EndsBefore(at) && line.Word(at - 1) is "of" or "the" or "and" or "or" or "in" or "on" or "at" or "during" or "within")
            at--;
        if (line.EndsBefore(at) || !IsFree(--at) || IsAsked(at)) return null;
        return IsWeekday(at) || IsUnit(at) && line.Word(start) is not ("since" or "until" or "till" or "from" or "between")
            || IsNumbered(at, start) ? at : null;
    }

    /// <summary>"5\2026", "the fifth of May 2026"; in "GPT 5 since May" the number is that of something else.</summary>
    private bool IsNumbered(int at, int start) => IsMonth(start) && at == start - 1 && line[at] is { Number: not null, Digits: 3 }
        || (line[start].Number is not null || IsMonth(start)) && (line[at] is { Number: not null, Digits: <= 2 } or { IsOrdinal: true }
        || line.Word(at + 1) == "of" && line.English.Dates.Ordinals.ContainsKey(line.Word(at)));

    /// <summary>"2O26-05-11", "1l May": a letter in the place of a digit.</summary>
    private bool IsGluedBefore(int start) => start > 0 && (line.Joint(start) == '\0'
        || line.Joint(start - 1) == '\0' && start > 1 && line[start - 2].Number is not null && line.Word(start - 1).Length == 1);

    /// <summary>Where what is left over behind a date ends.</summary>
    private int? After(int end)
    {
        if (line.Joint(end) == '\0') return end + 1;
        if (line.EndsBefore(end)) return null;
        if (line.Word(end) is "excluded" or "excepted" or "aside" or "apart" or "exclusive") return end + 1;
        if (line[end].Number is not null && line.Joint(end + 1) == '\0') return end + 2;
        var at = line.Skip(end, "and", "or", "on", "of", "the", "in", "at", "every", "each");
        if (!IsFree(at)) return null;
        if (IsWeekday(at) || IsUnit(at) && line.Word(at + 1) != "by") return at + 1;
        var isNumber = line[at] is { Number: not null, Digits: <= 2 };
        if (line[at].Number is not null && line.EndsBefore(at + 1)) return at + 1;
        return (isNumber || line.English.Numbers.ContainsKey(line.Word(at))) && IsUnit(at + 1) ? at + 2 : null;
    }

    /// <summary>Whether two dates are parts of one: "last Monday of May 2026", "May 2026, on the 3rd".</summary>
    private bool AreOne(DateMention date, DateMention next)
    {
        var (end, start) = (Lexemes(date).End, Lexemes(next).Start);
        if (line.Skip(end, "of", "on", "in", "the") < start || date.Relation is not (DateRelation.On or DateRelation.AsOf)) return false;
        if (IsWeekday(end - 1) && line.Mark(end) == ' ') return true;
        return date.Relation == DateRelation.On && next.Relation == DateRelation.On && date.From == date.To != (next.From == next.To)
            && !Holds(date, next) && !Holds(next, date);
    }

    private static bool Holds(DateMention whole, DateMention part) => whole.From <= part.From && part.To <= whole.To;

    private bool IsFree(int at) => line.Has(at) && !places.Any(place => place.Covers(line[at].Token));

    /// <summary>"How many days until 2 August?", "Which week of May?", "any day in May".</summary>
    private bool IsAsked(int at) =>
        line.Word(at - 1) is "many" or "how" or "which" or "what" or "any" or "a" or "an";

    private bool IsMonth(int at) => line.English.Months.ContainsKey(line.Word(at));
    private bool IsWeekday(int at) => line.English.Weekdays.ContainsKey(line.Word(at))
        || line.English.Weekdays.ContainsKey(line.Word(at).TrimEnd('s')) && line.Word(at).Length > 4;
    private bool IsUnit(int at) => DateGrammar.Unit(line.Word(at)) is not (null or "half" or "hour");
}
