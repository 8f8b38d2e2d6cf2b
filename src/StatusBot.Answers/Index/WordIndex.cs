namespace StatusBot.Answers;

/// <summary>
/// Where a word stands: the facts that hold it themselves, in their order, and by topic how far the topic's words vouch for it.
/// </summary>
internal sealed record WordEntry(int[] Facts, float[] Weights, float[]? ByTopic, int Count);

/// <summary>
/// The lists by which words find facts. Words of a topic are kept once a topic, not once a fact, so that a common one costs nothing.
/// </summary>
internal sealed class WordIndex
{
    private static readonly WordEntry Nowhere = new([], [], null, 0);
    private readonly Dictionary<string, WordEntry> entries;

    private WordIndex(Dictionary<string, WordEntry> entries) => this.entries = entries;

    /// <summary>A group of near-synonyms is kept apart from the words.</summary>
    public static string Group(string id) => "\u0001" + id;

    public WordEntry Find(string key) => entries.GetValueOrDefault(key, Nowhere);

    /// <summary>Collects words while the facts are read in their order.</summary>
    public sealed class Builder(int topics)
    {
        private readonly Dictionary<string, (List<int> Facts, List<float> Weights)> own = new(StringComparer.Ordinal);
        private readonly Dictionary<string, float[]> byTopic = new(StringComparer.Ordinal);
        private readonly List<int> topicOfFact = [];

        /// <summary>Adds the next fact with its words; of a word given twice the higher weight counts.</summary>
        public void Add(int topic, IEnumerable<(string Key, double Weight)> words)
        {
            var fact = topicOfFact.Count;
            topicOfFact.Add(topic);
            foreach (var (key, weight) in words)
            {
                if (!own.TryGetValue(key, out var lists)) own[key] = lists = ([], []);
                if (lists.Facts.Count > 0 && lists.Facts[^1] == fact) lists.Weights[^1] = Math.Max(lists.Weights[^1], (float)weight);
                else (lists.Facts, lists.Weights) = (Grown(lists.Facts, fact), Grown(lists.Weights, (float)weight));
            }
        }

        public void AddTopic(int topic, IEnumerable<(string Key, double Weight)> words)
        {
            foreach (var (key, weight) in words)
            {
                if (!byTopic.TryGetValue(key, out var weights)) byTopic[key] = weights = new float[topics];
                weights[topic] = Math.Max(weights[topic], (float)weight);
            }
        }

        public WordIndex Build()
        {
            var sizes = new int[topics];
            foreach (var topic in topicOfFact) sizes[topic]++;
            return new WordIndex(own.Keys.Concat(byTopic.Keys).Distinct(StringComparer.Ordinal).ToDictionary(key => key, key => Entry(key, sizes), StringComparer.Ordinal));
        }

        private WordEntry Entry(string key, int[] sizes)
        {
            var (facts, weights) = own.TryGetValue(key, out var lists) ? lists : ([], []);
            var topic = byTopic.GetValueOrDefault(key);
            var count = topic is null ? facts.Count
                : facts.Count(fact => topic[topicOfFact[fact]] == 0) + Enumerable.Range(0, topics).Where(i => topic[i] > 0).Sum(i => sizes[i]);
            return new WordEntry([.. facts], [.. weights], topic, count);
        }

        private static List<T> Grown<T>(List<T> list, T item)
        {
            list.Add(item);
            return list;
        }
    }
}
