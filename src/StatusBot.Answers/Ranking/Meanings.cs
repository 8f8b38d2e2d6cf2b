using System.Collections.Concurrent;
using System.Numerics.Tensors;
using StatusBot.Language;

namespace StatusBot.Answers;

/// <summary>The vectors of an index's facts, claims and topics, each made when it is first asked for.</summary>
/// <param name="before">Those of the index before: a fact that did not change means the same.</param>
internal sealed class Meanings(FactIndex index, ISentenceEncoder encoder, Meanings? before = null)
{
    private readonly NameIndex names = new(index.Names);
    private readonly ConcurrentDictionary<string, FactMeaning> facts = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, EncodedText> texts = before?.texts ?? new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ReadOnlyMemory<float>> vectors = before?.vectors ?? new(StringComparer.Ordinal);

    public FactMeaning Of(IndexedFact fact) => facts.GetOrAdd(fact.Fact.Id, _ => Encode(fact));

    /// <summary>Makes those of facts that nobody asked for yet, on all processors.</summary>
    public void Prepare(IEnumerable<IndexedFact> needed) =>
        Parallel.ForEach(needed.Where(fact => !facts.ContainsKey(fact.Fact.Id)), fact => Of(fact));

    /// <summary>Of the claim's question.</summary>
    public ReadOnlyMemory<float> OfClaim(string claim) => OfText(index.Claims[claim].Question);

    /// <summary>Of the topic's name and its description.</summary>
    public ReadOnlyMemory<float> OfTopic(int place) => index.Story.Topics[place] is { Description: { } text } topic
        ? OfText($"{topic.Name}: {text}")
        : OfText(index.Story.Topics[place].Name);

    public EncodedText OfQuestion(string text) => encoder.Encode(text);

    public ReadOnlyMemory<float> OfMasked(string masked) => encoder.Encode(Bare(masked)).Vector;

    /// <summary>How near two vectors of length 1 are, from -1 to 1.</summary>
    public static float Cosine(ReadOnlyMemory<float> one, ReadOnlyMemory<float> other) => TensorPrimitives.Dot(one.Span, other.Span);

    private ReadOnlyMemory<float> OfText(string text) => vectors.GetOrAdd(text, text => encoder.Encode(text).Vector);

    private FactMeaning Encode(IndexedFact fact)
    {
        var statement = fact.Fact.Statement;
        var entities = string.Join(", ", fact.Entities.Select(index.Tree.NameOf));
        return new(
            texts.GetOrAdd(statement, encoder.Encode),
            OfText($"{index.Story.Topics[fact.Topic].Name}: {entities}. {statement}"),
            OfText(Bare(names.Masked(statement))),
            [.. fact.Fact.Wordings.Select(text => texts.GetOrAdd(text, encoder.Encode))]);
    }

    /// <summary>A masked text as a sentence: the kinds are words like any other.</summary>
    private static string Bare(string masked) =>
        masked.Replace("⟨date⟩", "", StringComparison.Ordinal).Replace("⟨", "", StringComparison.Ordinal)
            .Replace("⟩", "", StringComparison.Ordinal);
}
