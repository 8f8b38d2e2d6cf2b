using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using StatusBot.Facts;

namespace StatusBot.Answers;

/// <summary>An answer as other programs read it: the answer row of the contract.</summary>
/// <param name="Id">That of the question; null where it had none.</param>
/// <param name="Outcome">answered; unknown (no accepted fact says it); unclear (two readings are nearly as likely); smalltalk; or
/// help.</param>
/// <param name="Intent">What the question wants: a topic or one of the conversation's own; oos is out of scope.</param>
/// <param name="Confidence">How likely the intent is, from 0 to 1.</param>
/// <param name="Disputed">Whether facts shown answer one claim differently.</param>
/// <param name="Text">What a person is shown, without the list of citations.</param>
/// <param name="AsOf">The day as of which it is answered.</param>
/// <param name="Facts">The facts that the text states, in its order.</param>
/// <param name="Nearest">What is known nearby, where the outcome is unknown: at most two facts.</param>
/// <param name="Options">The readings as full questions, where the outcome is unclear.</param>
/// <param name="Receipt">The id of the receipt, which says how the answer came about.</param>
/// <param name="Shape">How a stated answer is laid out: statement, dispute, comparison, overview, changes or sources.</param>
/// <param name="Sentences">The text sentence by sentence, each with the facts that it states.</param>
/// <param name="Disputes">The claims in dispute that the answer touches, each with all its sides.</param>
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
        var day = index.Succession.On(answered.AsOf);
        return new AnswerRow(
            id, OutcomeOf(answered.Answer), answered.Intent, Math.Round(answered.Confidence, 4), stated?.Disputed ?? false,
            answered.Answer.Text,
            answered.AsOf.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture), Rows(stated?.Facts ?? [], index, day),
            answered.Answer is Answer.Unknown unknown ? Rows(unknown.Nearest, index, day) : null,
            (answered.Answer as Answer.Unclear)?.Options, receipt,
            stated?.Shape.ToString().ToLowerInvariant(),
            stated?.Sentences.Select(SentenceRow.Of).ToList(),
            DisputeRow.Of(stated?.Facts ?? [], index, day) is { Count: > 0 } disputes ? disputes : null,
            stated is { Cells.Count: > 0 } ? stated.Cells.Select(cell => CellRow.Of(cell, index, day)).ToList() : null);
    }

    /// <summary>All facts that a reader is shown: in the text, nearby, in a cell, or as a side of a dispute.</summary>
    [JsonIgnore]
    public IEnumerable<FactRow> Shown =>
        Facts.Concat(Nearest ?? []).Concat(Cells?.SelectMany(cell => cell.Facts) ?? [])
            .Concat(Disputes?.SelectMany(dispute => dispute.Facts) ?? [])
            .DistinctBy(fact => fact.Id, StringComparer.Ordinal);

    public static string OutcomeOf(Answer answer) => answer switch
    {
        Answer.Stated => "answered",
        Answer.Unknown => "unknown",
        Answer.Unclear => "unclear",
        Answer.Smalltalk => "smalltalk",
        Answer.Help => "help",
        _ => throw new ArgumentOutOfRangeException(nameof(answer)),
    };

    private static IReadOnlyList<FactRow> Rows(IReadOnlyList<Fact> facts, FactIndex index, Standings day) =>
        [.. facts.Select(fact => FactRow.Of(fact, index.Articles, day))];
}

/// <summary>One sentence of an answer.</summary>
/// <param name="Text">As it stands in the answer's text.</param>
/// <param name="Facts">The ids of the facts that it states; none where it is framing.</param>
/// <param name="Said">The words without the note, for who shows that as a mark.</param>
/// <param name="Note">How firmly it is said and when; null for framing.</param>
public sealed record SentenceRow(
    string Text, IReadOnlyList<string> Facts, string Said,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Note)
{
    public static SentenceRow Of(Sentence sentence) =>
        new(sentence.Text, [.. sentence.Facts.Select(fact => fact.Id)], sentence.Said, sentence.Note.Length == 0 ? null : sentence.Note);

    /// <summary>Whether it only says that there was no room for all views: of no use beside a table that holds them.</summary>
    [JsonIgnore]
    public bool IsMore => Facts.Count == 0 && Phrases.IsMore(Text);
}

/// <summary>A claim in dispute, whole.</summary>
/// <param name="Claim">The claim's id.</param>
/// <param name="Question">What the claim asks.</param>
/// <param name="Sides">Its answers that hold, those first that come first.</param>
/// <param name="Facts">The facts of all sides, also those that the text had no room for.</param>
public sealed record DisputeRow(string Claim, string Question, IReadOnlyList<SideRow> Sides, IReadOnlyList<FactRow> Facts)
{
    /// <summary>The disputes that facts of an answer belong to.</summary>
    public static IReadOnlyList<DisputeRow> Of(IEnumerable<Fact> facts, FactIndex index, Standings day) =>
        [.. facts.Where(day.IsDisputed).Select(fact => fact.Claim!).Distinct(StringComparer.Ordinal)
            .Select(claim => Of(claim, index, day))];

