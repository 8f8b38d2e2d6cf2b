using NodaTime;
using StatusBot.Facts;
using StatusBot.Language;

namespace StatusBot.Answers;

/// <summary>
/// What a fact must fulfil to answer a question, its words left aside: it is about whom the question names, and gives the kind of answer
/// wanted.
/// </summary>
internal sealed class Gates(FactIndex index)
{
    private readonly SubjectMatch subjects = new(index);

    /// <summary>Whether a fact is about what was asked and gives that kind of answer.</summary>
    public bool Suits(IndexedFact fact, Asked asked) => subjects.IsAboutAll(fact, asked) && Gives(fact, asked);

    /// <summary>Whether the fact gives the kind of answer wanted.</summary>
    public bool Gives(IndexedFact fact, Asked asked) => GivesKind(fact, asked) && IsInDays(fact, asked);

    /// <summary>
    /// Whether its meaning may answer: it gives the kind of answer, a cause aside, which words tell badly, or denies what is taken for
    /// granted.
    /// </summary>
    public bool MayAnswer(IndexedFact fact, Asked asked) =>
        (asked.Kind == AnswerKind.Why || GivesKind(fact, asked) || MayDeny(fact, asked)) && IsInDays(fact, asked);

    private bool GivesKind(IndexedFact fact, Asked asked) => asked.Kind switch
    {
        AnswerKind.When => fact.HasDate || asked.Question.AsksSinceWhen && fact.HasDuration,
        AnswerKind.Number => fact.HasNumber,
        AnswerKind.Amount => fact.HasAmount,
        AnswerKind.Duration => fact.HasDuration,
        AnswerKind.Price => fact.HasSum,
        AnswerKind.Names => Named(fact, asked) > 1,
        AnswerKind.Where => fact.HasPlace,
        AnswerKind.Who => fact.HasActor,
        AnswerKind.Why => fact.HasReason,
        _ => true,
    };

    /// <summary>
    /// "How long have they talked?": what says how long, or since when; else whatever has a date. "Who did not?": whoever did not first.
    /// </summary>
    public static List<Match> Sorted(List<Match> answers, Asked asked)
    {
        if (AsksWhoDidNot(asked)) return [.. answers.OrderBy(match => match.Fact.IsNegative ? 0 : 1)];
        var lasting = asked.Question.AsksSinceWhen ? answers.Where(match => match.Fact.TellsHowLong).ToList() : [];
        return lasting.Count > 0 ? lasting : answers;
    }

    /// <summary>"Who did not …?": whoever did not comes before those who did.</summary>
    private static bool AsksWhoDidNot(Asked asked) =>
        asked.Question.Negated && asked.Kind is (AnswerKind.Who or AnswerKind.Which or AnswerKind.Names);

    /// <summary>
    /// Whether the fact denies what the question takes for granted, which answers it in any case
    /// ("When did they grant access?": they have not).
    /// </summary>
    public static bool Denies(Match match, Asked asked) => match.Missing.Count == 0 && MayDeny(match.Fact, asked)
        && IsInDays(match.Fact, asked);

    private static bool MayDeny(IndexedFact fact, Asked asked) => fact.IsNegative && !asked.Question.Negated
        && asked.Kind is AnswerKind.When or AnswerKind.Where or AnswerKind.Why or AnswerKind.How or AnswerKind.Number;

    /// <summary>Whether it happens in the days asked for; of several spans, in one of them.</summary>
    public static bool IsInDays(IndexedFact fact, Asked asked) =>
        asked.Question.Spans is not { Count: > 0 } spans || spans.Any(days => IsWithin(fact.Fact, days));

    /// <summary>Whether it happens in the days asked for; of "since" and "before", certainly.</summary>
    public static bool IsWithin(Fact fact, DateMention days) => days.Relation switch
    {
        DateRelation.Since => fact.Occurred?.Earliest >= days.From,
        DateRelation.Before =>
            fact.Occurred is { Latest: { } latest } occurred && latest <= days.To && occurred.Overlaps(days.From, days.To),
        _ => IsOn(fact, days),
    };

    /// <summary>Whether it happens in those days; what is known only to a season says nothing about a day.</summary>
    public static bool IsOn(Fact fact, DateMention on) =>
        fact.Occurred is { Earliest: { } earliest, Latest: { } latest } occurred
        && occurred.Overlaps(on.From, on.To) && Period.DaysBetween(earliest, latest) <= Math.Max(7, 2 * Period.DaysBetween(on.From, on.To));

    /// <summary>How many the fact names beyond those whom the question names.</summary>
    private int Named(IndexedFact fact, Asked asked) => fact.Entities.Count(id => !asked.Mentions.Contains(id, StringComparer.Ordinal)
        && !index.Ambient.Contains(id) && !asked.Mentions.Any(mention => index.Tree.Parents(mention).Contains(id)));
}
