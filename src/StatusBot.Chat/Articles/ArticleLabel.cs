using System.Globalization;
using StatusBot.Facts;

namespace StatusBot.Chat;

/// <summary>The handle by which an answer names an article that has no title: from what is known of it, in our own words.</summary>
internal static class ArticleLabel
{
    private const int Longest = 40;

    /// <param name="id">The article's id, which is in its label where nothing else is known of it.</param>
    public static string Of(string id, string? publisher, string? author, Occurred? published) => new[]
        {
            publisher is null ? null : $"the article of {publisher}",
            author is null ? null : $"the article by {author}",
            published is { Precision: DatePrecision.Day, Earliest: { } day } ?
                $"the article of {day.ToString("d MMMM uuuu", CultureInfo.InvariantCulture)}" : null,
            $"the article {id}", "the untitled article",
        }.OfType<string>().First(label => label.Length <= Longest);
}
