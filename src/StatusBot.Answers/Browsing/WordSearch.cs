using StatusBot.Language;

namespace StatusBot.Answers;

/// <summary>The facts that hold all words looked for, each with how well.</summary>
internal sealed class WordSearch(FactIndex index)
{
    /// <summary>
    /// How surely a fact is meant by a name: it is its main entity, one of its entities, the words alone stand in it, or it is about what
    /// belongs to it.
    /// </summary>
    private const float MainEntity = 1, Entity = 0.9f, Written = 0.8f, Related = 0.6f;

    private const float TopicName = 0.6f, OnDay = 1;

    private readonly ILookup<string, int> topicsByWord = index.Story.Topics
        .SelectMany((topic, i) => index.Terms(Tokenizer.Split(topic.Name)).Select(term => (term.Stem, Topic: i)))
        .ToLookup(word => word.Stem, word => word.Topic, StringComparer.Ordinal);

    /// <summary>
    /// How well each fact of the index matches, by its number: 0 where it lacks a word. All 0 where there is no word to look for.
    /// </summary>
    public float[] Rate(SearchText text)
    {
        var rates = new float[index.Facts.Length];
        var held = new float[rates.Length];
        var isFirst = true;
        foreach (var look in Needles(text))
        {
            Array.Clear(held);
            look(held);
            var rarity = MathF.Log(1 + held.Length / (0.5f + held.Length - held.AsSpan().Count(0)));
            for (var i = 0; i < held.Length; i++) rates[i] = held[i] > 0 && (isFirst || rates[i] > 0) ? rates[i] + rarity * held[i] : 0;
            isFirst = false;
        }
        return rates;
    }

    /// <summary>For each name, date and word what marks the facts that hold it with how surely they do.</summary>
    private IEnumerable<Action<float[]>> Needles(SearchText text) =>
        text.Mentions.Select(mention => (Action<float[]>)(held => MarkName(held, mention, text)))
        .Concat(text.Dates.Select(date => (Action<float[]>)(held => MarkDate(held, date))))
        .Concat(text.Terms.DistinctBy(term => term.Stem, StringComparer.Ordinal)
        .Select(term => (Action<float[]>)(held => MarkTerm(held, term))));

    /// <summary>
    /// Of a word: the facts that hold it or one that means nearly the same, and those of a topic that is called so; of a phrase also those
    /// that hold all its words.
    /// </summary>
    private void MarkTerm(float[] held, Term term)
    {
        foreach (var entry in term.Groups.Select(WordIndex.Group).Prepend(term.Stem).Select(index.Words.Find))
            for (var i = 0; i < entry.Facts.Length; i++) Mark(held, entry.Facts[i], entry.Weights[i]);
        foreach (var topic in topicsByWord[term.Stem])
            foreach (var fact in index.ByTopic[topic]) Mark(held, fact.Number, TopicName);
        MarkAll(held, term.Parts);
    }

    private void MarkName(float[] held, Mention mention, SearchText text)
    {
        foreach (var fact in index.FactsOf(mention.Entity).Select(number => index.Facts[number]))
            Mark(held, fact.Number, fact.Main == mention.Entity ? MainEntity : fact.Names(mention.Entity) ? Entity : Related);
        MarkAll(held, index.Terms([.. text.Tokens.Skip(mention.Start).Take(mention.Length)]));
    }

    private void MarkDate(float[] held, DateMention date)
    {
        foreach (var fact in index.Facts)
            if (Happens(fact, date)) Mark(held, fact.Number, OnDay);
    }

    /// <summary>Marks the facts in which all words stand.</summary>
    private void MarkAll(float[] held, IReadOnlyList<Term> terms)
    {
        if (terms.Count == 0) return;
        foreach (var fact in terms.Select(term => (IEnumerable<int>)index.Words.Find(term.Stem).Facts)
            .Aggregate((all, next) => all.Intersect(next)))
            Mark(held, fact, Written);
    }

    private static bool Happens(IndexedFact fact, DateMention date) => date.Relation is DateRelation.Since or DateRelation.Before
        ? fact.Fact.Occurred?.Overlaps(date.From, date.To) == true : Gates.IsOn(fact.Fact, date);

    private static void Mark(float[] held, int fact, float weight) => held[fact] = Math.Max(weight, held[fact]);
}
