using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using StatusBot.Facts;

namespace StatusBot.Answers;

/// <summary>An answer as other programs read it: the answer row of the contract.</summary>
public sealed record AnswerRow(
    string? Id, string Outcome, string Intent, double Confidence, bool Disputed, string Text, string AsOf, IReadOnlyList<FactRow> Facts,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<FactRow>? Nearest,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<string>? Options,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Receipt)
{
    /// <summary>Camel case, no escapes for letters that need none.</summary>
    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static AnswerRow Of(string? id, Answered answered, FactIndex index, string? receipt = null)
    {
        var stated = answered.Answer as Answer.Stated;
        return new AnswerRow(
            id, OutcomeOf(answered.Answer), answered.Intent, Math.Round(answered.Confidence, 4), stated?.Disputed ?? false, answered.Answer.Text,
            answered.AsOf.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture), Rows(stated?.Facts ?? [], index),
            answered.Answer is Answer.Unknown unknown ? Rows(unknown.Nearest, index) : null,
            (answered.Answer as Answer.Unclear)?.Options, receipt);
    }

    public static string OutcomeOf(Answer answer) => answer switch
    {
        Answer.Stated => "answered",
        Answer.Unknown => "unknown",
        Answer.Unclear => "unclear",
        Answer.Smalltalk => "smalltalk",
        Answer.Help => "help",
        _ => throw new ArgumentOutOfRangeException(nameof(answer)),
    };

    private static IReadOnlyList<FactRow> Rows(IReadOnlyList<Fact> facts, FactIndex index) => facts.Select(fact => FactRow.Of(fact, index.Articles)).ToList();
}

/// <summary>A fact as other programs read it. Dates are EDTF.</summary>
public sealed record FactRow(
    string Id, string Statement, string? Occurred, string Rank, string Modality, string Topic, IReadOnlyList<string> Entities, string? Claim, IReadOnlyList<CitationRow> Citations)
{
    public static FactRow Of(Fact fact, IReadOnlyDictionary<string, Article> articles) => new(
        fact.Id, fact.Statement, fact.Occurred?.ToString(), fact.Rank.ToString().ToLowerInvariant(), fact.Modality.ToString().ToLowerInvariant(),
        fact.Topic, fact.Entities, fact.Claim, fact.Citations.Select(citation => CitationRow.Of(citation, articles[citation.Article])).ToList());
}

/// <summary>A citation with its article; unknown parts are null.</summary>
/// <param name="Label">A handle in our own words, for articles without a title.</param>
public sealed record CitationRow(
    string Article, string? Title, string Label, string? Publisher, string? Author, string? Published, string? Url, int Paragraph, string Quote, string? Origin)
{
    public static CitationRow Of(Citation citation, Article article) => new(
        article.Id, article.Title, article.Label, article.Publisher, article.Author, article.Published?.ToString(), article.Address, citation.Paragraph, citation.Quote, citation.Origin);
}
