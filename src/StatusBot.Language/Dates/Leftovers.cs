namespace StatusBot.Language;

/// <summary>
/// What is left over right beside a date and could be a part of it: "the second Monday of May 2026", "11\5\2026". Such a date is not the
/// one that is meant, and none is answered for in its place.
/// </summary>
internal sealed class Leftovers(DateLine line, List<DatePlace> places)
{
    public List<DatePlace> Checked() =>
        [.. Narrowed().Select((place, i) => place is DateMention date ? Checked(date, i + 1 < places.Count ? places[i + 1] : null) : place)];

    /// <summary>"in 2026, in the second quarter", "in May 2026 on 11 May": the part is meant.</summary>
    private List<DatePlace> Narrowed()
    {
        for (var i = 0; i + 1 < places.Count; i++)
            if (places[i] is DateMention { Relation: DateRelation.On } date && places[i + 1] is DateMention { Relation: DateRelation.On } next
                && AreBeside(date, next) && (Holds(date, next) || Holds(next, date)))
            {
                places[i] = (Holds(date, next) ? next : date) with { Start = date.Start, Length = next.Start + next.Length - date.Start };
                places.RemoveAt(i + 1);
            }
        return places;
    }

    private bool AreBeside(DateMention date, DateMention next) =>
        line.Skip(Lexemes(date).End, "of", "on", "in", "the", "during", "s") >= Lexemes(next).Start && line.Mark(Lexemes(next).Start) is not '/';

    private DatePlace Checked(DateMention date, DatePlace? next)
    {
        var (start, end) = Lexemes(date);
        var (from, to) = (Before(start), next is DateMention other && AreOne(date, other) ? Lexemes(other).End
            : OtherWeekday(date, end) ?? After(end));
        if (to is null && next is DateMention year && IsOtherYear(date, year)) to = Lexemes(year).End;
        return from is null && to is null ? date : NotUnderstood(from ?? start, to ?? end);
    }

    /// <summary>"in May 2025 and 2026": May of both, or all of the second.</summary>
    private bool IsOtherYear(DateMention date, DateMention next)
    {
        var (end, start) = (Lexemes(date).End, Lexemes(next).Start);
        return line[end - 1].Digits == 4 && start == Lexemes(next).End - 1 && line[start].Digits == 4 && date.To < date.From.PlusYears(1).PlusDays(-1)
            && line.Skip(end, "and", "or") >= start;
    }

    private DateFault NotUnderstood(int from, int to) => new(
        DateProblems.NotUnderstood(line.Written(from, to)), [], 0, 0, IsAside: false, line[from].Token,
        line[to - 1].Token - line[from].Token + 1);

    private (int Start, int End) Lexemes(DatePlace place) => (line.LexemeOf(place.Start), line.LexemeOf(place.Start + place.Length));

    /// <summary>Where what is left over before a date starts.</summary>
    private int? Before(int start)
    {
        if (IsGluedBefore(start) || line.IsSigned(start) || IsOff(start)) return Math.Max(0, start - 1);
        var at = start;
        while (!line.EndsBefore(at) && line.Word(at - 1) is "of" or "the" or "and" or "or" or "in" or "on" or "at" or "to" or "during"
            or "within") at--;
        if (!line.EndsBefore(at) && IsFree(at - 1) && (IsRate(at - 1) || IsLimit(at - 1))) return at - 1;
        if (line.EndsBefore(at) || !IsFree(--at) || IsAsked(at)) return null;
        if (line.Word(at - 1) == "day" && line[at].Number is not null) return at;
        if (line.Word(at) is "early" or "mid" or "late" or "middle" or "beginning" or "start" or "end") return at;
        return IsWeekday(at) || IsUnit(at) && line.Word(start) is not ("since" or "until" or "till" or "from" or "between")
            || IsNumbered(at, start) ? at : null;
    }

    /// <summary>"5\2026", "the fifth of May 2026"; in "GPT 5 since May" the number is that of something else.</summary>
    private bool IsNumbered(int at, int start) => IsMonth(start) && at == start - 1 && line[at] is { Number: not null, Digits: 3 }
        || (line[start].Number is not null || IsMonth(start)) && (line[at] is { Number: not null, Digits: <= 2 } or { IsOrdinal: true }
        || line.Word(at + 1) == "of" && line.English.Dates.Ordinals.ContainsKey(line.Word(at)));

