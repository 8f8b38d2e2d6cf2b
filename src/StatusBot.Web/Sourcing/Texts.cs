using StatusBot.Answers;
using StatusBot.Chat;
using StatusBot.Facts;

namespace StatusBot.Web;

/// <summary>A quotation with the rest of its paragraph around it.</summary>
internal sealed record Quoted(string Before, string Quote, string After);

/// <summary>
/// The articles' texts, as far as the store was given them: for the eyes of the team, never in an export. Each is read at most once a
/// request.
/// </summary>
internal sealed class Texts(Bot bot)
{
    /// <summary>How much of a long paragraph is shown on each side of a quotation, in characters.</summary>
    private const int Around = 600;

    private readonly Dictionary<string, Task<ArticleText?>> read = new(StringComparer.Ordinal);

    /// <summary>Null where the store has no text, or another one than the citation quotes.</summary>
    public async Task<Quoted?> FindAsync(CitationRow citation)
    {
        if (!read.TryGetValue(citation.Article, out var reading)) read[citation.Article] = reading = bot.TextAsync(citation.Article);
        return (await reading)?.Paragraphs.ElementAtOrDefault(citation.Paragraph - 1) is { } paragraph
            ? In(paragraph, citation.Quote)
            : null;
    }

    private static Quoted? In(string paragraph, string quote)
    {
        var start = paragraph.IndexOf(quote, StringComparison.OrdinalIgnoreCase);
        if (start < 0) return null;
        var (end, from) = (start + quote.Length, CutBefore(paragraph, start));
        var to = paragraph.Length - end <= Around
            ? paragraph.Length
            : paragraph.LastIndexOf(' ', end + Around, Around) is > 0 and var blank ? blank : end;
        return new((from > 0 ? "…" : "") + paragraph[from..start], paragraph[start..end], paragraph[end..to] +
            (to < paragraph.Length ? "…" : ""));
    }

    /// <summary>Where what is shown before a place begins: with the paragraph, or with a word of it.</summary>
    private static int CutBefore(string paragraph, int place) =>
        place <= Around ? 0 : paragraph.IndexOf(' ', place - Around, Around) is >= 0 and var blank ? blank : place;
}
