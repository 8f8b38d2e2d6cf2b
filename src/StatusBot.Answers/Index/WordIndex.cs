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

    /// <summary>The lists after facts have come, gone and moved to other places; the words of the topics are the same.</summary>
    /// <param name="moved">By a fact's number before: its number now, in the same order, or -1 where it has gone.</param>
    /// <param name="facts">All facts now.</param>
    /// <param name="wordsOf">The words of a fact that has come.</param>
    public WordIndex After(int[] moved, IndexedFact[] facts, Func<IndexedFact, IEnumerable<(string Key, double Weight)>> wordsOf)
    {
        var kept = moved.ToHashSet();
        var topics = new FactTopics([.. facts.Select(fact => fact.Topic)]);
        var come = Posts(facts.Where(fact => !kept.Contains(fact.Number)), wordsOf);
        var after = new Dictionary<string, WordEntry>(entries.Count + come.Count, StringComparer.Ordinal);
        foreach (var (key, entry) in entries)
        {
            var (numbers, weights) = Moved(entry, moved, come.GetValueOrDefault(key) ?? []);
            if (numbers.Length > 0 || entry.ByTopic is not null)
                after[key] = new(numbers, weights, entry.ByTopic, topics.Count(numbers, entry.ByTopic));
        }
        foreach (var (key, posts) in come)
            if (!entries.ContainsKey(key)) after[key] = new([.. posts.Keys], [.. posts.Values], null, posts.Count);
        return new(after);
    }

    /// <summary>By word: the facts that hold it, each with its weight, in their order.</summary>
    private static Dictionary<string, SortedList<int, float>> Posts(
        IEnumerable<IndexedFact> facts, Func<IndexedFact, IEnumerable<(string Key, double Weight)>> wordsOf)
    {
        var posts = new Dictionary<string, SortedList<int, float>>(StringComparer.Ordinal);
        foreach (var fact in facts)
            foreach (var (key, weight) in wordsOf(fact))
            {
                if (!posts.TryGetValue(key, out var list)) posts[key] = list = [];
                list[fact.Number] = Math.Max((float)weight, list.GetValueOrDefault(fact.Number));
            }
        return posts;
    }

    private static (int[] Facts, float[] Weights) Moved(WordEntry entry, int[] moved, SortedList<int, float> come)
    {
        var facts = new List<int>(entry.Facts.Length + come.Count);
        var weights = new List<float>(entry.Facts.Length + come.Count);
        var next = 0;
        for (var i = 0; i < entry.Facts.Length; i++)
        {
            if (moved[entry.Facts[i]] is not (>= 0 and var number)) continue;
            for (; next < come.Count && come.GetKeyAtIndex(next) < number; next++)
                Add(come.GetKeyAtIndex(next), come.GetValueAtIndex(next));
            Add(number, entry.Weights[i]);
        }
        for (; next < come.Count; next++) Add(come.GetKeyAtIndex(next), come.GetValueAtIndex(next));
        return ([.. facts], [.. weights]);

        void Add(int fact, float weight)
        {
            facts.Add(fact);
            weights.Add(weight);
        }
    }

    /// <summary>Of which topic each fact is.</summary>
    private sealed class FactTopics(int[] ofFact)
    {
        private readonly ILookup<int, int> sizes = ofFact.ToLookup(topic => topic);

        /// <summary>How many facts a word finds: those that hold it, and those of the topics that vouch for it.</summary>
        public int Count(int[] facts, float[]? byTopic) => byTopic is null ? facts.Length
            : facts.Count(fact => byTopic[ofFact[fact]] == 0) + Enumerable.Range(0, byTopic.Length).Where(topic => byTopic[topic] > 0)
                .Sum(topic => sizes[topic].Count());
    }

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
            var topicsOfFacts = new FactTopics([.. topicOfFact]);
            return new WordIndex(own.Keys.Concat(byTopic.Keys).Distinct(StringComparer.Ordinal)
                .ToDictionary(key => key, key => Entry(key, topicsOfFacts), StringComparer.Ordinal));
        }

        private WordEntry Entry(string key, FactTopics topicsOfFacts)
        {
            int[] facts = own.TryGetValue(key, out var lists) ? [.. lists.Facts] : [];
            var topic = byTopic.GetValueOrDefault(key);
            return new WordEntry(facts, [.. lists.Weights ?? []], topic, topicsOfFacts.Count(facts, topic));
        }

        private static List<T> Grown<T>(List<T> list, T item)
        {
            list.Add(item);
            return list;
        }
    }
}
