namespace StatusBot.Language;

/// <summary>Phrases with a value each, found in a list of tokens; the longest match at a place wins.</summary>
public sealed class Phrases<TValue>
{
    private readonly Dictionary<string, List<(string[] Words, TValue Value)>> byFirst = new(StringComparer.Ordinal);
    private readonly Func<Token, string> key;

    /// <param name="phrases">The phrases as plain text.</param>
    /// <param name="key">What of a token is compared: its text, or its stem.</param>
    public Phrases(IEnumerable<(string Phrase, TValue Value)> phrases, Func<Token, string> key)
    {
        this.key = key;
        foreach (var (phrase, value) in phrases)
            Add(Tokenizer.Split(phrase).Select(key).ToArray(), value);
        foreach (var list in byFirst.Values) list.Sort((a, b) => b.Words.Length.CompareTo(a.Words.Length));
    }

    /// <summary>The longest phrase that starts at a token; null where none does.</summary>
    public (int Length, TValue Value)? At(IReadOnlyList<Token> tokens, int start)
    {
        if (!byFirst.TryGetValue(key(tokens[start]), out var candidates)) return null;
        foreach (var (words, value) in candidates)
            if (Matches(tokens, start, words)) return (words.Length, value);
        return null;
    }

    /// <summary>Whether the tokens from one place to the end are one of the phrases.</summary>
    public bool IsWhole(IReadOnlyList<Token> tokens, int start = 0) =>
        start < tokens.Count && byFirst.TryGetValue(key(tokens[start]), out var candidates)
        && candidates.Any(candidate => candidate.Words.Length == tokens.Count - start && Matches(tokens, start, candidate.Words));

    private void Add(string[] words, TValue value)
    {
        if (words.Length == 0) return;
        if (!byFirst.TryGetValue(words[0], out var list)) byFirst[words[0]] = list = [];
        list.Add((words, value));
    }

    private bool Matches(IReadOnlyList<Token> tokens, int start, string[] words)
    {
        if (start + words.Length > tokens.Count) return false;
        for (var i = 1; i < words.Length; i++)
            if (!string.Equals(key(tokens[start + i]), words[i], StringComparison.Ordinal)) return false;
        return true;
    }
}
