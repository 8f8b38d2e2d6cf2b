using StatusBot.Language;

namespace StatusBot.Answers;

/// <summary>Completes a question from the turn before it.</summary>
internal sealed class FollowUps(FactIndex index, Understanding understanding)
{
    private const double Sure = 0.6, Possible = 0.1, Telling = 0.6;
    private readonly Lexicon lexicon = understanding.Lexicon;

    /// <summary>The question with what it lacks taken from <paramref name="before"/>; as it stands where it lacks nothing.</summary>
    public Asked Resolve(Question question, Turn? before)
    {
        var plain = Plain(question);
        var intent = plain?.Intent ?? Intent(question);
        var own = question.Mentions.Where(mention => !mention.Excluded).Select(mention => mention.Entity).Distinct(StringComparer.Ordinal)
            .ToList();
        var terms = plain is null ? question.Terms.Where(term => !lexicon.IsMeta(term.Stem, intent)).ToList() : [];
        var alone = new Asked(question, own, terms, question.Kind, intent, question.Intents, Inherited: false)
        {
            IsPlain = plain is not null,
        };
        if (before is null && own.Count == 0 && Protagonist(question) is { } protagonist) return alone with { Mentions = [protagonist] };
        if (before is null || !LacksSomething(question) || IsOfTheWhole(question)) return alone;
        var mentions = Mentions(own, PointedAt(question, before));
        var bare = question.Terms.All(term => term.Light);
        var intents = Filled(question, mentions) is { } filled ? understanding.Classifier.Classify(filled) : question.Intents;
        var ownIntent = !bare || question.Terms.Count > 0 && intents.Confidence >= Sure && intents.Intent != TrainingData.OutOfScope;
        return alone with
        {
            Mentions = mentions,
            Terms = ownIntent ? terms : before.Terms,
            Kind = question.KindIsStated || ownIntent ? question.Kind : before.Kind,
            Intent = ownIntent ? Intent(question with { Intents = intents }) : before.Intent,
            Intents = ownIntent ? intents : question.KindIsStated ? Blend(intents, before.Intents) : before.Intents,
            Inherited = true,
            IsPlain = !ownIntent,
        };
    }

    /// <summary>What words say that ask for nothing else: beside them stand only names and the word of a kind.</summary>
    private PlainWords? Plain(Question question) => question is { Plain: { } plain, Kind: AnswerKind.What, Dates.Count: 0, Negated: false }
        && question.Terms.All(term => plain.Places.Contains(term.Position) || index.IsKind(term)) ? plain : null;

    /// <summary>What a pronoun means that nothing before explains: whom nearly all of the story is about.</summary>
    private string? Protagonist(Question question) => index.Protagonist is { } one
        && question.Tokens.Any(token => index.Tree.KindOf(one).Pronouns.Contains(token.Text, StringComparer.Ordinal)) ? one : null;

    /// <summary>
    /// The text for the classifier with the kind of the entity in the place of the pronoun that stands for it; null where there is none.
    /// </summary>
    private string? Filled(Question question, IReadOnlyList<string> mentions)
    {
        var words = question.Masked.Split(' ');
        var at = Array.FindIndex(words, word => mentions.Any(id => index.Tree.KindOf(id).Pronouns.Contains(word, StringComparer.Ordinal)));
        if (at < 0) return null;
        var meant = mentions.First(id => index.Tree.KindOf(id).Pronouns.Contains(words[at], StringComparer.Ordinal));
        words[at] = $"⟨{index.Tree.Entity(meant).Kind}⟩";
        return string.Join(' ', words);
    }

    /// <summary>The most likely intent, or a less likely one of the conversation's own that the question's words name.</summary>
    private string Intent(Question question) =>
        question.Intents.Ranked.Where(scored => scored.Probability >= Possible).Select(scored => scored.Intent)
            .FirstOrDefault(intent => lexicon.HasMeta(intent) && IsNamed(intent, question)) ?? question.Intent;

