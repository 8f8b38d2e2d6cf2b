using NodaTime;
using StatusBot.Facts;

namespace StatusBot.Answers;

/// <summary>
/// Makes sentences of facts: the statement as it is stored, then in brackets how firmly it is said and when.
/// Only these framing words come from the program.
/// </summary>
internal sealed class Wording(FactIndex index)
{
    /// <summary>The facts as sentences; a note that they all share is said once, after the last.</summary>
    public IReadOnlyList<Sentence> Sentences(IReadOnlyList<IndexedFact> facts, LocalDate asOf)
    {
        var notes = facts.Select(fact => Note(fact, asOf)).ToList();
        if (facts.Count < 2 || notes[0].Length == 0 || notes.Any(note => note != notes[0]))
            return facts.Select((fact, i) => new Sentence(Close(fact.Fact.Statement, notes[i]), [index.Cited(fact, asOf)])).ToList();
        var all = facts.Count == 2 ? "Both" : "All";
        return facts.Select(fact => new Sentence(fact.Fact.Statement + ".", [index.Cited(fact, asOf)])).Append(Sentence.Framing($"({all} {notes[0]}.)")).ToList();
    }

    /// <summary>The fact as one sentence with its note.</summary>
    public Sentence Line(IndexedFact fact, LocalDate asOf) => new(Close(fact.Fact.Statement, Note(fact, asOf)), [index.Cited(fact, asOf)]);

    /// <summary>The fact as one side of a dispute: with who says it before the note.</summary>
    public Sentence Side(IndexedFact fact, LocalDate asOf)
    {
        var cited = index.Cited(fact, asOf);
        var notes = new[] { Says(cited), Note(fact, asOf, withArticle: false) };
        return new Sentence(Close(fact.Fact.Statement, string.Join("; ", notes.Where(note => note.Length > 0))), [cited]);
    }

    /// <summary>Who says it: a person or institution, and the articles in which.</summary>
    public string Says(Fact fact)
    {
        var articles = fact.Citations.Select(citation => citation.Article).Distinct(StringComparer.Ordinal).Select(id => index.Articles[id].Label).ToList();
        var origins = fact.Citations.Select(citation => citation.Origin ?? citation.Article).Distinct(StringComparer.Ordinal).Count();
        var oneOrigin = articles.Count > 1 && origins == 1 ? ", one origin" : "";
        return (fact.SaidBy is { } speaker ? $"{index.Tree.NameOf(speaker)} in " : "") + Join(articles) + oneOrigin;
    }

    public static string Join(IReadOnlyList<string> parts) => parts.Count switch
    {
        0 => "",
        1 => parts[0],
        _ => string.Join(", ", parts.Take(parts.Count - 1)) + " and " + parts[^1],
    };

    private string Note(IndexedFact fact, LocalDate asOf, bool withArticle = true)
    {
        var parts = new[] { Firmness(fact.Fact), When(fact, asOf, withArticle) };
        return string.Join(", ", parts.Where(part => part.Length > 0));
    }

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

    private string When(IndexedFact fact, LocalDate asOf, bool withArticle)
    {
        var occurred = fact.Fact.Occurred;
        if (fact.IsLapsed(asOf)) return (Dates.IsNamedIn(fact.Fact.Statement, occurred!) ? "" : $"for {Dates.Show(occurred!)}, ") + "now past; no source tells the outcome";
        if (occurred is not null) return Dates.IsNamedIn(fact.Fact.Statement, occurred) ? "" : Dates.Show(occurred);
        if (!withArticle) return "";
        var published = index.Cited(fact, asOf).Citations.Select(citation => index.Articles[citation.Article].Published?.Latest).Max();
        return published is { } day ? $"article of {Dates.Show(day)}" : "date not stated";
    }

    private static string Close(string statement, string note) => note.Length > 0 ? $"{statement} ({note})." : statement + ".";
}
