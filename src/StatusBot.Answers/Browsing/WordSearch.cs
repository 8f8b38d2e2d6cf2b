using StatusBot.Language;

namespace StatusBot.Answers;

/// <summary>The facts that hold all words looked for, each with how well.</summary>
internal sealed class WordSearch(FactIndex index)
{
    /// <summary>How surely a fact is meant by a name: it is its main entity, one of its entities, the words alone stand in it, or it is about what belongs to it.</summary>
    private const double MainEntity = 1, Entity = 0.9, Written = 0.8, Related = 0.6;

    private const double TopicName = 0.6, OnDay = 1;

    private readonly Dictionary<string, List<int>> topicsByWord = TopicsByWord(index);

    /// <summary>The facts by their number, each with its weight; none where a word stands nowhere, or where there is no word.</summary>
    public IReadOnlyDictionary<int, double> Find(SearchText text)
    {
        var needles = text.Mentions.Select(mention => Named(mention, text)).Concat(text.Dates.Select(On))
            .Concat(text.Terms.DistinctBy(term => term.Stem, StringComparer.Ordinal).Select(Held)).ToList();
        if (needles.Count == 0) return new Dictionary<int, double>();
        var found = needles.MinBy(needle => needle.Count)!.Keys.Where(fact => needles.TrueForAll(needle => needle.ContainsKey(fact)));
        return found.ToDictionary(fact => fact, fact => needles.Sum(needle => Rarity(needle.Count) * needle[fact]));
    }

    private double Rarity(int count) => Math.Log(1 + index.Facts.Length / (0.5 + count));

    /// <summary>Of a word: the facts that hold it or one that means nearly the same, and those of a topic that is called so; of a phrase also those that hold all its words.</summary>
    private Dictionary<int, double> Held(Term term)
    {
        var facts = new Dictionary<int, double>();
        foreach (var key in term.Groups.Select(WordIndex.Group).Prepend(term.Stem))
        {
            var entry = index.Words.Find(key);
            for (var i = 0; i < entry.Facts.Length; i++) Keep(facts, entry.Facts[i], entry.Weights[i]);
        }
        foreach (var topic in topicsByWord.GetValueOrDefault(term.Stem, []))
            foreach (var fact in index.ByTopic[topic]) Keep(facts, fact.Number, TopicName);
        foreach (var fact in HoldAll(term.Parts)) Keep(facts, fact, Written);
        return facts;
    }

    private Dictionary<int, double> Named(Mention mention, SearchText text)
    {
        var facts = new Dictionary<int, double>();
        foreach (var number in index.FactsOf(mention.Entity))
        {
            var fact = index.Facts[number];
            Keep(facts, number, fact.Main == mention.Entity ? MainEntity : fact.Names(mention.Entity) ? Entity : Related);
        }
        var words = text.Tokens.Skip(mention.Start).Take(mention.Length).ToList();
        foreach (var fact in HoldAll(index.Terms(words))) Keep(facts, fact, Written);
        return facts;
    }

    private Dictionary<int, double> On(DateMention date) => index.Facts.Where(fact => Happens(fact, date)).ToDictionary(fact => fact.Number, _ => OnDay);

    private static bool Happens(IndexedFact fact, DateMention date) => date.Relation switch
    {
        DateRelation.Since => fact.Fact.Occurred?.Overlaps(date.From, null) == true,
        DateRelation.Before => fact.Fact.Occurred?.Overlaps(null, date.To) == true,
        _ => Gates.IsOn(fact, date),
    };

    private IEnumerable<int> HoldAll(IReadOnlyList<Term> terms) => terms.Count == 0 ? [] : terms
        .Select(term => (IEnumerable<int>)index.Words.Find(term.Stem).Facts).Aggregate((all, next) => all.Intersect(next));

    private static void Keep(Dictionary<int, double> facts, int fact, double weight) => facts[fact] = Math.Max(weight, facts.GetValueOrDefault(fact));

    private static Dictionary<string, List<int>> TopicsByWord(FactIndex index) => index.Story.Topics
        .SelectMany((topic, i) => index.Terms(Tokenizer.Split(topic.Name)).Select(term => (term.Stem, Topic: i)))
        .GroupBy(word => word.Stem, StringComparer.Ordinal).ToDictionary(word => word.Key, word => word.Select(one => one.Topic).ToList(), StringComparer.Ordinal);
}
