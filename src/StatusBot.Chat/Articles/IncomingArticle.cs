using StatusBot.Articles;
using StatusBot.Facts;

namespace StatusBot.Chat;

/// <summary>What a person says of an article: it goes before what its page states. Null leaves that, an empty text takes it away.</summary>
/// <param name="Published">EDTF.</param>
public sealed record ArticleGiven(
    string? Id = null, string? Title = null, string? Publisher = null, string? Author = null, string? Published = null,
    string? Language = null);

/// <summary>An article as it would be kept, for a person to confirm.</summary>
/// <param name="Remarks">What to look at, one sentence each.</param>
/// <param name="Duplicates">What its text has in common with those that the store holds.</param>
public sealed record IncomingArticle(
    Article Article, ArticleText Text, IReadOnlyList<string> Remarks, IReadOnlyList<NearDuplicate> Duplicates);

/// <summary>An article that comes in, for other programs; what is not stated is null. Dates are EDTF.</summary>
/// <param name="Label">A handle in our own words, for articles without a title.</param>
/// <param name="Paragraphs">Its whole text, as citations count it from 1.</param>
/// <param name="Stored">Whether it was kept.</param>
public sealed record IncomingArticleRow(
    string Id, string? Title, string Label, string? Publisher, string? Author, string? Published, string? PublishedHow, string? Url,
    string? Language, string Sha256, IReadOnlyList<string> Paragraphs, IReadOnlyList<string> Remarks,
    IReadOnlyList<NearDuplicate> Duplicates, bool Stored)
{
    public static IncomingArticleRow Of(IncomingArticle incoming, bool stored)
    {
        var article = incoming.Article;
        return new(
            article.Id, article.Title, article.Label, article.Publisher, article.Author, article.Published?.ToString(),
                article.PublishedHow,
            article.Address, article.StatedLanguage, article.Sha256, incoming.Text.Paragraphs, incoming.Remarks,
                incoming.Duplicates, stored);
    }
}
