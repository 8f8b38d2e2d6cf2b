using StatusBot.Facts;

namespace StatusBot.Articles;

/// <summary>
/// What a sentence of an article states, as far as the text shows it: a person puts it into their own words. The sentence is the article's.
/// </summary>
/// <param name="Number">Of the sentence in the article, counted from 1.</param>
/// <param name="Paragraph">In which it stands, as citations count it.</param>
/// <param name="Entities">The ids of the known entities that it is about, the main one first; none where only its topic is known.</param>
/// <param name="Topic">The id of the topic that is nearest to it in meaning.</param>
/// <param name="Quote">At most eight words of it, with the negation where it has one.</param>
/// <param name="Near">The known facts that are near to it in meaning, the nearest first.</param>
public sealed record Draft(
    int Number, int Paragraph, string Sentence, IReadOnlyList<string> Entities, string Topic, StatedDay? Day, Modality Modality,
    string? SaidBy, string Quote, IReadOnlyList<NearFact> Near)
{
    /// <summary>The claim that it may answer: that of the nearest fact that has one.</summary>
    public string? Claim => Near.Select(near => near.Fact.Claim).FirstOrDefault(claim => claim is not null);
}

/// <summary>The date that a sentence gives to what it states.</summary>
/// <param name="How">How a date that leaves its year or day open was placed; null where it says all.</param>
public sealed record StatedDay(Occurred Date, string? How);

/// <summary>What a draft is to a known fact that is near to it in meaning.</summary>
public enum Nearness
{
    /// <summary>It says the same: a citation more.</summary>
    Same,

    /// <summary>It is later for sure: it may take the fact's place.</summary>
    Later,

    /// <summary>It may tell what became of the expected fact.</summary>
    Outcome,

    /// <summary>One of them denies, or they have other numbers.</summary>
    Differs,
}

/// <summary>A known fact that is near to a draft in meaning.</summary>
/// <param name="Cosine">Of the sentence and the fact's statement.</param>
public sealed record NearFact(Fact Fact, Nearness Is, float Cosine);
