using System.Collections.Frozen;

namespace StatusBot.Language;

/// <summary>
/// Which intents a word goes with, learnt by counting from the training utterances: a weak sign that a fact of that topic answers
/// a question with that word, where the fact itself does not hold it.
/// </summary>
public sealed class Associations
{
    private const int GenericIntents = 6;
    private const double GenericShare = 0.34;
    private readonly FrozenDictionary<string, FrozenDictionary<string, double>> shares;
    private readonly FrozenSet<string> generic;

    public Associations(IEnumerable<TrainingRow> rows, Lexicon lexicon)
    {
        var counts = new Dictionary<string, Dictionary<string, int>>(StringComparer.Ordinal);
        foreach (var row in rows)
            foreach (var stem in lexicon.Terms(Tokenizer.Split(row.UnmaskedText)).Select(term => term.Stem)
                .Distinct(StringComparer.Ordinal))
            {
                if (!counts.TryGetValue(stem, out var intents))
                    counts[stem] = intents = new Dictionary<string, int>(StringComparer.Ordinal);
                intents[row.Intent] = intents.GetValueOrDefault(row.Intent) + 1;
            }
        shares = counts.ToFrozenDictionary(word => word.Key, word => Shares(word.Value), StringComparer.Ordinal);
        var carrying = Lexicon.Words(lexicon.English.Carrying).Select(Stemmer.Stem).ToHashSet(StringComparer.Ordinal);
        generic = counts.Where(word => IsGeneric(word.Value) && !carrying.Contains(word.Key))
            .Select(word => word.Key)
            .ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>Whether a word is used for many intents and for none above all, so that it carries little.</summary>
    public bool IsGeneric(string stem) => generic.Contains(stem);

    /// <summary>The share of a word's uses that an intent has, from 0 to 1 (smoothed by one use elsewhere).</summary>
    public double Share(string stem, string intent) => shares.TryGetValue(stem, out var intents) ? intents.GetValueOrDefault(intent) : 0;

    /// <summary>The words that go with an intent, each with the share of its uses there.</summary>
    public IEnumerable<(string Stem, double Share)> WordsOf(string intent) =>
        shares.Where(word => word.Value.ContainsKey(intent)).Select(word => (word.Key, word.Value[intent]));

    private static FrozenDictionary<string, double> Shares(Dictionary<string, int> counts)
    {
        var total = counts.Values.Sum() + 1.0;
        return counts.ToFrozenDictionary(intent => intent.Key, intent => intent.Value / total, StringComparer.Ordinal);
    }

    private static bool IsGeneric(Dictionary<string, int> counts) =>
        counts.Count >= GenericIntents && counts.Values.Max() < GenericShare * counts.Values.Sum();
}
