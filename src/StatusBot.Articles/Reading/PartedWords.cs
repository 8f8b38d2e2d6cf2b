using System.Text;

namespace StatusBot.Articles;

/// <summary>
/// Puts printed lines together, and the words that their ends part: "lo-" and "cal" are "local", "low-" and "water" may not be.
/// </summary>
/// <param name="words">All words of the document, in lower case: they tell which hyphens belong to a word.</param>
internal sealed class PartedWords(IReadOnlySet<string> words)
{
    private static readonly char[] Ends = [' ', '(', ')', '"', '“', '”', ',', '.', ';', ':', '!', '?'];

    public static PartedWords Of(IEnumerable<string> words) => new(words.Select(word => word.Trim(Ends).ToLowerInvariant()).ToHashSet());

    public string Together(IEnumerable<string> lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            if (!IsParted(text, line)) text.Append(text.Length > 0 ? " " : "");
            else if (!KeepsHyphen(text, line)) text.Length--;
            text.Append(line);
        }
        return text.ToString();
    }

    private static bool IsParted(StringBuilder before, string line) =>
        before.Length > 1 && before[^1] is '-' or '\u2010' && char.IsLower(before[^2]) && line.Length > 0 && char.IsLower(line[0]);

    private bool KeepsHyphen(StringBuilder before, string line)
    {
        var first = before.ToString().Split(Ends)[^1].TrimEnd('-', '\u2010').ToLowerInvariant();
        var second = line.Split(Ends)[0].ToLowerInvariant();
        return words.Contains($"{first}-{second}") || words.Contains(first) && words.Contains(second) && !words.Contains(first + second);
    }
}
