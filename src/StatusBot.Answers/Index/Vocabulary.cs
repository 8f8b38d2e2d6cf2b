namespace StatusBot.Answers;

/// <summary>Numbers for words, so that facts and questions compare integers. Grows while an index is built, and not after.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    public int Add(string word)
    {
        if (!numbers.TryGetValue(word, out var number)) numbers[word] = number = numbers.Count;
        return number;
    }

    public int? Find(string word) => numbers.TryGetValue(word, out var number) ? number : null;
    public int Count => numbers.Count;

    /// <summary>A group of near-synonyms is kept apart from the words.</summary>
    public static string Group(string id) => "\u0001" + id;
}
