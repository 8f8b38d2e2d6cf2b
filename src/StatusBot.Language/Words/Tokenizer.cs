using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace StatusBot.Language;

/// <summary>
/// Splits a text into words and numbers. Letters and digits part ("GPT5.5" is "gpt" and "5.5"), a possessive ending is dropped,
/// and contractions are written out ("hasn't" is "has" and "not", "what's" is "what" and "is").
/// </summary>
public static partial class Tokenizer
{
    /// <summary>All tokens in the text's order; none for a text without a letter or a digit.</summary>
    /// <param name="from">Where to start, counted from 0; what is before is left out.</param>
    public static IReadOnlyList<Token> Split(string text, int from = 0)
    {
        var tokens = new List<Token>();
        foreach (var word in Words().EnumerateMatches(text, from))
            AddWord(tokens, text.Substring(word.Index, word.Length), word.Index);
        return tokens;
    }

    /// <summary>Lower-case and without diacritics, typographic apostrophes and invisible characters.</summary>
    public static string Fold(string text)
    {
        if (Ascii.IsValid(text)) return text.ToLowerInvariant();
        var folded = new StringBuilder(text.Length);
        foreach (var letter in text)
            if (!IsInvisible(letter))
                folded.Append(letter is '\u2019' or '\u2018' or '\u02BC' ? '\'' : Letters.Plain(char.ToLowerInvariant(letter)));
        return folded.ToString();
    }

    private static bool IsInvisible(char letter) => CharUnicodeInfo.GetUnicodeCategory(letter)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format or UnicodeCategory.Control;

    private static void AddWord(List<Token> tokens, string written, int start)
    {
        var word = Fold(written);
        if (word.Length == 0) return;
        if (word is "can't" or "cannot") AddAll(tokens, written, start, "can", "not");
        else if (word is "won't") AddAll(tokens, written, start, "will", "not");
        else if (word.EndsWith("n't", StringComparison.Ordinal)) AddAll(tokens, written, start, word[..^3], "not");
        else if (word.IndexOf('\'') is > 0 and var at) AddClitic(tokens, written, start, word[..at], word[(at + 1)..]);
        else AddAll(tokens, written, start, word.Trim('\''));
    }

    private static void AddClitic(List<Token> tokens, string written, int start, string word, string ending)
    {
        var verb = ending switch { "re" => "are", "ve" => "have", "ll" => "will", "d" => "would", "m" => "am", _ => null };
        if (ending == "s" && TakesIs().IsMatch(word)) verb = "is";
        if (verb is not null) AddAll(tokens, written, start, word, verb);
        else if (ending is "s" or "") AddAll(tokens, written, start, word);
        else AddAll(tokens, written, start, word, ending);
    }

    private static void AddAll(List<Token> tokens, string written, int start, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
            if (word.Length > 0)
                tokens.Add(new Token(word, Stemmer.Stem(word), written, start));
    }

    [GeneratedRegex(
        @"\d[\d\p{Cf}]*(?:[.,]\d[\d\p{Cf}]*)*(?:(?i:st|nd|rd|th)(?![\p{L}\p{M}]))?"
        + @"|[\p{L}\p{M}\p{Cf}]+(?:['’ʼ][\p{L}\p{M}]+)*(?:['’](?!\p{L}))?",
        RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Words();

    [GeneratedRegex("^(?:what|who|where|when|why|how|that|there|here|it|he|she|let)$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TakesIs();
}
