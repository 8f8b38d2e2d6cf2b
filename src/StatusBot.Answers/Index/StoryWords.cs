using StatusBot.Facts;
using StatusBot.Language;

namespace StatusBot.Answers;

/// <summary>The words that stand in a story's facts and topics.</summary>
internal sealed class StoryWords
{
    private readonly Dictionary<string, int> counts;

    public StoryWords(Story story)
    {
        counts = new(StringComparer.Ordinal);
        foreach (var word in story.Topics.SelectMany(topic => topic.Words).SelectMany(Of)) Add(word, 1);
        foreach (var word in story.Facts.SelectMany(Of)) Add(word, 1);
        All = [.. counts.Keys];
    }

    private StoryWords(Dictionary<string, int> counts) => (this.counts, All) = (counts, []);

    /// <summary>Each word once; the same set as before a change that neither brought a word nor took the last one away.</summary>
    public IReadOnlyCollection<string> All { get; private init; }

    /// <summary>The words of another story with the same topics, from the facts in which it differs.</summary>
    public StoryWords After(Story before, Story now)
    {
        var (gone, come) = (Except(before, now), Except(now, before));
        var next = new StoryWords(new Dictionary<string, int>(counts, StringComparer.Ordinal));
        foreach (var word in gone.SelectMany(Of)) next.Add(word, -1);
        foreach (var word in come.SelectMany(Of)) next.Add(word, 1);
        var isSame = next.counts.Count == counts.Count && come.SelectMany(Of).All(counts.ContainsKey);
        return new(next.counts) { All = isSame ? All : [.. next.counts.Keys] };
    }

    private static List<Fact> Except(Story one, Story other)
    {
        var others = new HashSet<Fact>(other.Facts, ReferenceEqualityComparer.Instance);
        return [.. one.Facts.Where(fact => !others.Contains(fact))];
    }

    private static IEnumerable<string> Of(Fact fact) => Of(string.Join(' ', [fact.Statement, .. fact.Keywords, .. fact.Wordings]));
    private static IEnumerable<string> Of(string text) => Tokenizer.Split(text).Where(token => !token.IsNumber).Select(token => token.Text);

    private void Add(string word, int times)
    {
        var count = counts.GetValueOrDefault(word) + times;
        if (count > 0) counts[word] = count;
        else counts.Remove(word);
    }
}
