using StatusBot.Language;

namespace StatusBot.Answers;

/// <summary>How far a fact is about whom a question names.</summary>
internal sealed class SubjectMatch(FactIndex index)
{
    /// <summary>
    /// Every entity asked about is in the fact, or one that belongs to it, or what it belongs to where that speaks for it.
    /// </summary>
    public bool IsAboutAll(IndexedFact fact, Asked asked)
    {
        foreach (var id in asked.Mentions)
            if (!fact.IsAbout(id) && !index.Ambient.Contains(id) && !ShutsOut(fact, id, asked)
                && !index.Tree.Parents(id).Any(whole => fact.Names(whole) && Speaks(asked, fact, id, whole))) return false;
        return true;
    }

    /// <summary>Asked what somebody said, a fact is by them, or it is first of all about them.</summary>
    public bool IsSaidBy(IndexedFact fact, Asked asked) => asked.Question.Speaker is not { } speaker || fact.Main == speaker.Entity
        || fact.Fact.SaidBy is { } by && (by == speaker.Entity || index.Tree.Parents(by).Contains(speaker.Entity));

    /// <summary>Asked for a number, a day or a place of one lab's, a fact whose subject is another lab does not answer.</summary>
    public bool IsOfTheSame(IndexedFact fact, Asked asked)
    {
        if (asked.Kind is not (AnswerKind.Number or AnswerKind.When or AnswerKind.Where or AnswerKind.Amount or AnswerKind.Duration
            or AnswerKind.Price)) return true;
        // What began with several began with each.
        if (asked.Question.AsksSinceWhen && fact is { TellsHowLong: true, IsNegative: false }) return true;
        var wanted = asked.Mentions.SelectMany(index.Tree.Compared).ToList();
        var subject = fact.Entities.Select(index.Tree.Compared).FirstOrDefault(labs => labs.Count > 0);
        return wanted.Count == 0 || subject is null || subject.Intersect(wanted, StringComparer.Ordinal).Any();
    }

    /// <summary>"Which laws besides X?": how many of the kind asked for it names; null where no kind is asked for.</summary>
    public int? OfTheKind(IndexedFact fact, Asked asked)
    {
        if (asked.Kind != AnswerKind.Which || asked.Question.Terms.FirstOrDefault(index.IsKind) is not { } kind) return null;
        var excluded = asked.Question.Mentions.Where(mention => mention.Excluded).Select(mention => mention.Entity);
        return fact.Entities.Except(excluded, StringComparer.Ordinal).Count(id => index.IsKindOf(kind, id));
    }

    /// <summary>"What is X?": one name, and nothing else that carries.</summary>
    public static bool IsDefinitional(Asked asked) => asked.Mentions.Count == 1 && asked.Terms.Count == 0 && asked.Question.KindIsStated
        && asked.Kind is AnswerKind.What or AnswerKind.Who;

    /// <summary>Asked whether somebody has a share in it, a fact that names all who have answers for those whom it does not name.</summary>
    private bool ShutsOut(IndexedFact fact, string id, Asked asked) => asked.Kind == AnswerKind.Whether && fact.IsExclusive
        && asked.Mentions.Count > 1 && index.Tree.Compared(id).Count == 0 && FactReader.IsActor(index.Tree.KindOf(id))
        && asked.Mentions.Any(other => other != id && fact.Names(other) && !index.Ambient.Contains(other));

    /// <summary>
    /// Whether what is said of the whole is said of its part: of a model with its maker, and where it is denied of the whole.
    /// </summary>
    private bool Speaks(Asked asked, IndexedFact fact, string part, string whole) =>
        asked.Kind is AnswerKind.What or AnswerKind.Whether or AnswerKind.How or AnswerKind.Why
        && (fact.IsNegative && index.Tree.KindOf(part) == index.Tree.KindOf(whole) || index.Tree.Compared(part).Count > 0
        && !index.Ambient.Contains(whole));
}
