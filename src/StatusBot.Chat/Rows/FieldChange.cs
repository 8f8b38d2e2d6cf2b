using StatusBot.Answers;
using StatusBot.Facts;

namespace StatusBot.Chat;

/// <summary>One part of a fact in words, before and after a change.</summary>
public sealed record FieldChange(string Part, string Before, string After)
{
    private const string None = "none";

    private static readonly (string Part, Func<Fact, Knowledge, string> Words)[] Parts =
    [
        ("Statement", (fact, _) => fact.Statement),
        ("Date", (fact, _) => Dated(fact.Occurred, "not stated")),
        ("Derived", (fact, _) => fact.OccurredHow ?? "as stated"),
        ("Firmness", (fact, _) => fact.Modality == Modality.Declined ? "not answered" : Words.Of(fact.Modality)),
        ("Said by", (fact, now) => fact.SaidBy is { } who ? now.NameOf(who) : "the article"),
        ("About", (fact, now) => Listed(fact.Entities.Select(now.NameOf))),
        ("Topic", (fact, now) => now.NameOfTopic(fact.Topic)),
        ("Claim", (fact, _) => fact.Claim ?? None),
        ("Answer", (fact, _) => fact.Value ?? "none in short"),
        ("Rank", (fact, _) => Words.Of(fact.Rank) + (fact.RankReason is { } reason ? $": {reason}" : "")),
        ("Supersedes", (fact, _) => Listed(fact.Supersedes)),
        ("From", (fact, _) => Dated(fact.From, "its own date") + (fact.FromHow is { } how ? $": {how}" : "")),
        ("Disputes", (fact, _) => Listed(fact.Disputes)),
        ("Corrects", (fact, _) => Listed(fact.Corrects)),
        ("Outcome of", (fact, _) => fact.OutcomeOf ?? None),
        ("Keywords", (fact, _) => Listed(fact.Keywords)),
        ("Answers", (fact, _) => Listed(fact.Wordings)),
        ("Sources", (fact, now) => string.Join("; ", fact.Citations.Select(citation => Source(citation, now)))),
    ];

    /// <summary>Every part that a change left otherwise, in the order of a fact's page.</summary>
    public static IReadOnlyList<FieldChange> Between(Fact before, Fact after, Knowledge now) =>
    [
        .. Parts.Select(part => new FieldChange(part.Part, part.Words(before, now), part.Words(after, now)))
            .Where(change => change.Before != change.After),
    ];

    private static string Dated(Occurred? date, string otherwise) => date is null ? otherwise : Dates.Show(date);
    private static string Listed(IEnumerable<string> items) => string.Join(", ", items) is { Length: > 0 } list ? list : None;

    private static string Source(Citation citation, Knowledge now) =>
        $"{now.Articles[citation.Article].Label}, paragraph {citation.Paragraph}: “{citation.Quote}”" +
        (citation.Origin is { } origin ? $", from {origin}" : "");
}
