using StatusBot.Facts;

namespace StatusBot.Answers;

/// <summary>How old the newest source of an answer is, said where that is more than the review interval of its topic.</summary>
internal sealed class Age(FactIndex index)
{
    /// <summary>The answer with one sentence at its end, or as it is where its sources are young enough.</summary>
    public Answer.Stated Told(Answer.Stated stated, Standings day) =>
        Of(stated.Facts, day) is { } age ? stated with { Sentences = [.. stated.Sentences, Answers.Sentence.Framing(age)] } : stated;

    /// <summary>The sentence; null where the sources are young enough.</summary>
    public string? Of(IReadOnlyList<Fact> facts, Standings day)
    {
        if (facts.Count == 0) return null;
        if (index.NewestOf(facts) is not { } newest) return Phrases.Undated;
        var reviewDays = facts.Min(fact => index.Topics[fact.Topic].ReviewDays);
        return newest.Latest?.PlusDays(reviewDays) < day.Day ? Phrases.Newest(newest, day.Day) : null;
    }
}
