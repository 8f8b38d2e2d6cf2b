using StatusBot.Facts;

namespace StatusBot.Chat;

/// <summary>An article, for other programs; unknown parts are null. Dates are EDTF.</summary>
/// <param name="Label">A handle in our own words, for articles without a title.</param>
/// <param name="PublishedHow">How that date was derived, where the text does not state it as such.</param>
/// <param name="Sha256">The hash of the article's text.</param>
/// <param name="Facts">How many accepted facts cite it.</param>
public sealed record ArticleRow(
    string Id, string? Title, string Label, string? Publisher, string? Author, string? Published, string? PublishedHow, string? Url,
    string Language, string Sha256, int Facts)
{
    public static ArticleRow Of(Article article, Story story) => new(
        article.Id, article.Title, article.Label, article.Publisher, article.Author, article.Published?.ToString(), article.PublishedHow,
        article.Address, article.Language, article.Sha256,
        story.Facts.Count(fact => fact.Citations.Any(citation => citation.Article == article.Id)));
}
