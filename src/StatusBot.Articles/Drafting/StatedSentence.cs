using StatusBot.Facts;
using StatusBot.Language;

namespace StatusBot.Articles;

/// <summary>A sentence of an article with the known names in it.</summary>
/// <param name="Number">In the article, counted from 1.</param>
/// <param name="Paragraph">In which it stands, as citations count it.</param>
internal sealed record StatedSentence(
    int Number, int Paragraph, string Text, IReadOnlyList<Token> Tokens, IReadOnlyList<Mention> Mentions)
{
    private const int FewestWords = 3;

    /// <summary>Whether it can state something: no question, no heading, no line with the author's name.</summary>
    public bool CanState => Tokens.Count >= FewestWords && Text.TrimEnd('"', '”', '’', '»', ')', ']', ' ') is [.., '.' or '!' or '…' or ',']
        && !Text.Contains('?', StringComparison.Ordinal);

    /// <summary>All sentences of a text.</summary>
    public static IReadOnlyList<StatedSentence> In(ArticleText text, NameIndex names) =>
    [
        .. text.Paragraphs.Index()
            .SelectMany(paragraph => Sentences.In(paragraph.Item).Select(sentence => (Paragraph: paragraph.Index + 1, sentence)))
            .Select((one, i) => Read(i + 1, one.Paragraph, one.sentence, names)),
    ];

    private static StatedSentence Read(int number, int paragraph, string text, NameIndex names)
    {
        var tokens = Tokenizer.Split(text);
        return new(number, paragraph, text, tokens, names.Find(tokens));
    }
}