    /// <summary>"newer as 11 May", "past 12 May", "eleven May": not that date.</summary>
    private bool IsOff(int start) => start > 0 && IsFree(start - 1) && (line.Word(start - 1) is "than" or "past" or "as" or "under" or "above"
        or "below" or "near" or "unlike" or "versus" || IsMonth(start) && IsNumberWord(start - 1));

    /// <summary>"daily in May", "at the latest on 12 May".</summary>
    private bool IsRate(int at) => line.Word(at) is "hourly" or "daily" or "nightly" or "weekly" or "fortnightly" or "monthly" or "quarterly"
        or "annually" or "yearly" or "later" or "earlier" or "sooner";

    private bool IsLimit(int at) => line.Word(at) is "latest" or "earliest" && line.Word(at - 2) == "at";

    private bool IsNumberWord(int at) => line.English.Numbers.TryGetValue(line.Word(at), out var number) && number <= 31;

    /// <summary>"2O26-05-11", "1l May": a letter in the place of a digit.</summary>
    private bool IsGluedBefore(int start) => start > 0 && (line.Joint(start) == '\0' || line.Joint(start) is '/' or '.' or '-' && IsFree(start - 1)
        || line.Joint(start - 1) == '\0' && start > 1 && line[start - 2].Number is not null && line.Word(start - 1).Length == 1);

    /// <summary>"11 May 2026, Tuesday", which is a Monday.</summary>
    private int? OtherWeekday(DateMention date, int end) => line.English.Weekdays.TryGetValue(line.Word(end), out var weekday)
        && line.EndsBefore(end) && line.EndsBefore(end + 1) && (int)date.To.DayOfWeek != weekday ? end + 1 : null;

    /// <summary>Where what is left over behind a date ends.</summary>
    private int? After(int end)
    {
        if (line.Joint(end) == '\0') return end + 1;
        if (line.EndsBefore(end)) return null;
        if (line.Word(end) == "at" && IsLimit(end + 2)) return end + 3;
        if (IsNumberWord(end) && line.EndsBefore(end + 1)) return end + 1;
        if (line.Word(end) is "excluded" or "excepted" or "aside" or "apart" or "exclusive") return end + 1;
        if (line.Word(end) is "and" or "or" && line.Word(end + 1) == "beyond") return end + 2;
        if (line[end].Number is not null && line.Joint(end + 1) == '\0') return end + 2;
        var at = line.Skip(end, "and", "or", "on", "of", "the", "in", "at", "for", "every", "each");
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
        if (line.Word(Lexemes(next).End - 1) is "earlier" or "later" && line.Word(end) is not ("and" or "or")) return true;
        if ((IsWeekday(end - 1) || date.From == date.To && next.From == next.To && date != next)
            && line.Mark(end) == ' ' && line.Word(end) is not ("and" or "or")) return true;
        return date.Relation == DateRelation.On && next.Relation == DateRelation.On && date.From == date.To != (next.From == next.To)
            && !Holds(date, next) && !Holds(next, date);
    }

    private static bool Holds(DateMention whole, DateMention part) => whole.From <= part.From && part.To <= whole.To;

    private bool IsFree(int at) => line.Has(at) && !places.Any(place => place.Covers(line[at].Token));

    /// <summary>"How many days until 2 August?", "Which week of May?", "any day in May".</summary>
    private bool IsAsked(int at) =>
        line.Word(at - 1) is "many" or "how" or "which" or "what" or "any" || line.Word(at - 1) is "a" or "one" && line.Word(at) == "day";

    private bool IsMonth(int at) => line.English.Months.ContainsKey(line.Word(at));
    private bool IsWeekday(int at) => line.English.Weekdays.ContainsKey(line.Word(at))
        || line.English.Weekdays.ContainsKey(line.Word(at).TrimEnd('s')) && line.Word(at).Length > 4;
    private bool IsUnit(int at) => DateGrammar.Unit(line.Word(at)) is not (null or "half" or "hour");
}
