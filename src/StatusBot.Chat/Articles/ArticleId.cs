using StatusBot.Facts;

namespace StatusBot.Chat;

/// <summary>An id for an article that was given none: the first words of its title.</summary>
internal static class ArticleId
{
    private const int Longest = 60;

    /// <param name="name">A title, an address or a file's name.</param>
    /// <returns>One that the story does not have.</returns>
    public static string Free(string name, Story story) => Slug
        .Candidates(
            Uri.TryCreate(name, UriKind.Absolute, out var address) ? address.Host + address.AbsolutePath : name, Longest, "article")
        .First(free => story.Articles.All(article => article.Id != free));
}