    /// <summary>Whether two of its words are used for an intent, or one that is hardly used for another.</summary>
    private bool IsNamed(string intent, Question question)
    {
        var named = question.Tokens.Select(token => token.Stem).Distinct(StringComparer.Ordinal).Where(stem => lexicon.IsMeta(stem, intent))
            .ToList();
        return named.Count > 1 || named.Any(stem => understanding.Associations.Share(stem, intent) >= Telling);
    }

    /// <summary>
    /// Whether it asks for the status, what changed, what happened on a day, the articles or where they differ, and names and points at
    /// nobody: then it is about everything.
    /// </summary>
    public bool IsOfTheWhole(Question question) =>
        question is { FollowUp: FollowUpKind.None, Mentions.Count: 0 } && Intent(question) is var intent
            && (Plain(question) is not null || AsksWhatWasKnown(question)
                || question.Tokens.Any(token => lexicon.IsMeta(token.Stem, intent) || question.Spans.Count > 0 && lexicon.Happens(token)));

    /// <summary>"What did we know on 4 March?"</summary>
    private static bool AsksWhatWasKnown(Question question) =>
        question is { AsOf: not null, KindIsStated: true, Kind: AnswerKind.What } && question.Terms.All(term => term.Light);

    /// <summary>A question with a subject and words of its own, or a subject and a stated kind, stands alone.</summary>
    private static bool LacksSomething(Question question)
    {
        if (question.IsKindAlone) return true;
        if (question.Intent is "smalltalk" or "help" && question is { Mentions.Count: 0, Dates.Count: 0, FollowUp: FollowUpKind.None })
            return false;
        var bare = question.Terms.All(term => term.Light);
        if (question.Mentions.Count > 0 && !bare) return false;
        return question.FollowUp == FollowUpKind.Elliptic || bare && (question.Mentions.Count == 0 || !question.KindIsStated);
    }

    /// <summary>
    /// What "there", "he" or "it" stands for: what was shown last of a kind with that pronoun; else what was asked about.
    /// </summary>
    private IReadOnlyList<string> PointedAt(Question question, Turn before)
    {
        var places = question.Backs.Where(back => back is "there" or "he" or "she" or "him" or "her").ToList();
        var shown = before.Shown.Take(1).SelectMany(fact => fact.Entities)
            .Where(id => places.Any(back => index.Tree.KindOf(id).Pronouns.Contains(back, StringComparer.Ordinal))).ToList();
        return shown.Count > 0 ? before.Mentions.Concat(shown).Distinct(StringComparer.Ordinal).ToList() : before.Mentions;
    }

    /// <summary>What is named now replaces what it is an alternative to: another lab replaces the lab and its models.</summary>
    private IReadOnlyList<string> Mentions(IReadOnlyList<string> own, IReadOnlyList<string> before)
    {
        var kept = before.Where(old => !own.Any(now => IsAlternative(now, old)));
        return own.Concat(kept).Distinct(StringComparer.Ordinal).ToList();
    }

    private bool IsAlternative(string now, string old) =>
        index.Tree.Compared(now) is { Count: > 0 } labs && index.Tree.Compared(old) is { Count: > 0 } others
        ? !labs.Intersect(others, StringComparer.Ordinal).Any() || index.Tree.KindOf(now) == index.Tree.KindOf(old)
        : index.Tree.Compared(now).Count + index.Tree.Compared(old).Count == 0 && index.Tree.KindOf(now) == index.Tree.KindOf(old);

    private static Prediction Blend(Prediction now, Prediction before)
    {
        var scores = now.Ranked.ToDictionary(scored => scored.Intent, scored => scored.Probability * 0.3, StringComparer.Ordinal);
        foreach (var scored in before.Ranked) scores[scored.Intent] = scores.GetValueOrDefault(scored.Intent) + scored.Probability * 0.7;
        var ranked = scores.Select(pair => new ScoredIntent(pair.Key, pair.Value)).OrderByDescending(scored => scored.Probability);
        return new Prediction([.. ranked], before.IsOutOfScope);
    }
}
