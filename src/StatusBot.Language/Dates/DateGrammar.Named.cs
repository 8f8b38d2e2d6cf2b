using NodaTime;

namespace StatusBot.Language;

/// <summary>Days counted from those named before: "the day before", "the following week", "two days later", "and the next?".</summary>
internal sealed partial class DateGrammar
{
    private static readonly HashSet<string> Openers = ["and", "or", "but", "so", "ok", "okay", "then", "what", "how", "about", "for", "in",
        "on", "the", "during", "also", "just", "shortly", "soon", "right", "immediately", "directly", "long"];

    private static readonly HashSet<string> Going = ["and", "or", "what", "who", "which", "where", "how", "did", "was", "were", "is", "has",
        "have", "had", "please", "too", "as", "in", "with"];

    /// <summary>How far from the days named before: so many of a unit, or a weekday.</summary>
    /// <param name="At">Where the unit or the weekday stands.</param>
    /// <param name="Count">Null where it cannot be told.</param>
    /// <param name="Beside">All days from those named before: "the two weeks after"; else the ones so far away.</param>
    private readonly record struct Step(int At, int? Count, string Unit, int Sign, bool Beside, bool IsCounted, int End);

    /// <summary>The days so far from those named before; what is wrong with it, where none were.</summary>
    /// <param name="named">The days named before, the first and the last.</param>
    public DatePiece? FromNamed(int at, (LocalDate From, LocalDate To)? named)
    {
        var start = line.Skip(at, "the");
        if (named is { } span && IsOpening(start) && OneMore(start) is { } more)
            return Next(span, more.Sign, more.End) ?? Vague(at, more.End);
        if ((StepBehind(start) ?? StepBefore(start, named is not null)) is not { } step) return null;
        if (IsOfSomethingElse(step)) return Vague(at, Math.Min(step.End + 2, line.Count));
        if (named is not { } days) return Wrong(DateProblems.NothingBefore(line.Written(at, step.End)), at, step.End);
        return Stepped(step, days) ?? Vague(at, step.End);
    }

    private DatePiece.Wrong Vague(int at, int end) => Wrong(DateProblems.NotUnderstood(line.Written(at, end)), at, end);

    /// <summary>"and the next?", "and the previous one?", "and the one before?".</summary>
    private (int Sign, int End)? OneMore(int at)
    {
        int? sign = line.Word(at) is "next" or "following" ? 1 : line.Word(at) is "previous" or "preceding" or "prior" ? -1
            : line.Word(at) == "one" ? Sign(at + 1) : null;
        var end = line.Word(at) == "one" ? line.Skip(at + 2, "that", "it") : line.Skip(at + 1, "one");
        return sign is { } found && line.EndsBefore(end) ? (found, end) : null;
    }

    /// <summary>As many days again, or as many months of whole ones.</summary>
    private static DatePiece? Next((LocalDate From, LocalDate To) days, int sign, int end)
    {
        if (!IsNear(days.From) || !IsNear(days.To)) return null;
        var isWhole = AreMonths(days.From, days.To);
        var behind = days.To.PlusDays(1);
        var count = isWhole ? (behind.Year - days.From.Year) * 12 + behind.Month - days.From.Month : Period.DaysBetween(days.From, behind);
        return Away(days, (sign * count, isWhole ? "month" : "day"), end);
    }

    /// <summary>"and …?": whether nothing but the words with which a follow-up opens stands before.</summary>
    public bool IsOpening(int at) => Enumerable.Range(0, at).All(before => Opens(line.Word(before)));

    public static bool Opens(string word) => Openers.Contains(word);

    /// <summary>"the day before", "two weeks later", "a month after that", "the Monday before".</summary>
    private Step? StepBehind(int start)
    {
        if (Measure(start) is not { } measure || Sign(measure.End) is not { } sign) return null;
        var isThan = line.Word(measure.End + 1) == "than";
        var end = line.Skip(measure.End + (isThan ? 2 : 1), "to", "that", "then", "it", "this");
        if (isThan && end == measure.End + 2 || line.Word(end - 1) == "to" || line.Word(end) == "last"
            || Point(end) is not null && !IsGoneOn(end)) return null;
        if (!IsGoneOn(end) && line.Word(measure.End) is "later" or "earlier" or "on") return null;
        var isCounted = measure.At > start;
        return new(measure.At, measure.Count, measure.Unit, sign, Beside: isCounted && line.Word(start - 1) == "the", isCounted, end);
    }

