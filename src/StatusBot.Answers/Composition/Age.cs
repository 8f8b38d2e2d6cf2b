using NodaTime;
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
        if (!(newest.Latest?.PlusDays(reviewDays) < day.Day)) return null;
        return VerifiedSince(newest, facts, day.Day) is { } verified ? Phrases.Verified(newest, verified) : Phrases.Newest(newest, day.Day);
    }

    /// <summary>The day by which people had found each of the facts still true, after the newest source; null where they had not.</summary>
    private LocalDate? VerifiedSince(Occurred newest, IReadOnlyList<Fact> facts, LocalDate today)
    {
        var last = facts.Select(fact => index.Verified[fact.Id].Where(day => day <= today).Cast<LocalDate?>().LastOrDefault()).ToList();
        return last.TrueForAll(day => day > newest.Latest) ? last.Min() : null;
    }
}
