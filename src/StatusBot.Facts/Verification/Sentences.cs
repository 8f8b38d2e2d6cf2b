using System.Text.RegularExpressions;

namespace StatusBot.Facts;

/// <summary>The sentences of a paragraph, and the negations in them.</summary>
public static partial class Sentences
{
    /// <summary>All of them in their order, without white space at their ends.</summary>
    public static IReadOnlyList<string> In(string paragraph)
    {
        int[] ends = [0, .. EndsIn(paragraph)];
        return [.. ends.Zip(ends.Skip(1), (from, to) => paragraph[from..to].Trim()).Where(sentence => sentence.Length > 0)];
    }

    /// <summary>The sentences that a quotation lies in, from its first word to its last; empty where it is not in the paragraph.</summary>
    /// <remarks>A quotation that stands in it several times gives one text for each place.</remarks>
    public static IEnumerable<string> Around(string quote, string paragraph)
    {
        var ends = EndsIn(paragraph);
        foreach (var (start, end) in Places(quote, paragraph))
        {
            var from = ends.LastOrDefault(cut => cut <= start);
            var to = ends.First(cut => cut >= end);
            yield return paragraph[from..to];
        }
    }

    /// <summary>Whether it stands there word for word, and not in the middle of a word.</summary>
    public static bool Holds(string paragraph, string quote) => Places(quote, paragraph).Any();

    /// <summary>Whether it holds a word that denies.</summary>
    public static bool IsNegated(string text) => Negation().IsMatch(text);

    private static IEnumerable<(int Start, int End)> Places(string quote, string paragraph)
    {
        for (var at = 0; (at = paragraph.IndexOf(quote, at, StringComparison.Ordinal)) >= 0; at++)
            if (!CutsWord(paragraph, at) && !CutsWord(paragraph, at + quote.Length))
                yield return (at, at + quote.Length);
    }

    private static bool CutsWord(string text, int at) =>
        at > 0 && at < text.Length && (AreBoth(char.IsLetter, text, at) || AreBoth(char.IsDigit, text, at));

    // A footnote number that is glued to a word belongs to neither.
    private static bool AreBoth(Func<char, bool> isSuch, string text, int at) => isSuch(text[at - 1]) && isSuch(text[at]);

    /// <summary>Where sentences end: always at the paragraph's end, too.</summary>
    private static int[] EndsIn(string paragraph) =>
        [.. End().Matches(paragraph).Where(
            match => !Abbreviation().IsMatch(paragraph[..match.Index])).Select(match => match.Index + match.Length), paragraph.Length];

    // A mark, closing quotation marks and brackets, white space; then something that starts a sentence.
    [GeneratedRegex(@"[.!?…]+[""'”’»)\]]*\s+(?=[""'“‘«(\[]*[\p{Lu}\p{Nd}])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex End();

    // An initial or a title before the full stop does not end a sentence. To join two sentences too many only asks for more care.
    [GeneratedRegex(@"(?:^|[\s(.])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|St|No|vs|Art|e\.g|i\.e)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Abbreviation();

    [GeneratedRegex(@"\b(?:not|no|never|none|nobody|nothing|nowhere|neither|nor|without|cannot|can[’']?t|\w+n[’']t)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Negation();
}
