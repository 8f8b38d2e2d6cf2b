using System.CommandLine;
using System.Globalization;
using StatusBot.Chat;

namespace StatusBot;

/// <summary>Lists the articles.</summary>
internal static class ArticlesListVerb
{
    public static Command Create(Shell shell)
    {
        var json = CommonOptions.Json();
        var verb = new Command("list", "Lists the articles: id, date, title, publisher, author, facts") { json };
        return verb.WithBot(shell, (call, bot) => ListAsync(shell.Terminal, bot.Knowledge.Current, call.GetValue(json)));
    }

    private static async Task<int> ListAsync(Terminal terminal, Knowledge now, bool json)
    {
        var rows = now.Story.Articles.Select(article => ArticleRow.Of(article, now.Story)).ToList();
        if (json) await terminal.WriteJsonAsync(rows);
        else await terminal.WriteTableAsync(["Id", "Date", "Title", "Publisher", "Author", "Facts"], rows.Select(Row));
        return Exit.Done;
    }

    private static string?[] Row(ArticleRow row) =>
    [
        row.Id, row.Published ?? "date not stated", row.Title ?? row.Label, row.Publisher, row.Author,
        row.Facts.ToString(CultureInfo.InvariantCulture),
    ];
}
