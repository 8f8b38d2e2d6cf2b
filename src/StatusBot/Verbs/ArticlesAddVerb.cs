using System.CommandLine;
using StatusBot.Articles;
using StatusBot.Chat;
using StatusBot.Facts;

namespace StatusBot;

/// <summary>Brings in an article: shows what was understood, and keeps it when told so.</summary>
internal static class ArticlesAddVerb
{
    private const string NotStated = "not stated";

    public static Command Create(Shell shell)
    {
        var what = new Argument<string>("URL_OR_FILE")
        { Description = "The address of a page, or a file: HTML, PDF, Markdown or plain text" };
        var id = Text("--id", "ID", "Its id; without it the first words of its title");
        var title = Text("--title", "TEXT", "Its title, in the place of what the page states; '' for none");
        var publisher = Text("--publisher", "TEXT", "Its publisher; '' for none");
        var author = Text("--author", "TEXT", "Its author; '' for none");
        var published = Text("--published", "DATE", "When it was published: 2026-05-11, or 2026-05 where no day is known; '' for no date");
        var language = Text("--language", "TAG", "Its language, such as en");
        var yes = new Option<bool>("--yes") { Description = "Keep it without being asked" };
        var name = Text("--as", "NAME", "Who adds it, for the ledger; without it the operating system's user");
        var why = Text("--why", "TEXT", "Why, for the ledger");
        var json = CommonOptions.Json();
        var verb = new Command("add", "Reads an article, shows what was understood, and keeps it with its text when told so")
        {
            what, id, title, publisher, author, published, language, yes, name, why, json,
        };
        return verb.WithBot(shell, (call, bot, cancel) => AddAsync(
            shell.Terminal, bot,
            new(call.GetValue(what)!,
                new(call.GetValue(id), call.GetValue(title), call.GetValue(publisher), call.GetValue(author), call.GetValue(published),
                    call.GetValue(language)),
                call.GetValue(yes), call.GetValue(json), call.GetValue(name), call.GetValue(why)),
            cancel));
    }

    private sealed record Addition(string What, ArticleGiven Given, bool Yes, bool Json, string? Name, string? Why);

    private static Option<string?> Text(string name, string value, string description) =>
        new(name) { Description = description, HelpName = value };

    private static async Task<int> AddAsync(Terminal terminal, Bot bot, Addition addition, CancellationToken cancel)
    {
        var incoming = await bot.Articles.ReadAsync(await SourceAsync(terminal, addition.What, cancel), addition.Given, cancel);
        if (!addition.Json) await ShowAsync(terminal, incoming);
        var keeps = addition.Yes || !addition.Json && await AgreesAsync(terminal, cancel);
        if (keeps) await KeepAsync(terminal, bot, incoming, addition);
        if (addition.Json) await terminal.WriteJsonAsync(IncomingArticleRow.Of(incoming, keeps));
        else if (keeps) await terminal.Out.WriteLineAsync($"Kept as '{incoming.Article.Id}'.");
        else await terminal.TellAsync("Nothing was kept: --yes keeps it.");
        return Exit.Done;
    }

    private static async Task<Source> SourceAsync(Terminal terminal, string what, CancellationToken cancel)
    {
        if (!what.Contains("://", StringComparison.Ordinal)) return await ArticleFile.ReadAsync(terminal.PathOf(what), cancel);
        using var fetcher = new Fetcher();
        return await fetcher.FetchAsync(what, cancel);
    }

    private static async Task KeepAsync(Terminal terminal, Bot bot, IncomingArticle incoming, Addition addition)
    {
        var user = terminal.Screen.User;
        var refusal = await bot.Articles.KeepAsync(incoming, new Author(addition.Name ?? user, "command line", user), addition.Why) switch
        {
            ChangeOutcome.Refused refused => refused.Sentence,
            ChangeOutcome.Stale stale => stale.Sentence,
            _ => null,
        };
        if (refusal is not null) throw new RefusalException(refusal);
    }

    private static async Task ShowAsync(Terminal terminal, IncomingArticle incoming)
    {
        var article = incoming.Article;
        var published = article.Published is null ? null
            : article.PublishedHow is null ? article.Published.ToString() : $"{article.Published} ({article.PublishedHow})";
        await terminal.WriteLinesAsync(
            ("Id", article.Id), ("Title", article.Title ?? NotStated), ("Publisher", article.Publisher ?? NotStated),
            ("Author", article.Author ?? NotStated), ("Published", published ?? NotStated),
            ("Language", article.StatedLanguage ?? NotStated), ("Address", article.Address ?? NotStated),
            ("Paragraphs", $"{incoming.Text.Paragraphs.Count}"));
        await terminal.WriteTableAsync(
            ["Paragraph", "Begins"], incoming.Text.Paragraphs.Select((text, i) => new[] { $"{i + 1}", Beginning(text) }));
        foreach (var sentence in incoming.Remarks.Concat(incoming.Duplicates.Select(near => near.ToString())))
            await terminal.TellAsync($"Look: {sentence}");
    }

    private static string Beginning(string paragraph)
    {
        const int Words = 10;
        var words = paragraph.Split(' ');
        return words.Length <= Words ? paragraph : string.Join(' ', words.Take(Words)) + " …";
    }

    private static async Task<bool> AgreesAsync(Terminal terminal, CancellationToken cancel)
    {
        if (terminal.Screen is not { IsTyped: true, IsPlain: false }) return false;
        terminal.Write("Keep it? (y/n) ", "bold");
        await terminal.Out.FlushAsync(cancel);
        return (await terminal.In.ReadLineAsync(cancel))?.Trim().ToLowerInvariant() is "y" or "yes";
    }
}
