using NodaTime;
using StatusBot.Articles;
using StatusBot.Facts;

namespace StatusBot.Chat;

/// <summary>How articles come in: read, shown to a person with what the store has of the kind, and kept together with their text.</summary>
/// <param name="texts">Those that the store holds.</param>
/// <param name="today">What is published later is not published.</param>
public sealed class ArticleIntake(
    KnowledgeBase knowledge, Func<Change, Person, string?, int?, Task<ChangeOutcome>> change,
    Func<Task<IReadOnlyDictionary<string, ArticleText>>> texts, Func<LocalDate> today)
{
    private const int MostShown = 20;      // each at most a few megabytes
    private readonly List<(string Id, IncomingArticle Article)> shown = [];

    /// <summary>Reads an article; nothing is kept.</summary>
    /// <exception cref="ArticleException">It cannot be read, or what is said of it cannot be; the message says why.</exception>
    public async Task<IncomingArticle> ReadAsync(Source source, ArticleGiven given, CancellationToken cancel = default)
    {
        var story = knowledge.Current.Story;
        if (given.Id is not null && story.Articles.Any(article => article.Id == given.Id))
            throw new ArticleException($"There is an article '{given.Id}' already: give this one another id.");
        var understood = await ArticleReader.ReadAsync(source, today(), cancel);
        var article = Compose(source, understood, given, story);
        var duplicates = new NearDuplicates(understood.Text).In(await texts());
        return new(article, understood.Text, [.. understood.Remarks, .. Remarks(article, story)], duplicates);
    }

    /// <summary>Remembers what a person is shown, for a while: the last few, as long as the bot runs.</summary>
    /// <returns>An id to recall it by, too long to guess.</returns>
    internal string Remember(IncomingArticle incoming)
    {
        var id = Guid.NewGuid().ToString("n");
        lock (shown)
        {
            if (shown.Count == MostShown) shown.RemoveAt(0);
            shown.Add((id, incoming));
        }
        return id;
    }

    /// <exception cref="CommandException">It is not remembered any more.</exception>
    internal IncomingArticle Recall(string id)
    {
        lock (shown)
            return shown.FirstOrDefault(one => one.Id == id).Article
                ?? throw new CommandException("What was shown is not remembered any more: add the article once more.");
    }

    /// <summary>Keeps an article with its text: an entry of the ledger, in the same transaction.</summary>
    /// <exception cref="StoreException">The store cannot be written; nothing of it was kept.</exception>
    public Task<ChangeOutcome> KeepAsync(IncomingArticle incoming, Person by, string? why = null) =>
        knowledge.Current.Story.Articles.FirstOrDefault(article => article.Sha256 == incoming.Text.Sha256) is { } same
            ? Task.FromResult<ChangeOutcome>(new ChangeOutcome.Refused($"The article '{same.Id}' has this very text: it is there already."))
            : change(new Change.Define(incoming.Article, incoming.Text), by, why, 0);

    private Article Compose(Source source, UnderstoodArticle read, ArticleGiven given, Story story)
    {
        var title = Chosen(given.Title, read.Title);
        var publisher = Chosen(given.Publisher, read.Publisher);
        var author = Chosen(given.Author, read.Author);
        var published = given.Published is null ? read.Published : Day(given.Published, today());
        try
        {
            var id = given.Id ?? ArticleId.Free(title ?? source.Name, story);
            return new(
                id, title, ArticleLabel.Of(id, publisher, author, published), publisher, author, published, given.Published is null ? read.PublishedHow : null, read.Address,
                Chosen(given.Language, read.Language) ?? Article.UnknownLanguage, read.Text.Sha256);
        }
        catch (TermException problem)
        {
            throw new ArticleException(FactStore.Sentence(problem.Message), problem);
        }
    }

    private static string? Chosen(string? given, string? read) => given is null ? read : given.Trim() is { Length: > 0 } said ? said : null;

    private static Occurred? Day(string given, LocalDate today)
    {
        if (given.Trim().Length == 0) return null;
        if (Occurred.TryParse(given.Trim(), out var date, out _)) return date;
        var (day, problem) = PersonDay.Read(given.Trim(), DayUse.AsOf, today);
        return day is { } known ? Occurred.On(known) : throw new ArticleException(problem!);
    }

    private static IEnumerable<string> Remarks(Article article, Story story) => story.Articles
        .Where(known => known.Address is not null && known.Address == article.Address && known.Sha256 != article.Sha256)
        .Select(known => $"The article '{known.Id}' has the same address: is this a newer version of it?");
}
