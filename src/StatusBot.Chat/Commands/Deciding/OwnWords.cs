using StatusBot.Facts;
using StatusBot.Language;

namespace StatusBot.Chat;

/// <summary>Whether a sentence is in our own words: no article's wording is longer in it than a quotation may be.</summary>
internal static class OwnWords
{
    /// <summary>The first run of words that is longer than a quotation and stands in a paragraph of a text; null for none.</summary>
    public static string? RepeatedFrom(ArticleText text, string statement)
    {
        var words = WordsOf(statement);
        var runs = Enumerable.Range(0, Math.Max(0, words.Count - Rules.MostQuotedWords))
            .Select(start => string.Join(' ', words.Skip(start).Take(Rules.MostQuotedWords + 1)));
        var paragraphs = text.Paragraphs.Select(paragraph => $" {string.Join(' ', WordsOf(paragraph))} ").ToList();
        return runs.FirstOrDefault(run => paragraphs.Exists(paragraph => paragraph.Contains($" {run} ", StringComparison.Ordinal)));
    }

    private static List<string> WordsOf(string text) => [.. Tokenizer.Split(text).Select(token => token.Text)];
}
