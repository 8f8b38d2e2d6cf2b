using System.Globalization;
using Dapper;
using NodaTime;
using StatusBot.Articles;
using StatusBot.Facts;

namespace StatusBot.Chat;

/// <summary>What became of a draft.</summary>
internal enum DraftDecision { Used, Cited, Dismissed }

/// <summary>A draft of an article, with the id by which people name it: the article's and the sentence's number.</summary>
internal sealed record ArticleDraft(Article Article, ArticleText Text, Draft Draft)
{
    public string Id => string.Create(CultureInfo.InvariantCulture, $"{Article.Id}/{Draft.Number}");

    /// <summary>The place that it rests on.</summary>
    /// <param name="quote">Other words of the paragraph; null for the draft's.</param>
    public Citation Citation(string? quote = null) =>
        new(Article.Id, Draft.Paragraph, quote ?? Draft.Quote, ArticleText.HashOf(Text.Paragraphs[Draft.Paragraph - 1]));
}

/// <summary>The drafts of the articles whose texts the store has: made anew whenever somebody looks.</summary>
internal sealed class DraftBook(FactStore store, KnowledgeBase knowledge, IClock clock)
{
    /// <summary>The drafts of an article, in the text's order.</summary>
    /// <param name="all">Whether also those on which somebody has decided.</param>
    /// <exception cref="CommandException">The store has no text of it.</exception>
    public async Task<IReadOnlyList<ArticleDraft>> OfAsync(Article article, bool all = false)
    {
        var text = await store.TextAsync(article.Id) ?? throw NoText(article.Id);
        var decided = all ? [] : await DecidedAsync(article.Id);
        return [.. knowledge.Current.Drafter.Of(text, article.Published).Where(draft => !decided.Contains(KeyOf(draft)))
            .Select(draft => new ArticleDraft(article, text, draft))];
    }

    internal static CommandException NoText(string article) =>
        new($"The store has no text of the article '{article}': keep it first, with 'articles add' or 'facts import --texts'.");

    /// <summary>A draft by its id, also one on which somebody has decided; null where there is none.</summary>
    public async Task<ArticleDraft?> FindAsync(string id)
    {
        var at = id.LastIndexOf('/');
        return at > 0 && knowledge.Current.Articles.TryGetValue(id[..at], out var article)
            ? (await OfAsync(article, all: true)).FirstOrDefault(draft => draft.Id == id)
            : null;
    }

    /// <summary>Keeps what somebody decided of a draft.</summary>
    /// <param name="fact">The fact that was made of it or cites it; null where it is dismissed.</param>
    /// <exception cref="StoreException">It could not be written.</exception>
    public Task DecideAsync(ArticleDraft draft, DraftDecision decision, string? fact, string who, string? why) =>
        store.Database.WriteAsync((connection, transaction) => connection.ExecuteAsync(
            """
            insert into draft_decision (article, sentence, decision, fact, who, at, why)
            values (@article, @sentence, @decision, @fact, @who, @at, @why)
            on conflict do update set decision = excluded.decision, fact = excluded.fact, who = excluded.who, at = excluded.at,
                                      why = excluded.why
            """,
            new
            {
                article = draft.Article.Id, sentence = KeyOf(draft.Draft), decision = Words.Of(decision), fact, who, why,
                at = clock.GetCurrentInstant().ToUnixTimeMilliseconds(),
            }, transaction));

    private Task<HashSet<string>> DecidedAsync(string article) => store.Database.ReadAsync(async reader => (await reader.QueryAsync<string>(
        "select sentence from draft_decision where article = @article", new { article })).ToHashSet(StringComparer.Ordinal));

    private static string KeyOf(Draft draft) => ArticleText.HashOf(draft.Sentence);
}
