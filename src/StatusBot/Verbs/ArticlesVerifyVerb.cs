using System.CommandLine;
using StatusBot.Chat;
using StatusBot.Facts;

namespace StatusBot;

/// <summary>Checks every citation against the text of its article.</summary>
internal static class ArticlesVerifyVerb
{
    public static Command Create(Shell shell)
    {
        var texts = new Option<string?>("--texts")
        {
            Description = "The folder with the articles' texts, each named ID.txt. Default: those that the store keeps",
            HelpName = "FOLDER",
        };
        var article = new Option<string?>("--article") { Description = "Check this article alone", HelpName = "ID" };
        var json = CommonOptions.Json();
        var verb = new Command("verify", "Checks every citation against the text of its article, and lists what does not stand there")
        {
            texts, article, json,
        };
        return verb.WithBot(
            shell, (call, bot) => VerifyAsync(shell.Terminal, bot, call.GetValue(texts), call.GetValue(article), call.GetValue(json)));
    }

    private static async Task<int> VerifyAsync(Terminal terminal, Bot bot, string? texts, string? article, bool json)
    {
        var story = Only(article, bot.Knowledge.Current.Story);
        var problems = CitationCheck.Verify(story, await TextsAsync(terminal, bot, texts));
        if (json) await terminal.WriteJsonAsync(problems);
        else foreach (var problem in problems) await terminal.Out.WriteLineAsync(problem.Sentence);
        if (Refusal(problems, story) is { } refusal) throw new RefusalException(refusal);
        if (!json) await terminal.Out.WriteLineAsync(Proved(story, article));
        return Exit.Done;
    }

    private static async Task<ArticleTexts> TextsAsync(Terminal terminal, Bot bot, string? folder)
    {
        if (folder is not null) return ArticleTexts.In(TextsFolder.Find(terminal, folder));
        var kept = await bot.TextsAsync();
        return kept.Count > 0
            ? new(null, kept)
            : throw new RefusalException("The store keeps no articles' texts: name the folder that holds them with --texts.");
    }

    /// <summary>The story, or of it one article with what cites it.</summary>
    private static Story Only(string? article, Story story)
    {
        if (article is null) return story;
        if (story.Articles.All(known => known.Id != article))
            throw new RefusalException(
                $"There is no article '{article}': expected one of {string.Join(", ", story.Articles.Select(known => known.Id))}.");
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
        return $"{Plural.Of(wrong, "thing")} {(wrong == 1 ? "is" : "are")} not as the {Citations(story)} " +
            $"{(story.Facts.Sum(fact => fact.Citations.Count) == 1 ? "says" : "say")}.{(unread.Length > 0 ? " " + unread : "")}";
    }

    private static string Citations(Story story) => Plural.Of(story.Facts.Sum(fact => fact.Citations.Count), "citation");

    private static string Proved(Story story, string? article) =>
        $"All is there: {Citations(story)} of {Plural.Of(story.Facts.Count, "fact")}, in " +
        (article is null ? $"{Plural.Of(story.Articles.Count, "article")}." : $"the article '{article}'.");
}