    private static DisputeRow Of(string claim, FactIndex index, Standings day)
    {
        var sides = day.Sides(claim);
        return new(
            claim, index.Claims[claim].Question,
            [.. sides.Select(side => new SideRow(side.Value, [.. side.Facts.Select(fact => fact.Id)]))],
            [.. sides.SelectMany(side => side.Facts).Select(fact => FactRow.Of(day.Cited(fact), index.Articles, day))]);
    }
}

/// <summary>One answer to a claim.</summary>
/// <param name="Facts">The ids of the facts that give it.</param>
public sealed record SideRow(string Value, IReadOnlyList<string> Facts);

/// <summary>One cell of a comparison.</summary>
/// <param name="Row">The row's label.</param>
/// <param name="Column">The id of the entity that the column is about.</param>
/// <param name="Text">Null where no source says anything.</param>
/// <param name="Said">The words without the note, for who shows that as a mark.</param>
/// <param name="Note">How firmly it is said and when.</param>
public sealed record CellRow(
    string Row, string Column, string? Text, IReadOnlyList<FactRow> Facts,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Said = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Note = null)
{
    public static CellRow Of(Cell cell, FactIndex index, Standings day) =>
        new(cell.Row, cell.Column, cell.Sentence?.Text,
            [.. (cell.Sentence?.Facts ?? []).Select(fact => FactRow.Of(fact, index.Articles, day))],
            cell.Sentence?.Said, cell.Sentence?.Note);
}

/// <summary>A fact as other programs read it. Dates are EDTF.</summary>
/// <param name="Statement">One sentence that stands by itself.</param>
/// <param name="Occurred">When it happened or will happen; null where no date is stated.</param>
/// <param name="Rank">Its rank among the facts of its claim.</param>
/// <param name="Modality">How firmly its source says it.</param>
/// <param name="Topic">The id of what it is about.</param>
/// <param name="Entities">The ids of those whom it is about.</param>
/// <param name="SaidBy">The id of the entity that says so; null where the article itself does.</param>
/// <param name="Claim">The id of the question that sources answer differently, if it answers one.</param>
/// <param name="Value">Its answer to the claim in a few words.</param>
/// <param name="RankReason">Why a moderator ranked it so.</param>
/// <param name="Holds">Since when and until when it holds.</param>
public sealed record FactRow(
    string Id, string Statement, Occurred? Occurred, string Rank, string Modality, string Topic, IReadOnlyList<string> Entities,
    string? SaidBy,
    string? Claim, string? Value, string? RankReason, HoldsRow Holds, IReadOnlyList<CitationRow> Citations)
{
    /// <param name="day">The day as of which it is told how the fact stands.</param>
    public static FactRow Of(Fact fact, IReadOnlyDictionary<string, Article> articles, Standings day) => new(
        fact.Id, fact.Statement, fact.Occurred, fact.Rank.ToString().ToLowerInvariant(),
        fact.Modality.ToString().ToLowerInvariant(),
        fact.Topic, fact.Entities, fact.SaidBy, fact.Claim, fact.Value, fact.RankReason, HoldsRow.Of(day.Of(fact)),
        fact.Citations.Select(citation => CitationRow.Of(citation, articles[citation.Article])).ToList());
}

/// <summary>How a fact stands on the day asked for; dates are EDTF, and null where none is stated.</summary>
/// <param name="Since">When the unbroken run of its value began.</param>
/// <param name="Until">When a later fact of the same state took its place.</param>
/// <param name="SupersededBy">The id of that fact.</param>
public sealed record HoldsRow(string? Since, string? Until, string? SupersededBy)
{
    public static HoldsRow Of(Standing standing) => new(standing.Since?.ToString(), standing.Until?.ToString(), standing.SupersededBy);
}

/// <summary>A citation with its article; unknown parts are null.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="Label">A handle in our own words, for articles without a title.</param>
/// <param name="Published">The day of publication.</param>
/// <param name="Paragraph">Which paragraph of the article says it, from 1.</param>
/// <param name="Quote">At most eight words of that paragraph.</param>
/// <param name="Origin">Where the article has it from, if it says so.</param>
public sealed record CitationRow(
    string Article, string? Title, string Label, string? Publisher, string? Author, Occurred? Published, string? Url, int Paragraph,
    string Quote, string? Origin)
{
    public static CitationRow Of(Citation citation, Article article) => new(
        article.Id, article.Title, article.Label, article.Publisher, article.Author, article.Published, article.Address,
        citation.Paragraph, citation.Quote, citation.Origin);
}
