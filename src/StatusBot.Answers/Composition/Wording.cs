using StatusBot.Facts;

namespace StatusBot.Answers;

/// <summary>
/// Makes sentences of facts: the statement as it is stored, and a note how firmly it is said and when.
/// Only these framing words come from the program.
/// </summary>
internal sealed class Wording(FactIndex index)
{
    private const string Both = "both ", All = "all ";

    /// <summary>The facts as sentences; a note that neighbours share is said once, behind the last of them.</summary>
    public IReadOnlyList<Sentence> Sentences(IEnumerable<Fact> facts, Standings day) => Shared(facts.Select(fact => Line(fact, day)));

    /// <summary>The sentences with a note that neighbours share said once, behind the last of them.</summary>
    public static IReadOnlyList<Sentence> Shared(IEnumerable<Sentence> lines)
    {
        var sentences = lines.ToArray();
        for (int end = sentences.Length - 1, start; end > 0; end = start - 1)
        {
            for (start = end; start > 0 && sentences[start - 1].Told == sentences[end].Told; start--)
                sentences[start - 1] = sentences[start - 1] with { Told = "" };
            if (end > start && sentences[end].Told.Length > 0)
                sentences[end] = sentences[end] with { Told = (end - start == 1 ? Both : All) + sentences[end].Told };
        }
        return sentences;
    }

    /// <summary>Whether the sentence behind one, or one further on, says its note for both.</summary>
    public static bool SharesNext(IReadOnlyList<Sentence> sentences, int at) => sentences[at] is { Told: "", Note: { Length: > 0 } note }
        && sentences.Skip(at + 1).TakeWhile(next => next.Note == note).Any(next => next.Told == Both + note || next.Told == All + note);

    /// <summary>The fact as one sentence with its note.</summary>
    public Sentence Line(Fact fact, Standings day) => Sentence.Of(fact.Statement + ".", day.Cited(fact), Note(fact, day));

    /// <summary>The fact among the sides of a dispute, where it need not be marked as disputed again.</summary>
    public Sentence Within(Fact fact, Standings day) => Sentence.Of(fact.Statement + ".", day.Cited(fact), Plain(fact, day));

    /// <summary>The fact alone: where nothing else has room.</summary>
    public Sentence Bare(Fact fact, Standings day) => Line(fact, day) with { Told = "" };

    /// <summary>What was so until something else took its place.</summary>
    public Sentence Former(Fact fact, Occurred until, Standings day) =>
        Sentence.Of(Phrases.Until(until, fact.Statement), day.Cited(fact), Firmness(fact));

    /// <summary>What was expected until it was told what happened.</summary>
    public Sentence Plan(Fact plan, Occurred? until, Standings day) =>
        Sentence.Of(Phrases.Expected(until, plan.Statement), day.Cited(plan), Firmness(plan)) with { Told = "" };

    /// <summary>The fact as one side of a dispute: with who says it before the note.</summary>
    public Sentence Side(Fact fact, Standings day)
    {
        var cited = day.Cited(fact);
        string[] notes = [Says(cited), Firmness(fact), When(fact, day, withArticle: false),
            fact.Rank == Rank.Preferred && cited.RankReason is { } why ? $"preferred: {why}" : ""];
        return Sentence.Of(fact.Statement + ".", cited, Joined(notes));
    }

    /// <summary>Who says it: a person or institution, and the articles in which.</summary>
    public string Says(Fact fact)
    {
        var articles = fact.Citations.Select(citation => citation.Article).Distinct(StringComparer.Ordinal)
            .Select(id => index.Articles[id].Label).ToList();
        var oneOrigin = articles.Count > 1 && Origins.CountOf(fact) == 1 ? ", one origin" : "";
        return (fact.SaidBy is { } speaker ? $"{index.Tree.NameOf(speaker)} in " : "") + Join(articles) + oneOrigin;
    }

    public static string Join(IReadOnlyList<string> parts) => parts.Count switch
    {
        0 => "",
        1 => parts[0],
        _ => string.Join(", ", parts.Take(parts.Count - 1)) + " and " + parts[^1],
    };

    private string Note(Fact fact, Standings day) => Joined([Plain(fact, day), day.IsDisputed(fact) ? "disputed" : ""]);

    private string Plain(Fact fact, Standings day) => Joined([Firmness(fact), When(fact, day, withArticle: true)]);

    private static string Joined(IEnumerable<string> parts) => string.Join(" · ", parts.Where(part => part.Length > 0));

    private static string Firmness(Fact fact) => fact.Modality switch
    {
        Modality.Confirmed => "confirmed",
        Modality.Reported => "reported",
        Modality.Denied => "denied",
        Modality.Declined => "not answered",
        Modality.Expected => "expected",
        Modality.Analysis => "analysis",
        _ => throw new ArgumentOutOfRangeException(nameof(fact)),
    };

    private string When(Fact fact, Standings day, bool withArticle)
    {
        var occurred = fact.Occurred;
        var date = occurred is null || Dates.IsNamedIn(fact.Statement, occurred) ? "" : Dates.Show(occurred);
        if (day.IsLapsed(fact))
            return Joined([date.Length > 0 ? "for " +
                date : "", day.PossibleOutcomes(fact).Any() ? "now past" : "now past, no source tells the outcome"]);
        var since = day.Of(fact) is { Holds: true, Since: { } run } && occurred is not null && run.Earliest < occurred.Earliest
            ? $"since {Dates.Turn(run)}"
            : "";
        if (occurred is not null) return Joined([date, since]);
        if (!withArticle) return since;
        var published = index.NewestOf([day.Cited(fact)]);
        return Joined([published is null ? "date not stated" : $"article of {Dates.Show(published)}", since]);
    }
}
