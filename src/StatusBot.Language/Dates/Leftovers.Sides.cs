using NodaTime;

namespace StatusBot.Language;

/// <summary>What stands on either side of a date, and takes something from it or adds to it.</summary>
internal sealed partial class Leftovers
{
    private static readonly HashSet<string> Links = ["of", "the", "and", "or", "in", "on", "at", "to", "during", "within"];
    private static readonly HashSet<string> Behind = ["and", "or", "on", "of", "the", "in", "at", "for", "every", "each"];
    private static readonly HashSet<string> Off = ["than", "past", "as", "under", "above", "below", "near", "unlike", "versus"];
    private static readonly HashSet<string> Rates = ["hourly", "daily", "nightly", "weekly", "fortnightly", "monthly", "quarterly",
        "annually", "yearly", "later", "earlier", "sooner"];
    private static readonly HashSet<string> Parts = ["early", "mid", "late", "middle", "beginning"];

    private static readonly HashSet<string> Takers = ["excluded", "excepted", "aside", "apart", "exclusive"];

    /// <summary>Where what is left over before a date starts.</summary>
    private int? Before(int start)
    {
        if (IsGluedBefore(start) || line.IsSigned(start) || IsOff(start)) return Math.Max(0, start - 1);
        var at = start;
        while (!line.EndsBefore(at) && Links.Contains(line.Word(at - 1))) at--;
        return !line.EndsBefore(at) && IsFree(at - 1) && IsPartBefore(at - 1, start) ? at - 1 : null;
    }

    private bool IsPartBefore(int at, int start)
    {
        if (Rates.Contains(line.Word(at)) || IsLimit(at)) return true;
        if (IsAsked(at)) return false;
        return Parts.Contains(line.Word(at)) || line.Word(at - 1) == "day" && line[at].Number is not null || IsWeekday(at)
            || IsUnit(at) && line.Word(start) is not ("since" or "until" or "till" or "from" or "between") || IsNumbered(at, start);
    }

    /// <summary>"5\2026", "the fifth of May 2026"; in "GPT 5 since May" the number is that of something else.</summary>
    private bool IsNumbered(int at, int start) => IsMonth(start) && at == start - 1 && line[at] is { Number: not null, Digits: 3 }
        || (line[start].Number is not null || IsMonth(start)) && (line[at] is { Number: not null, Digits: <= 2 } or { IsOrdinal: true }
        || line.Word(at + 1) == "of" && line.English.Dates.Ordinals.ContainsKey(line.Word(at)));

    /// <summary>"as late as 11 May", "past 12 May", "eleven May": not that date.</summary>
    private bool IsOff(int start) => start > 0 && IsFree(start - 1)
        && (Off.Contains(line.Word(start - 1)) || IsMonth(start) && IsNumberWord(start - 1));

    /// <summary>"at the latest on 12 May".</summary>
    private bool IsLimit(int at) => line.Word(at) is "latest" or "earliest" && line.Word(at - 2) == "at";

    private bool IsNumberWord(int at) => line.English.Numbers.TryGetValue(line.Word(at), out var number) && number <= 31;

    /// <summary>"2O26-05-11", "11.V.2026", "1l May": a letter in the place of a digit.</summary>
    private bool IsGluedBefore(int start) => start > 0 && (line.Joint(start) == '\0'
        || line.Joint(start) is '/' or '.' or '-' && IsFree(start - 1)
        || line.Joint(start - 1) == '\0' && start > 1 && line[start - 2].Number is not null && line.Word(start - 1).Length == 1);

    /// <summary>"11 May 2026, Tuesday", which is a Monday.</summary>
    private int? OtherWeekday(DateMention date, int end) => line.English.Weekdays.TryGetValue(line.Word(end), out var weekday)
        && line.EndsBefore(end) && line.EndsBefore(end + 1) && (int)date.To.DayOfWeek != weekday ? end + 1 : null;

    /// <summary>Where what is left over behind a date ends.</summary>
    private int? After(int end)
    {
        if (line.Joint(end) == '\0') return end + 1;
        if (line.EndsBefore(end)) return null;
        if (EndOfTaker(end) is { } taker) return taker;
        var at = end;
        while (Behind.Contains(line.Word(at))) at++;
        if (!IsFree(at)) return null;
        if (IsWeekday(at) || IsUnit(at) && line.Word(at + 1) != "by") return at + 1;
        if (line[at].Number is not null && line.EndsBefore(at + 1)) return at + 1;
        var isNumber = line[at] is { Number: not null, Digits: <= 2 } || line.English.Numbers.ContainsKey(line.Word(at));
        return isNumber && IsUnit(at + 1) ? at + 2 : null;
    }

    /// <summary>"11 May at the latest", "May excluded", "May and beyond", "11 May 2O26".</summary>
    private int? EndOfTaker(int end)
    {
        if (line.Word(end) == "at" && IsLimit(end + 2)) return end + 3;
        if (Takers.Contains(line.Word(end)) || IsNumberWord(end) && line.EndsBefore(end + 1)) return end + 1;
        var isBeyond = line.Word(end) is "and" or "or" && line.Word(end + 1) == "beyond";
        return isBeyond || line[end].Number is not null && line.Joint(end + 1) == '\0' ? end + 2 : null;
    }

    /// <summary>"How many days until 2 August?", "Which week of May?", "any day in May".</summary>
    private bool IsAsked(int at) =>
        line.Word(at - 1) is "many" or "how" or "which" or "what" or "any" || line.Word(at - 1) is "a" or "one" && line.Word(at) == "day";

    private bool IsMonth(int at) => line.English.Months.ContainsKey(line.Word(at));
    private bool IsWeekday(int at) => line.English.Weekdays.ContainsKey(line.Word(at))
        || line.English.Weekdays.ContainsKey(line.Word(at).TrimEnd('s')) && line.Word(at).Length > 4;
    private bool IsUnit(int at) => DateGrammar.Unit(line.Word(at)) is not (null or "half" or "hour");
}