    /// <summary>"the following week", "the next day", "the previous three days"; "next week" is that of today.</summary>
    private Step? StepBefore(int start, bool isNamed)
    {
        var (word, behind) = (line.Word(start), start + 1);
        int? sign = word is "following" or "subsequent" or "next" ? 1 : word is "previous" or "preceding" or "prior" ? -1 : null;
        if (sign is null || Measure(behind) is not { } measure || line.Word(measure.End) == "ago") return null;
        var end = line.Word(measure.End) is "after" or "before" ? line.Skip(measure.End + 1, "that", "then") : measure.End;
        var isNext = word == "next" && line.Word(measure.At) != "day";
        if (isNext && !(isNamed && line.Word(start - 1) == "the" && (direction == Direction.Back || IsOpening(start)))) return null;
        if (!isNamed && sign < 0) return null;
        return new(measure.At, measure.Count, measure.Unit, sign.Value, Beside: measure.At > behind, measure.At > behind, end);
    }

    /// <summary>A unit or a weekday, and how many of it; without a number, one.</summary>
    private (int At, int? Count, string Unit, int End)? Measure(int at)
    {
        if (Weekday(at) is not null) return (at, 1, "day", at + 1);
        return Amount(at) is { Unit: not "hour" } amount
            ? (amount.End - 1, amount.End == at + 1 && IsUncounted(at) ? null : amount.Count, amount.Unit, amount.End) : null;
    }

    private int? Sign(int at) => line.Word(at) switch
    {
        "before" or "earlier" or "prior" or "previously" or "beforehand" => -1,
        "after" or "later" or "afterwards" or "afterward" or "thereafter" => 1,
        "on" when line.EndsBefore(at + 1) => 1,
        _ => null,
    };

    /// <summary>Whether a question goes on behind what was counted, or ends there: "the day before the meeting" counts from that.</summary>
    private bool IsGoneOn(int at) => line.EndsBefore(at) || Going.Contains(line.Word(at));

    private bool IsOfSomethingElse(Step step) => line.Word(step.End - 1) is "before" or "after" && !IsGoneOn(step.End);

    private DatePiece? Stepped(Step step, (LocalDate From, LocalDate To) days)
    {
        var near = step.Sign > 0 ? days.To : days.From;
        if (step.Count is not { } count || !IsNear(near)) return null;
        if (Weekday(step.At) is { } weekday)
            return DatePiece.Day(step.Sign > 0 ? near.Next(weekday) : near.Previous(weekday), step.End);
        if (!step.IsCounted) return new DateGrammar(line, near, direction).ThisUnit(step.At, of: true, step.Sign) is { } unit
            ? unit with { End = step.End } : null;
        var amount = (step.Sign * count, step.Unit);
        return step.Beside ? Beside(near, amount, step.End) : Away(days, amount, step.End);
    }

    private static DatePiece.Days? Beside(LocalDate near, (int Count, string Unit) amount, int end) =>
        Moved(near, amount.Count, amount.Unit) is not { } far ? null
        : amount.Count > 0 ? new(near.PlusDays(1), far, end) : new(far, near.PlusDays(-1), end);

    /// <summary>A whole month stays one: a month before February is all of January.</summary>
    private static DatePiece.Days? Away((LocalDate From, LocalDate To) days, (int Count, string Unit) amount, int end)
    {
        if (!IsNear(days.From) || !IsNear(days.To) || Moved(days.From, amount.Count, amount.Unit) is not { } from
            || Moved(days.To, amount.Count, amount.Unit) is not { } to) return null;
        return new(from, AreMonths(days.From, days.To) && from.Day == 1 ? to.With(DateAdjusters.EndOfMonth) : to, end);
    }

    /// <summary>Whether it is no open end, and far enough from the last of days to count from it.</summary>
    public static bool IsNear(LocalDate day) => day.Year is > 100 and < 9900;

    private static bool AreMonths(LocalDate from, LocalDate to) => from.Day == 1 && to == to.With(DateAdjusters.EndOfMonth);
}
