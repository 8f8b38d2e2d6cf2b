using NodaTime;
using StatusBot.Language;

namespace StatusBot.Answers;

/// <summary>What a fact must give to answer a question at all, whatever it means: the kind of answer, and the days asked for.</summary>
internal sealed class Filters(FactIndex index)
{
    public bool Pass(IndexedFact fact, Asked asked) =>
        (Gives(fact, asked) || Denies(fact, asked)) && (asked.Question.Within is not { } days || IsWithin(fact, days));

    private bool Gives(IndexedFact fact, Asked asked) => asked.Kind switch
    {
        AnswerKind.When => fact.HasDate,
        AnswerKind.Number => fact.HasNumber,
        AnswerKind.Amount => fact.HasAmount,
        AnswerKind.Names => Named(fact, asked) > 1,
        AnswerKind.Where => fact.HasPlace,
        AnswerKind.Who => fact.HasActor,
        _ => true,
    };

    /// <summary>
    /// Whether the fact may deny what the question takes for granted, which answers it in any case
    /// ("When did they grant access?": they have not).
    /// </summary>
    private static bool Denies(IndexedFact fact, Asked asked) => fact.IsNegative && !asked.Question.Negated
        && asked.Kind is AnswerKind.When or AnswerKind.Where or AnswerKind.Number;

    /// <summary>Whether it happens in the days asked for; of "since" and "before", certainly.</summary>
    private static bool IsWithin(IndexedFact fact, DateMention days) => days.Relation switch
    {
        DateRelation.Since => fact.Fact.Occurred?.Earliest >= days.From,
        DateRelation.Before =>
            fact.Fact.Occurred is { Latest: { } latest } occurred && latest <= days.To && occurred.Overlaps(days.From, days.To),
        _ => IsOn(fact, days),
    };

    /// <summary>Whether it happens in those days; what is known only to a season says nothing about a day.</summary>
    public static bool IsOn(IndexedFact fact, DateMention on) =>
        fact.Fact.Occurred is { Earliest: { } earliest, Latest: { } latest } occurred
        && occurred.Overlaps(on.From, on.To) && Period.DaysBetween(earliest, latest) <= Math.Max(7, 2 * Period.DaysBetween(on.From, on.To));

    /// <summary>How many the fact names beyond those whom the question names.</summary>
    private int Named(IndexedFact fact, Asked asked) => fact.Entities.Count(id => !asked.Mentions.Contains(id, StringComparer.Ordinal)
        && !index.Ambient.Contains(id) && !asked.Mentions.Any(mention => index.Tree.Parents(mention).Contains(id)));
}
