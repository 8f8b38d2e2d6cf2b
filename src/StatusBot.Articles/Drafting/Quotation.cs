using StatusBot.Facts;
using StatusBot.Language;

namespace StatusBot.Articles;

/// <summary>The words of a sentence that show best what it states: at most eight, with its negation, and no mark left open.</summary>
internal sealed class Quotation(EnglishFile english)
{
    private const int MostWords = 8, FewestWords = 3;
    private static readonly char[] Ends = [.. ",;:.!…\"“”‘’«»()[]–—- "];

    private readonly HashSet<string> function = [.. Lexicon.Words(english.Function)];

    /// <summary>They stand in it word for word.</summary>
    public string Of(string sentence)
    {
        var words = WordsOf(sentence);
        var windows = from start in Enumerable.Range(0, words.Count)
                      from length in Enumerable.Range(1, Math.Min(MostWords, words.Count - start))
                      let text = sentence[words[start].From..words[start + length - 1].To].Trim(Ends)
                      where text.Length > 0 && (length >= Math.Min(FewestWords, words.Count)) && IsWhole(text)
                      select (Text: text, Score: ScoreOf(words, start, length) + (KeepsNegation(text, sentence) ? 100 : 0));
        return windows.MaxBy(window => window.Score).Text;
    }

    private static bool KeepsNegation(string text, string sentence) => !Sentences.IsNegated(sentence) || Sentences.IsNegated(text);

    /// <summary>Whether each mark that opens in it closes in it.</summary>
    private static bool IsWhole(string text) => Count(text, '“') == Count(text, '”') && Count(text, '"') % 2 == 0
        && Count(text, '(') == Count(text, ')') && !text.Contains(". ", StringComparison.Ordinal);

    private static int Count(string text, char mark) => text.AsSpan().Count(mark);

    /// <summary>Numbers and words that carry count for it; words that do not, at its ends, against it.</summary>
    private double ScoreOf(List<(int From, int To, string Text, bool EndsClause)> words, int start, int length)
    {
        var window = words.Slice(start, length);
        var carried = window.Sum(word => word.Text.Any(char.IsAsciiDigit) ? 2.5 : function.Contains(word.Text) ? 0 : 1);
        var ends = (function.Contains(window[^1].Text) ? 1.5 : 0) + (function.Contains(window[0].Text) ? 0.25 : 0);
        var isCut = IsNumber(window[^1]) && !window[^1].EndsClause && start + length < words.Count
            || start > 0 && IsNumber(words[start - 1]) && !words[start - 1].EndsClause;
        var joints = window.SkipLast(1).Count(word => word.EndsClause);
        return carried - ends - joints - (isCut ? 1 : 0) - 0.1 * length;
    }

    private static bool IsNumber((int From, int To, string Text, bool EndsClause) word) =>
        word.Text.Length > 0 && char.IsAsciiDigit(word.Text[0]);

    private static List<(int From, int To, string Text, bool EndsClause)> WordsOf(string sentence)
    {
        var words = new List<(int, int, string, bool)>();
        for (var at = 0; at < sentence.Length;)
        {
            while (at < sentence.Length && char.IsWhiteSpace(sentence[at])) at++;
            var from = at;
            while (at < sentence.Length && !char.IsWhiteSpace(sentence[at])) at++;
            if (at == from) continue;
            words.Add((from, at, Tokenizer.Fold(sentence[from..at]).Trim(Ends), sentence[at - 1] is ',' or ';' or ':' or '–' or '—'));
        }
        return words;
    }
}
