using StatusBot.Facts;
using StatusBot.Language;

namespace StatusBot.Benchmarks;

/// <summary>About 2,000 words, the frequent ones first: those of the shipped statements, then invented ones.</summary>
internal sealed class WordList
{
    private const int Size = 2_000;

    private static readonly string[] Onsets =
        ["b", "br", "c", "d", "dr", "f", "g", "gr", "h", "k", "l", "m", "n", "p", "pl", "r", "s", "st", "t", "tr", "v", "w"];
    private static readonly string[] Vowels = ["a", "e", "i", "o", "u", "ea", "ou", "ai"];
    private static readonly string[] Endings = ["n", "r", "l", "t", "nd", "rk", "st", "ment", "tion", "ly", "ing", "ed", ""];

    public WordList(Story shipped, Dice dice)
    {
        var words = shipped.Facts.SelectMany(fact => Tokenizer.Split(fact.Statement))
            .Where(token => !token.IsNumber && !token.IsCapitalised)
            .GroupBy(token => token.Text, StringComparer.Ordinal)
            .OrderByDescending(same => same.Count()).ThenBy(same => same.Key, StringComparer.Ordinal)
            .Select(same => same.Key).ToList();
        var known = words.ToHashSet(StringComparer.Ordinal);
        while (words.Count < Size)
            if (Invent(dice, 2) is var word && known.Add(word)) words.Add(word);
        All = words;
    }

    public IReadOnlyList<string> All { get; }

    /// <summary>A word that can be pronounced.</summary>
    public static string Invent(Dice dice, int syllables)
    {
        var word = string.Concat(Enumerable.Range(0, syllables).Select(_ => dice.Pick(Onsets) + dice.Pick(Vowels)));
        return word + dice.Pick(Endings);
    }

    /// <summary>An invented word with a capital letter, as names have it.</summary>
    public static string InventName(Dice dice)
    {
        var word = Invent(dice, 2);
        return char.ToUpperInvariant(word[0]) + word[1..];
    }
}
