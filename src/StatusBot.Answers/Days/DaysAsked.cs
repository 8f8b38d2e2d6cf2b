using NodaTime;
using StatusBot.Facts;
using StatusBot.Language;

namespace StatusBot.Answers;

/// <summary>The days for which a question wants its answer. None is answered for another day than it names without a word.</summary>
internal static class DaysAsked
{
    private static readonly string[] Now = ["today", "now", "currently", "presently", "nowadays"];

    /// <summary>From where the dates of a question are counted that follows on from a turn.</summary>
    public static DateContext Context(Turn? before, LocalDate asOf, LocalDate? now) => new(asOf)
    {
        Now = now > asOf ? now : asOf,
        Then = before?.Day,
        Asked = before?.Within is { } days ? (days.From, days.To) : before?.AsOf is { } day ? (day, day) : null,
        IsAsOf = before is { Within: null, AsOf: not null },
    };

    /// <summary>What is said of a date that cannot be answered for; null where every date can.</summary>
    public static Answer? Fault(Asked asked, Lexicon lexicon)
    {
        var question = asked.Question;
        if (question.Spans.Count > 0 && AsksWhatDidNotHappen(question, lexicon)) return new Answer.Unknown(DateProblems.NotHappened, []);
        if (question.DateFaults.FirstOrDefault(fault => !fault.IsAside || asked.Intent == "changes"
            && fault.Sentence != DateProblems.LastAsked) is { } found)
            return found.Readings.Count == 0 ? new Answer.Unknown(found.Sentence, [])
                : new Answer.Unclear(found.Sentence, [.. found.Readings.Select(reading => found.Replace(question.Text, reading))]);
        return asked.Intent == "changes" && question.Within is null && Spans(question) is [var one, var other, ..]
            ? new Answer.Unknown(DateProblems.OneSpanAtATime(Show(one), Show(other)), []) : null;

        static string Show(DateMention days) => Dates.Show(days, DateMention.Latest);
    }

    /// <summary>"What did not happen in May?": whatever is told of the days would be its opposite.</summary>
    private static bool AsksWhatDidNotHappen(Question question, Lexicon lexicon) => question.Terms.All(term => term.Light)
        && question.Tokens.Zip(question.Tokens.Skip(1)).Any(pair => pair.First.Text is "not" or "never" && lexicon.Happens(pair.Second));

    /// <summary>A follow-up that names no day is asked of the days of the turn before.</summary>
    public static Question Inherit(Question question, Turn? before, Asked resolved) => IsFree(question) && resolved.Inherited
        && before?.Within is { } days
        && question.FollowUp != FollowUpKind.Sources && question.Terms.All(term => term.Light)
        ? question with { Dates = [days with { Start = 0, Length = 0 }] } : question;

    /// <summary>The day as of which a question that follows on from another is answered; null where it is that of any question.</summary>
    public static LocalDate? AsOf(Question question, Turn? before, Asked resolved) =>
        IsFree(question) && (resolved.Inherited || question.FollowUp != FollowUpKind.None) ? before?.AsOf : null;

    /// <summary>Where things stood, how they compared or where sources differed in some days is told as of the last that is over.</summary>
    public static LocalDate? AsOf(Asked asked, LocalDate today, Lexicon lexicon)
    {
        if (asked.Question.Within is not { } days || days.From > today) return null;
        var isStanding = asked.Intent == "comparison" || asked.Intent == "overview" && asked.Terms.All(term => term.Light)
            || IsOfDifferences(asked, lexicon);
        return isStanding ? LocalDate.Min(days.To, today) : CountsUpTo(asked) && days.To < today ? days.To : null;
    }

    /// <summary>"Where did the sources differ in April?": of what was known then.</summary>
    public static bool IsOfDifferences(Asked asked, Lexicon lexicon) => asked.Intent == "disagreement"
        && asked.Question.Tokens.Any(token => lexicon.IsMeta(token.Stem, asked.Intent));

    /// <summary>"How many by 12 May?": the count that stood then, whenever it was told.</summary>
    public static bool CountsUpTo(Asked asked) => asked is { Kind: AnswerKind.Number, Question.Within.Relation: DateRelation.Before };

    /// <summary>
    /// Whether a question that nothing answers in its days can be answered by what stood at their end: "Who had access on 11 May?".
    /// </summary>
    public static bool AsksWhatStands(Asked asked, Lexicon lexicon) => asked.Question.Within is not null && !lexicon.HasMeta(asked.Intent)
        && (asked.Mentions.Count > 0 || asked.Terms.Any(term => !term.Light)) && (asked.Kind == AnswerKind.Whether
        || asked.Question.Within.Relation == DateRelation.Since
            || IsOfAState(asked.Question));

    /// <summary>Whether it asks for what is so over many days, and not for what happens on one: "Who had access on 11 May?".</summary>
    public static bool IsOfAState(Question question) => question.Tokens.Any(token => token.Text is "had" or "have" or "has" or "hold"
        or "holds" or "held" || token == question.Tokens[0] && token.Text is "was" or "were");

    /// <summary>Whether it asks for what is new since its asker asked before.</summary>
    public static bool IsSinceLastAsked(Question question) => question.DateFaults.Any(fault => fault.Sentence == DateProblems.LastAsked);

    public static Question WithoutDays(Question question) => question with
    {
        Dates = [.. question.Dates.Where(date =>
        date.Relation == DateRelation.AsOf)]
    };

    /// <summary>Whether a question names no day at all, nor the present.</summary>
    public static bool IsFree(Question question) => question.Dates.Count == 0 && question.DateFaults.Count == 0
        && !question.Tokens.Any(token => Now.Contains(token.Text));

    /// <summary>What "at that time" stands for after a question: its day, else that of what was told.</summary>
    public static LocalDate? Then(Question question, LocalDate? named, IReadOnlyList<Fact> shown, LocalDate today)
    {
        if (named is not null) return named;
        if (question.Within is { } days && (days.Relation == DateRelation.Since ? days.From : days.To) is var day && day <= today)
            return day;
        return shown is [{ Occurred: { Precision: DatePrecision.Day, Latest: { } told } }, ..] && told <= today ? told : null;
    }

    private static List<DateMention> Spans(Question question) => [.. question.Dates.Where(date => date.Relation != DateRelation.AsOf)];
}
