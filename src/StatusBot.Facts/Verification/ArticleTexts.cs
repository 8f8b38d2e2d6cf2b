namespace StatusBot.Facts;

/// <summary>The texts of articles: those of a folder first, then those that were at hand before. Each is read once.</summary>
/// <param name="folder">Holds a file <c>ID.txt</c> for each article; null for none.</param>
/// <param name="others">Those at hand besides, by the article's id.</param>
public sealed class ArticleTexts(string? folder, IReadOnlyDictionary<string, ArticleText> others)
{
    private static readonly Dictionary<string, ArticleText> None = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ArticleText?> inFolder = new(StringComparer.Ordinal);

    /// <summary>Whether the folder should hold all of them.</summary>
    public bool AreAll { get; init; } = folder is not null;

    public static ArticleTexts In(string folder) => new(folder, None);

    /// <summary>The text of an article; null where it is in neither.</summary>
    public ArticleText? Find(string article) => InFolder(article) ?? others.GetValueOrDefault(article);

    /// <summary>Those of the folder that a story brings in or cites, by the article's id.</summary>
    public IReadOnlyDictionary<string, ArticleText> Of(Story story) => story.Articles.Select(article => article.Id)
        .Concat(story.Facts.SelectMany(fact => fact.Citations).Select(citation => citation.Article)).Distinct(StringComparer.Ordinal)
        .Where(article => InFolder(article) is not null)
        .ToDictionary(article => article, article => InFolder(article)!, StringComparer.Ordinal);

    /// <summary>The text of an article in the folder; null where it is not there.</summary>
    public ArticleText? InFolder(string article)
    {
        if (folder is null || Rules.ArticleId(article) is not null) return null;
        if (!inFolder.TryGetValue(article, out var text)) inFolder[article] = text = ArticleText.Find(folder, article);
        return text;
    }
}
