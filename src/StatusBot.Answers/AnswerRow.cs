using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using StatusBot.Facts;

namespace StatusBot.Answers;

/// <summary>An answer as other programs read it: the answer row of the contract.</summary>
/// <param name="Shape">How a stated answer is laid out: statement, dispute, comparison, overview, changes or sources.</param>
/// <param name="Sentences">The text sentence by sentence, each with the facts that it states.</param>
/// <param name="Disputes">The claims that the facts shown answer differently.</param>
/// <param name="Cells">The grid of a comparison, row by row, whole: the text may leave rows out.</param>
public sealed record AnswerRow(
    string? Id, string Outcome, string Intent, double Confidence, bool Disputed, string Text, string AsOf, IReadOnlyList<FactRow> Facts,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<FactRow>? Nearest,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<string>? Options,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Receipt,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Shape = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<SentenceRow>? Sentences = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<DisputeRow>? Disputes = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<CellRow>? Cells = null)
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
            (answered.Answer as Answer.Unclear)?.Options, receipt,
            stated?.Shape.ToString().ToLowerInvariant(),
            stated?.Sentences.Select(SentenceRow.Of).ToList(),
            stated is { Disputed: true } ? DisputeRow.Of(stated.Facts, index) : null,
            stated is { Cells.Count: > 0 } ? stated.Cells.Select(cell => CellRow.Of(cell, index)).ToList() : null);
    }

    /// <summary>All facts that a reader is shown: in the text, nearby, or in a cell.</summary>
    [JsonIgnore]
    public IEnumerable<FactRow> Shown =>
        Facts.Concat(Nearest ?? []).Concat(Cells?.SelectMany(cell => cell.Facts) ?? []).DistinctBy(fact => fact.Id, StringComparer.Ordinal);

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

/// <summary>One sentence of an answer.</summary>
/// <param name="Facts">The ids of the facts that it states; none where it is framing.</param>
public sealed record SentenceRow(string Text, IReadOnlyList<string> Facts)
{
    public static SentenceRow Of(Sentence sentence) => new(sentence.Text, [.. sentence.Facts.Select(fact => fact.Id)]);
}

/// <summary>A claim that facts of one answer answer differently.</summary>
/// <param name="Facts">Their ids, in the answer's order.</param>
public sealed record DisputeRow(string Claim, string Question, IReadOnlyList<string> Facts)
{
    public static IReadOnlyList<DisputeRow> Of(IEnumerable<Fact> facts, FactIndex index) =>
    [
        .. facts.Where(fact => fact.Claim is not null).GroupBy(fact => fact.Claim!, StringComparer.Ordinal).Where(sides => sides.Count() > 1)
            .Select(sides => new DisputeRow(sides.Key, index.Claims[sides.Key].Question, [.. sides.Select(fact => fact.Id)])),
    ];
}

/// <summary>One cell of a comparison.</summary>
/// <param name="Row">The row's label.</param>
/// <param name="Column">The id of the entity that the column is about.</param>
/// <param name="Text">Null where no source says anything.</param>
public sealed record CellRow(string Row, string Column, string? Text, IReadOnlyList<FactRow> Facts)
{
    public static CellRow Of(Cell cell, FactIndex index) =>
        new(cell.Row, cell.Column, cell.Sentence?.Text, [.. (cell.Sentence?.Facts ?? []).Select(fact => FactRow.Of(fact, index.Articles))]);
}

/// <summary>A fact as other programs read it. Dates are EDTF.</summary>
/// <param name="SaidBy">The id of the entity that says so; null where the article itself does.</param>
/// <param name="Value">Its answer to the claim in a few words.</param>
public sealed record FactRow(
    string Id, string Statement, string? Occurred, string Rank, string Modality, string Topic, IReadOnlyList<string> Entities, string? SaidBy,
    string? Claim, string? Value, string? RankReason, IReadOnlyList<CitationRow> Citations)
{
    public static FactRow Of(Fact fact, IReadOnlyDictionary<string, Article> articles) => new(
        fact.Id, fact.Statement, fact.Occurred?.ToString(), fact.Rank.ToString().ToLowerInvariant(), fact.Modality.ToString().ToLowerInvariant(),
        fact.Topic, fact.Entities, fact.SaidBy, fact.Claim, fact.Value, fact.RankReason, fact.Citations.Select(citation => CitationRow.Of(citation, articles[citation.Article])).ToList());
}

/// <summary>A citation with its article; unknown parts are null.</summary>
/// <param name="Label">A handle in our own words, for articles without a title.</param>
public sealed record CitationRow(
    string Article, string? Title, string Label, string? Publisher, string? Author, string? Published, string? Url, int Paragraph, string Quote, string? Origin)
{
    public static CitationRow Of(Citation citation, Article article) => new(
        article.Id, article.Title, article.Label, article.Publisher, article.Author, article.Published?.ToString(), article.Address, citation.Paragraph, citation.Quote, citation.Origin);
}
