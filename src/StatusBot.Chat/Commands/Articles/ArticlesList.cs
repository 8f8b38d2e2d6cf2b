using System.Globalization;

namespace StatusBot.Chat;

/// <summary>Lists the articles.</summary>
internal static class ArticlesList
{
    public static readonly Command Command =
        new("articles list", "Lists the articles: id, date, title, publisher, author, facts", Right.Ask, [], Run);

    private static Task<Reply> Run(Call call)
    {
        var story = call.Knowledge.Story;
        var rows = story.Articles.Select(article => ArticleRow.Of(article, story)).ToList();
        return Task.FromResult(Reply.Of(
            call, rows, () => [new Table(["Id", "Date", "Title", "Publisher", "Author", "Facts"], [.. rows.Select(Row)])]));
    }

    private static string?[] Row(ArticleRow row) =>
    [
        row.Id, row.Published ?? "date not stated", row.Title ?? row.Label, row.Publisher, row.Author,
        row.Facts.ToString(CultureInfo.InvariantCulture),
    ];
}
