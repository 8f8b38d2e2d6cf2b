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
    /// <summary>Whether a fact is about what was asked and gives that kind of answer.</summary>
    public bool Suits(IndexedFact fact, Asked asked) => IsAbout(fact, asked) && Gives(fact, asked);

    /// <summary>
    /// Every entity asked about is in the fact, or one that belongs to it, or what it belongs to where that speaks for it.
    /// </summary>
    public bool IsAbout(IndexedFact fact, Asked asked)
    {
        foreach (var id in asked.Mentions)
            if (!fact.IsAbout(id) && !index.Ambient.Contains(id) && !ShutsOut(fact, id, asked)
                && !index.Tree.Parents(id).Any(whole => fact.Names(whole) && Speaks(asked, fact, id, whole))) return false;
        return true;
    }

    /// <summary>Asked whether somebody has a share in it, a fact that names all who have answers for those whom it does not name.</summary>
    private bool ShutsOut(IndexedFact fact, string id, Asked asked) => asked.Kind == AnswerKind.Whether && fact.IsExclusive
        && asked.Mentions.Count > 1 && index.Tree.Compared(id).Count == 0 && FactReader.IsActor(index.Tree.KindOf(id))
        && asked.Mentions.Any(other => other != id && fact.Names(other) && !index.Ambient.Contains(other));

    /// <summary>Asked what somebody said, a fact is by them, or it is first of all about them.</summary>
    public bool IsSaidBy(IndexedFact fact, Asked asked) => asked.Question.Speaker is not { } speaker || fact.Main == speaker.Entity
        || fact.Fact.SaidBy is { } by && (by == speaker.Entity || index.Tree.Parents(by).Contains(speaker.Entity));

    /// <summary>Asked for a number, a day or a place of one lab's, a fact whose subject is another lab does not answer.</summary>
    public bool HasSubject(IndexedFact fact, Query query)
    {
        if (query.Labs.Length == 0
            || query.Asked.Kind is not (AnswerKind.Number or AnswerKind.When or AnswerKind.Where or AnswerKind.Amount)) return true;
        var subject = fact.Entities.Select(index.Tree.Compared).FirstOrDefault(labs => labs.Count > 0);
        return subject is null || subject.Intersect(query.Labs, StringComparer.Ordinal).Any();
    }

    /// <summary>Whether the fact gives the kind of answer wanted.</summary>
    public bool Gives(IndexedFact fact, Asked asked) => GivesKind(fact, asked)
        && (asked.Question.Within is not { } days || IsWithin(fact, days));

    private bool GivesKind(IndexedFact fact, Asked asked) => asked.Kind switch
    {
        AnswerKind.When => fact.HasDate,
        AnswerKind.Number => fact.HasNumber,
        AnswerKind.Amount => fact.HasAmount,
        AnswerKind.Names => Named(fact, asked) > 1,
        AnswerKind.Where => fact.HasPlace,
        AnswerKind.Who => fact.HasActor,
        AnswerKind.Why => fact.HasReason,
        _ => true,
    };

    /// <summary>"Who did not …?": whoever did not comes before those who did.</summary>
    public static bool AsksWhoDidNot(Asked asked) =>
        asked.Question.Negated && asked.Kind is (AnswerKind.Who or AnswerKind.Which or AnswerKind.Names);

    /// <summary>
    /// Whether the fact denies what the question takes for granted, which answers it in any case
    /// ("When did they grant access?": they have not).
    /// </summary>
    public static bool Denies(Match match, Asked asked) => match.Fact.IsNegative && !asked.Question.Negated && match.Missing.Count == 0
        && asked.Kind is AnswerKind.When or AnswerKind.Where or AnswerKind.Why or AnswerKind.How or AnswerKind.Number;

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

    /// <summary>
    /// Whether what is said of the whole is said of its part: of a model with its maker, and where it is denied of the whole.
    /// </summary>
    private bool Speaks(Asked asked, IndexedFact fact, string part, string whole) =>
        asked.Kind is AnswerKind.What or AnswerKind.Whether or AnswerKind.How or AnswerKind.Why
        && (fact.IsNegative && index.Tree.KindOf(part) == index.Tree.KindOf(whole) || index.Tree.Compared(part).Count > 0
        && !index.Ambient.Contains(whole));

    /// <summary>How many the fact names beyond those whom the question names.</summary>
    private int Named(IndexedFact fact, Asked asked) => fact.Entities.Count(id => !asked.Mentions.Contains(id, StringComparer.Ordinal)
        && !index.Ambient.Contains(id) && !asked.Mentions.Any(mention => index.Tree.Parents(mention).Contains(id)));
}
