using StatusBot.Articles;
using StatusBot.Facts;

namespace StatusBot.Chat;

/// <summary>Brings in an article: shows what was understood, and keeps it when told so.</summary>
internal static class ArticlesAdd
{
    /// <summary>What was shown before, and is kept now, by the id under which it is remembered.</summary>
    public const string ShownBefore = "shown:";

    private const string NotStated = "not stated";

    private static readonly CommandOption<string?> What =
        new TextOption("url-or-file", OptionKind.File, "The address of a page, or a file: HTML, PDF, Markdown or plain text")
        { ValueName = "URL_OR_FILE", IsRequired = true, IsText = true, Example = "https://example.org/news" };

    private static readonly CommandOption<string?> Id = Options.NewId("id", "Its id; without it the first words of its title");

    private static readonly CommandOption<string?> Title =
        Options.Line("title", "Its title, in the place of what the page states; '' for none");

    private static readonly CommandOption<string?> Publisher = Options.Line("publisher", "Its publisher; '' for none");
    private static readonly CommandOption<string?> By = Options.Line("author", "Its author; '' for none");

    private static readonly CommandOption<string?> Published = Options.Line(
        "published", "When it was published: 2026-05-11, or 2026-05 where no day is known; '' for no date", "DATE");

    private static readonly CommandOption<string?> Language = Options.Line("language", "Its language, such as en", "TAG");
    private static readonly CommandOption<bool> Yes = Options.Flag("yes", "Keep it without being asked");

    public static readonly Command Command = new(
        "articles add", "Reads an article, shows what was understood, and keeps it with its text when told so", Right.Accept,
        [Id, Title, Publisher, By, Published, Language, Yes, Options.Why, What], RunAsync);

    private static async Task<Reply> RunAsync(Call call)
    {
        if (call.Get(What)!.StartsWith(ShownBefore, StringComparison.Ordinal))
            return await KeepAsync(call, call.Bot.Articles.Recall(call.Get(What)![ShownBefore.Length..]), []);
        var incoming = await call.Bot.Articles.ReadAsync(await SourceAsync(call), GivenIn(call), call.Cancel);
        var blocks = Tell(incoming);
        if (call.Get(Yes)) return await KeepAsync(call, incoming, blocks);
        return Reply.Of(call, IncomingArticleRow.Of(incoming, stored: false), () => blocks) with
        {
            Notes = call.WantsRows ? [] : [.. Remarks(incoming)],
            Confirmation = call.WantsRows ? null : new(Keep(call, incoming), "Nothing was kept: --yes keeps it."),
        };
    }

    private static Button Keep(Call call, IncomingArticle incoming) => Button.Of(
        "Keep it", Command.Name, (What.Name, ShownBefore + call.Bot.Articles.Remember(incoming)), (Options.Why.Name, call.Why ?? ""));

    private static ArticleGiven GivenIn(Call call) => new(
        call.Get(Id), call.Get(Title), call.Get(Publisher), call.Get(By), call.Get(Published), call.Get(Language));

    private static async Task<Source> SourceAsync(Call call)
    {
        var what = call.Get(What)!;
        if (!what.Contains("://", StringComparison.Ordinal)) return await ArticleFile.ReadAsync(what, call.Cancel);
        using var fetcher = new Fetcher();
        return await fetcher.FetchAsync(what, call.Cancel);
    }

    private static async Task<Reply> KeepAsync(Call call, IncomingArticle incoming, IReadOnlyList<Block> blocks)
    {
        var outcome = await call.Bot.Articles.KeepAsync(incoming, call.Person, call.Why);
        var reply = Reply.Of(call, IncomingArticleRow.Of(incoming, stored: outcome is ChangeOutcome.Done), () => blocks) with
        {
            Notes = call.WantsRows || blocks.Count == 0 ? [] : [.. Remarks(incoming)],
        };
        return outcome.Refusal() is { } refusal
            ? reply with { Kind = ReplyKind.Refused, Problem = refusal, Json = null }
            : reply with
            {
                Blocks = call.WantsRows ? [] : [.. blocks, new Said($"Kept as '{incoming.Article.Id}'."), Next(incoming.Article.Id)],
                Buttons = [EntityDrafts.Of(incoming.Article.Id), DraftList.Of(incoming.Article.Id)],
            };
    }

    private static Said Next(string article) =>
        new($"'entity drafts {article}' lists whom it names that is not known yet, 'articles drafts {article}' what it states.");

    private static IReadOnlyList<Block> Tell(IncomingArticle incoming)
    {
        var article = incoming.Article;
        var published = article.Published is null ? null
            : article.PublishedHow is null ? article.Published.ToString() : $"{article.Published} ({article.PublishedHow})";
        return
        [
            Fields.Of(
                ("Id", article.Id), ("Title", article.Title ?? NotStated), ("Publisher", article.Publisher ?? NotStated),
                ("Author", article.Author ?? NotStated), ("Published", published ?? NotStated),
                ("Language", article.StatedLanguage ?? NotStated), ("Address", article.Address ?? NotStated),
                ("Paragraphs", $"{incoming.Text.Paragraphs.Count}")),
            new Table(["Paragraph", "Begins"], [.. incoming.Text.Paragraphs.Select((text, i) => new[] { $"{i + 1}", Beginning(text) })]),
        ];
    }

    private static IEnumerable<string> Remarks(IncomingArticle incoming) =>
        incoming.Remarks.Concat(incoming.Duplicates.Select(near => near.ToString())).Select(sentence => $"Look: {sentence}");

    private static string Beginning(string paragraph)
    {
        const int MostWords = 10;
        var words = paragraph.Split(' ');
        return words.Length <= MostWords ? paragraph : string.Join(' ', words.Take(MostWords)) + " …";
    }
}
