using System.Globalization;
using NodaTime;
using StatusBot.Facts;
using StatusBot.Language;

namespace StatusBot.Answers;

/// <summary>What is said where no accepted fact says it: absence as absence, with the subject of what is known nearby.</summary>
internal sealed class Unknowns(FactIndex index)
{
    /// <summary>How many words or names are repeated, and how long each may be.</summary>
    private const int MostWords = 4, LongestWord = 40;

    public Answer.Unknown NotSaid(Asked asked, IReadOnlyList<Match> nearby, LocalDate asOf)
    {
        IReadOnlyList<string> missing = nearby.Count > 0 ? nearby[0].Missing : asked.Terms.Where(term => !term.Light).Select(term => term.Written).ToList();
        missing = Short(missing);
        var about = Subjects(asked);
        var what = missing.Count > 0 && about.Length > 0 ? $"says anything on “{string.Join(' ', missing)}” about {about}"
            : missing.Count > 0 ? $"says anything on “{string.Join(' ', missing)}”"
            : about.Length > 0 ? $"answers this about {about}" : "answers this";
        return new Answer.Unknown($"{None(asOf)} {what}{Newest(asOf)}.{Nearby(nearby)}", Facts(nearby));
    }

    public Answer.Unknown Stranger(IReadOnlyList<string> names, IReadOnlyList<Match> nearby, LocalDate asOf) =>
        new($"{None(asOf)} mentions {Wording.Join(Short(names))}{Newest(asOf)}.{Nearby(nearby)}", Facts(nearby));

    public Answer.Unknown OutOfScope(LocalDate asOf) => new($"That is outside what I follow: {None(asOf).ToLowerInvariant()} speaks of it{Newest(asOf)}.", []);

    public Answer.Unknown Foreign() => new("Sorry, I only read questions in English so far. Could you ask it in English?", []);

    /// <summary>A pronoun as the subject that nothing before explains: one full question for each entity that it can stand for.</summary>
    public Answer.Unclear? Unclear(Question question)
    {
        var back = question.Tokens.Take(3).FirstOrDefault(token => token.Text is "it" or "they" or "he" or "she");
        if (back is null) return null;
        var options = index.Story.Entities.Where(entity => index.Tree.KindOf(entity.Id).Pronouns.Contains(back.Text, StringComparer.Ordinal))
            .OrderByDescending(entity => index.Tree.KindOf(entity.Id).Compared).ThenByDescending(entity => index.FactsOf(entity.Id).Count).Take(2)
            .Select(entity => question.Text[..back.Start] + entity.Name + question.Text[(back.Start + back.Written.Length)..]).ToList();
        return options.Count < 2 ? null : new Answer.Unclear($"Whom or what do you mean by “{back.Written}”?", options);
    }

    private static IReadOnlyList<string> Short(IEnumerable<string> words) =>
        words.Take(MostWords).Select(word => word.Length <= LongestWord ? word : word[..LongestWord] + "…").ToList();

    private string Subjects(Asked asked) => Wording.Join(Short(asked.Mentions.Where(id => !index.Ambient.Contains(id) || asked.Mentions.Count == 1).Select(index.Tree.NameOf)));

    private string None(LocalDate asOf)
    {
        var count = Visible(asOf).Count();
        return count == 0 ? "No article known by then" : string.Create(CultureInfo.InvariantCulture, $"None of the {count} articles");
    }

    private string Newest(LocalDate asOf) => Visible(asOf).Select(article => article.Published?.Latest).Max() is { } newest
        ? $"; the newest dated one is of {Dates.Show(newest)}" : "";

    private IEnumerable<Article> Visible(LocalDate asOf) => index.Story.Articles.Where(article => !(article.Published?.Earliest > asOf));

    private string Nearby(IReadOnlyList<Match> nearby) => nearby.Count == 0 ? ""
        : $" Known nearby: {Wording.Join(nearby.Select(match => Subject(match.Fact.Fact)).Distinct(StringComparer.Ordinal).ToList())}.";

    private string Subject(Fact fact) => $"{index.Topics[fact.Topic].Name} ({index.Tree.NameOf(fact.Entities[0])})";

    private static IReadOnlyList<Fact> Facts(IReadOnlyList<Match> matches) => matches.Select(match => match.Fact.Fact).ToList();
}
