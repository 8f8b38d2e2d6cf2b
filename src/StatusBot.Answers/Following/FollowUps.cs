using StatusBot.Language;

namespace StatusBot.Answers;

/// <summary>Completes a question from the turn before it.</summary>
internal sealed class FollowUps(FactIndex index, Lexicon lexicon)
{
    /// <summary>The question with what it lacks taken from <paramref name="before"/>; as it stands where it lacks nothing.</summary>
    public Asked Resolve(Question question, Turn? before)
    {
        var own = question.Mentions.Where(mention => !mention.Excluded).Select(mention => mention.Entity).Distinct(StringComparer.Ordinal).ToList();
        var terms = IsOfTheConversation(question.Intent) ? question.Terms.Where(term => !lexicon.IsMeta(term)).ToList() : question.Terms;
        var alone = new Asked(question, own, terms, question.Kind, question.Intents, Inherited: false);
        if (before is null || !LacksSomething(question)) return alone;
        var bare = question.Terms.All(term => term.Light);
        return new Asked(
            question,
            Mentions(own, before.Asked.Mentions),
            bare ? before.Asked.Terms : question.Terms,
            question.KindIsStated || !bare ? question.Kind : before.Asked.Kind,
            bare && !question.KindIsStated ? before.Asked.Intents : bare ? Blend(question.Intents, before.Asked.Intents) : question.Intents,
            Inherited: true);
    }

    private static bool IsOfTheConversation(string intent) => intent is "overview" or "comparison" or "disagreement" or "sources" or "changes";

    private static bool LacksSomething(Question question) => question.FollowUp == FollowUpKind.Elliptic
        || question.Terms.All(term => term.Light) && (question.Mentions.Count == 0 || !question.KindIsStated || question.Backs.Count > 0);

    /// <summary>What is named now replaces what it is an alternative to: another lab replaces the lab and its models.</summary>
    private IReadOnlyList<string> Mentions(IReadOnlyList<string> own, IReadOnlyList<string> before)
    {
        var kept = before.Where(old => !own.Any(now => IsAlternative(now, old)));
        return own.Concat(kept).Distinct(StringComparer.Ordinal).ToList();
    }

    private bool IsAlternative(string now, string old) => index.Tree.Compared(now) is { } lab && index.Tree.Compared(old) is { } other
        ? lab != other || index.Tree.KindOf(now) == index.Tree.KindOf(old)
        : index.Tree.Compared(now) is null && index.Tree.Compared(old) is null && index.Tree.KindOf(now) == index.Tree.KindOf(old);

    private static Prediction Blend(Prediction now, Prediction before)
    {
        var scores = now.Ranked.ToDictionary(scored => scored.Intent, scored => scored.Probability * 0.3, StringComparer.Ordinal);
        foreach (var scored in before.Ranked) scores[scored.Intent] = scores.GetValueOrDefault(scored.Intent) + scored.Probability * 0.7;
        return new Prediction(scores.Select(pair => new ScoredIntent(pair.Key, pair.Value)).OrderByDescending(scored => scored.Probability).ToList(), before.IsOutOfScope);
    }
}
