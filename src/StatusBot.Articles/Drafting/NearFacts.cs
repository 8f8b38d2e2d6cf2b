using System.Numerics.Tensors;
using NodaTime;
using StatusBot.Facts;
using StatusBot.Language;

namespace StatusBot.Articles;

/// <summary>Finds the known facts that mean nearly what a sentence says, and what it is to each.</summary>
/// <param name="meaningOf">The vector of a fact's statement.</param>
internal sealed class NearFacts(Story story, Func<Fact, ReadOnlyMemory<float>> meaningOf)
{
    private const int Most = 3;
    private const float Enough = 0.5f;

    private readonly ILookup<string, Fact> byEntity = story.Facts.Where(fact => fact.Rank != Rank.Deprecated)
        .SelectMany(fact => fact.Entities.Select(entity => (entity, fact))).ToLookup(one => one.entity, one => one.fact);

    private readonly Dictionary<string, Occurred?> published =
        story.Articles.ToDictionary(article => article.Id, article => article.Published, StringComparer.Ordinal);

    /// <summary>Those about one of its entities, the nearest first.</summary>
    /// <param name="known">When what it states came about at the earliest; null where nothing tells.</param>
    public IReadOnlyList<NearFact> To(
        StatedSentence sentence, float[] meaning, IEnumerable<string> entities, Modality modality, LocalDate? known) =>
    [
        .. entities.SelectMany(entity => byEntity[entity]).DistinctBy(fact => fact.Id)
            .Select(fact => (Fact: fact, Cosine: TensorPrimitives.Dot(meaning, meaningOf(fact).Span)))
            .Where(near => near.Cosine >= Enough).OrderByDescending(near => near.Cosine).Take(Most)
            .Select(near => new NearFact(near.Fact, Compare(sentence, near.Fact, modality, known), near.Cosine)),
    ];

    private Nearness Compare(StatedSentence sentence, Fact fact, Modality modality, LocalDate? known)
    {
        var differs = Sentences.IsNegated(sentence.Text) != Sentences.IsNegated(fact.Statement) || HaveOtherNumbers(sentence.Tokens, fact);
        if (fact.Modality == Modality.Expected && modality is Modality.Confirmed or Modality.Reported or Modality.Denied)
            return Nearness.Outcome;
        if (differs && known > LatestOf(fact)) return Nearness.Later;
        return differs ? Nearness.Differs : Nearness.Same;
    }

    /// <summary>Whether both count something, and nothing that one counts the other does.</summary>
    private static bool HaveOtherNumbers(IReadOnlyList<Token> sentence, Fact fact)
    {
        var (one, other) = (Numbers(sentence), Numbers(Tokenizer.Split(fact.Statement)));
        return one.Count > 0 && other.Count > 0 && !one.Overlaps(other);
    }

    private static HashSet<string> Numbers(IReadOnlyList<Token> tokens) =>
        tokens.Where(token => token.IsNumber).Select(token => token.Text).ToHashSet(StringComparer.Ordinal);

    private LocalDate? LatestOf(Fact fact) =>
        fact.Occurred?.Latest ?? fact.Citations.Select(citation => published.GetValueOrDefault(citation.Article)?.Latest).Min();
}
