using StatusBot.Facts;
using StatusBot.Language;

namespace StatusBot.Answers;

/// <summary>The articles that are known, or those behind an answer.</summary>
internal sealed class Sources(FactIndex index)
{
    /// <summary>All articles, or those with a fact about what the question names, each with that fact.</summary>
    public Answer Of(Asked asked, Wording wording, Standings day)
    {
        var subjects = asked.Mentions.Where(id => !index.Ambient.Contains(id)).ToList();
        var known = index.Story.Articles.Where(day.IsPublished).ToList();
        var spans = asked.Question.Spans;
        var dated = spans.Count == 0 ? known : known.Where(article => spans.Any(days => IsOf(article, days))).ToList();
        var lines = dated.Select(article => (article, fact: subjects.Count == 0 ? null : Fact(article, subjects, day)))
            .Where(line => subjects.Count == 0 || line.fact is not null)
            .Select((line, i) => Line(line.article, line.fact, i, wording, day)).ToList();
        var of = Wording.Join([.. spans.Select(days => Dates.Show(days, day.Day))]);
        var lead = subjects.Count == 0 && spans.Count > 0
            ? $"{lines.Count} of the {known.Count} articles {(lines.Count == 1 ? "is" : "are")} dated {of}{(lines.Count > 0 ? ":" : ".")}"
            : subjects.Count == 0 && known.Count == 0 ? "No article was known then."
            : subjects.Count == 0 ? $"{known.Count} {(known.Count == 1 ? "article is" : "articles are")} known:"
            : $"{lines.Count} of the {known.Count} articles {(lines.Count == 1 ? "speaks" : "speak")} of " +
                $"{Wording.Join(subjects.Select(index.Tree.NameOf).ToList())}{(of.Length > 0 ? $", dated {of}" : "")}" +
                $"{(lines.Count > 0 ? ":" : ".")}";
        return new Answer.Stated(Shape.Sources, Length.Fit(lines.Prepend(Sentence.Framing(lead)), Length.Long), Disputed: false, []);
    }

    private static bool IsOf(Article article, DateMention days) =>
        article.Published is { } published && published.Overlaps(days.From, days.To);

    /// <summary>Who says what was said before.</summary>
    public Answer.Stated Behind(IReadOnlyList<Fact> shown, Wording wording, Standings day)
    {
        var facts = shown.Select(fact => index.Find(fact.Id)?.Fact).OfType<Fact>().Where(day.IsVisible);
        return new Answer.Stated(
            Shape.Sources, Length.Fit(facts.Select(fact => wording.Side(fact, day)), Length.Short), Disputed: false, []);
    }

    /// <summary>What an article says of the subjects: the best fact that names them all.</summary>
    private Fact? Fact(Article article, IReadOnlyList<string> subjects, Standings day) =>
        index.FactsOf(subjects[0]).Select(fact => index.Facts[fact])
        .Where(fact => day.IsVisible(fact.Fact) && subjects.All(fact.IsAbout)
            && fact.Fact.Citations.Any(citation => citation.Article == article.Id))
        .OrderBy(fact => fact.Main == subjects[0] ? 0 : 1).ThenBy(fact => fact.Fact, day.Order).FirstOrDefault()?.Fact;

    private static Sentence Line(Article article, Fact? fact, int i, Wording wording, Standings day)
    {
        var title = article.Title is null ? article.Label : $"“{article.Title}”";
        var by = string.Join(", ", new[] { article.Author, article.Publisher }.OfType<string>());
        var when = article.Published is { } published ? Dates.Show(published) : "date not stated";
        var head = $"{i + 1}. {title}{(by.Length > 0 ? $" by {by}" : "")} ({when})";
        return fact is null ? Sentence.Framing(head + ".") : wording.Bare(fact, day) with { Said = $"{head}: {fact.Statement}." };
    }
}
