using StatusBot.Facts;

namespace StatusBot.Web;

/// <summary>Which articles a reader wants to see.</summary>
/// <param name="Text">Words that title, label, publisher and author hold together, in whatever case.</param>
/// <param name="Dated">True for those with a date, false for those without.</param>
public sealed record ArticleFilter(string? Text, string? Publisher, bool? Dated)
{
    /// <summary>The newest first, those without a date last.</summary>
    public IReadOnlyList<Article> Find(IEnumerable<Article> articles)
    {
        var words = (Text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.OrdinalIgnoreCase)
            .ToArray();
        return
        [
            .. articles.Where(article => (Publisher is null || article.Publisher == Publisher)
                && (Dated is null || Dated == article.Published is not null))
                .Where(article => Searched(article) is var text
                    && Array.TrueForAll(words, word => text.Contains(word, StringComparison.OrdinalIgnoreCase)))
                .OrderByDescending(article => article.Published).ThenBy(article => article.Name(), StringComparer.OrdinalIgnoreCase),
        ];
    }

    private static string Searched(Article article) => $"{article.Title} {article.Label} {article.Publisher} {article.Author}";
}
