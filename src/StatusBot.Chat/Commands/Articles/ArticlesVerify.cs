using StatusBot.Answers;
using StatusBot.Facts;

namespace StatusBot.Chat;

/// <summary>Checks every citation against the text of its article.</summary>
internal static class ArticlesVerify
{
    private static readonly CommandOption<string?> Texts = Options.Folder(
        "texts", "The folder with the articles' texts, each named ID.txt. Default: those that the store keeps");

    private static readonly CommandOption<string?> Article = Options.Id("article", "Check this article alone", Known.Articles);

    public static readonly Command Command = new(
        "articles verify", "Checks every citation against the text of its article, and lists what does not stand there", Right.Ask,
        [Texts, Article], RunAsync);

    private static async Task<Reply> RunAsync(Call call)
    {
        var article = call.Get(Article);
        var story = Only(article, call.Knowledge.Story);
        var problems = CitationCheck.Verify(story, await TextsAsync(call));
        var refusal = Refusal(problems, story);
        var reply = Reply.Of(call, problems, () =>
        [
            .. problems.Select(problem => new Said(problem.Sentence)),
            .. refusal is null ? [new Said(Proved(story, article))] : (Said[])[],
        ]);
        return refusal is null ? reply : reply with { Kind = ReplyKind.Refused, Problem = refusal };
    }

    private static async Task<ArticleTexts> TextsAsync(Call call)
    {
        if (call.Get(Texts) is { } folder) return ArticleTexts.In(TextsFolder.Find(folder));
        var kept = await call.Bot.TextsAsync();
        return kept.Count > 0
            ? new(null, kept)
            : throw new CommandException("The store keeps no articles' texts: name the folder that holds them with --texts.");
    }

    /// <summary>The story, or of it one article with what cites it.</summary>
    private static Story Only(string? article, Story story)
    {
        if (article is null) return story;
        if (new FactFilter { Article = article }.Problem(story) is { } problem) throw new CommandException(problem, isMisuse: true);
        return story with
        {
            Articles = [.. story.Articles.Where(known => known.Id == article)],
            Facts = [.. story.Facts.Where(fact => fact.Citations.Any(citation => citation.Article == article))
                .Select(fact => fact with { Citations = [.. fact.Citations.Where(citation => citation.Article == article)] })],
        };
    }

    // What could not be looked at is told as such: it is no mistake of a citation.
    private static string? Refusal(IReadOnlyList<CitationProblem> problems, Story story)
    {
        var missing = problems.Count(problem => problem.IsUnchecked);
        var wrong = problems.Count - missing;
        var unread = missing == 0 ? ""
            : $"{missing} of {Plural.Of(story.Articles.Count, "text")} {(missing == 1 ? "is" : "are")} not there, " +
            $"so what cites {(missing == 1 ? "it" : "them")} is not checked.";
        if (wrong == 0) return missing == 0 ? null : unread;
        return $"{Plural.Of(wrong, "thing")} {(wrong == 1 ? "is" : "are")} not as the {Cited(story)} " +
            $"{(story.Facts.Sum(fact => fact.Citations.Count) == 1 ? "says" : "say")}.{(unread.Length > 0 ? " " + unread : "")}";
    }

    private static string Cited(Story story) => Plural.Of(story.Facts.Sum(fact => fact.Citations.Count), "citation");

    private static string Proved(Story story, string? article) =>
        $"All is there: {Cited(story)} of {Plural.Of(story.Facts.Count, "fact")}, in " +
        (article is null ? $"{Plural.Of(story.Articles.Count, "article")}." : $"the article '{article}'.");
}
