using NodaTime;
using StatusBot.Facts;

namespace StatusBot.Answers;

/// <summary>The articles that are known, or those behind an answer.</summary>
internal sealed class Sources(FactIndex index)
{
    /// <summary>All articles, or those with a fact about what the question names.</summary>
    public Answer Of(Asked asked, LocalDate asOf)
    {
        var subjects = asked.Mentions.Where(id => !index.Ambient.Contains(id)).ToList();
        var articles = index.Story.Articles.Where(article => !(article.Published?.Earliest > asOf))
            .Where(article => subjects.All(id => index.FactsOf(id).Any(fact => index.Facts[fact].Fact.Citations.Any(citation => citation.Article == article.Id)))).ToList();
        var lead = subjects.Count == 0 ? $"{articles.Count} articles are known:" : $"{articles.Count} of the {index.Story.Articles.Count} articles speak of {Wording.Join(subjects.Select(index.Tree.NameOf).ToList())}:";
        return new Answer.Stated(Shape.Sources, Length.Fit(articles.Select((article, i) => Line(article, i)).Prepend(Sentence.Framing(lead)), Length.Long), Disputed: false, []);
    }

    /// <summary>Who says what was said before.</summary>
    public Answer.Stated Behind(IReadOnlyList<Fact> shown, Wording wording, LocalDate asOf)
    {
        var facts = shown.Select(fact => index.Find(fact.Id)).OfType<IndexedFact>();
        return new Answer.Stated(Shape.Sources, Length.Fit(facts.Select(fact => wording.Side(fact, asOf)), Length.Short), Disputed: false, []);
    }

    private static Sentence Line(Article article, int i)
    {
        var title = article.Title is null ? article.Label : $"“{article.Title}”";
        var by = string.Join(", ", new[] { article.Author, article.Publisher }.OfType<string>());
        var when = article.Published is { } published ? Dates.Show(published) : "date not stated";
        return Sentence.Framing($"{i + 1}. {title}{(by.Length > 0 ? $" by {by}" : "")} ({when}).");
    }
}
