namespace StatusBot.Facts;

/// <summary>How firmly something is said. It survives into the answer.</summary>
public enum Modality
{
    /// <summary>Said on the record by the one whom it concerns or who is in charge.</summary>
    Confirmed,

    /// <summary>Told by the article, or by people that it does not name.</summary>
    Reported,

    /// <summary>Somebody says that it is not so.</summary>
    Denied,

    /// <summary>Somebody was asked and gave no answer.</summary>
    Declined,

    /// <summary>Announced, scheduled or foreseen; nothing says yet that it happened.</summary>
    Expected,

    /// <summary>The judgement of the article or of those whom it quotes.</summary>
    Analysis,
}

/// <summary>The order among the facts of one claim (Wikibase's ranks).</summary>
public enum Rank { Preferred, Normal, Deprecated }

/// <summary>
/// One self-contained sentence in our own words about one or more entities and one topic.
/// </summary>
/// <param name="Id">A short name, unique in the store: lower-case letters, digits and hyphens.</param>
/// <param name="Statement">The sentence as a reader is shown it, without a final full stop.</param>
/// <param name="Topic">The topic's id.</param>
/// <param name="Entities">The ids of the entities that it is about, the main one first.</param>
/// <param name="Occurred">When it happened or will happen; null where no source says so.</param>
/// <param name="OccurredHow">How that date was derived, where the source gives only a relative or a loose one.</param>
/// <param name="Modality">How firmly it is said.</param>
/// <param name="SaidBy">The id of the entity that says so; null where the article itself does.</param>
/// <param name="Claim">The id of the claim that it answers, if other facts answer the same one.</param>
/// <param name="Value">Its answer to the claim in a few words; facts of one claim with different values are in dispute.</param>
/// <param name="Rank">Its rank among the facts of its claim.</param>
/// <param name="RankReason">Why it is preferred or deprecated.</param>
/// <param name="Keywords">Words by which a person may ask for it and which the statement does not hold.</param>
/// <param name="Citations">Where it stands: one or more.</param>
public sealed record Fact(
    string Id,
    string Statement,
    string Topic,
    IReadOnlyList<string> Entities,
    Occurred? Occurred,
    string? OccurredHow,
    Modality Modality,
    string? SaidBy,
    string? Claim,
    string? Value,
    Rank Rank,
    string? RankReason,
    IReadOnlyList<string> Keywords,
    IReadOnlyList<Citation> Citations) : ITerm
{
    public string Id { get; init => field = Must.Keep(Rules.Id, value, nameof(Id)); } = Must.Keep(Rules.Id, Id, nameof(Id));

    public string Statement { get; init => field = Must.Keep(Rules.Statement, value, nameof(Statement)); } =
        Must.Keep(Rules.Statement, Statement, nameof(Statement));

    public string Topic { get; init => field = Must.Keep(Rules.Id, value, nameof(Topic)); } = Must.Keep(Rules.Id, Topic, nameof(Topic));

    public IReadOnlyList<string> Entities { get; init => field = SomeIds(value); } = SomeIds(Entities);

    public string? OccurredHow { get; init => field = Must.KeepIfAny(Rules.Line, value, nameof(OccurredHow)); } =
        Must.KeepIfAny(Rules.Line, OccurredHow, nameof(OccurredHow));

    public string? SaidBy { get; init => field = Must.KeepIfAny(Rules.Id, value, nameof(SaidBy)); } =
        Must.KeepIfAny(Rules.Id, SaidBy, nameof(SaidBy));

    public string? Claim { get; init => field = Must.KeepIfAny(Rules.Id, value, nameof(Claim)); } =
        Must.KeepIfAny(Rules.Id, Claim, nameof(Claim));

    public string? Value { get; init => field = Must.KeepIfAny(Rules.Line, value, nameof(Value)); } =
        Must.KeepIfAny(Rules.Line, Value, nameof(Value));

    public string? RankReason { get; init => field = Must.KeepIfAny(Rules.Line, value, nameof(RankReason)); } =
        Must.KeepIfAny(Rules.Line, RankReason, nameof(RankReason));

    public IReadOnlyList<string> Keywords { get; init => field = Must.KeepAll(Rules.Line, value, nameof(Keywords)); } =
        Must.KeepAll(Rules.Line, Keywords, nameof(Keywords));

    public IReadOnlyList<Citation> Citations { get; init => field = Must.HoldSome(value, nameof(Citations)); } =
        Must.HoldSome(Citations, nameof(Citations));

    private static IReadOnlyList<string> SomeIds(IReadOnlyList<string> ids) =>
        Must.KeepAll(Rules.Id, Must.HoldSome(ids, nameof(Entities)), nameof(Entities));
}

/// <summary>
/// A place in an article that a fact rests on, after the Web Annotation Data Model's TextQuoteSelector.
/// </summary>
/// <param name="Article">The article's id.</param>
/// <param name="Paragraph">The n-th non-empty line of the article's text, counted from 1.</param>
/// <param name="Quote">At most eight words that stand in that paragraph word for word.</param>
/// <param name="Sha256">The SHA-256 of the paragraph's UTF-8 text without white space at its ends, in lower-case hexadecimal.</param>
/// <param name="Origin">The id of the origin that the article has it from; null where the article is its own origin.</param>
/// <param name="NegationElsewhere">Why a quotation from a sentence with a negation may leave the negation out.</param>
public sealed record Citation(
    string Article, int Paragraph, string Quote, string Sha256, string? Origin = null, string? NegationElsewhere = null)
{
    public string Article { get; init => field = Must.Keep(Rules.ArticleId, value, nameof(Article)); } =
        Must.Keep(Rules.ArticleId, Article, nameof(Article));

    public int Paragraph { get; init => field = Must.BeAtLeast(1, value, nameof(Paragraph)); } =
        Must.BeAtLeast(1, Paragraph, nameof(Paragraph));

    public string Quote { get; init => field = Must.Keep(Rules.Quote, value, nameof(Quote)); } =
        Must.Keep(Rules.Quote, Quote, nameof(Quote));

    public string Sha256 { get; init => field = Must.Keep(Rules.Sha256, value, nameof(Sha256)); } =
        Must.Keep(Rules.Sha256, Sha256, nameof(Sha256));

    public string? Origin { get; init => field = Must.KeepIfAny(Rules.Id, value, nameof(Origin)); } =
        Must.KeepIfAny(Rules.Id, Origin, nameof(Origin));

    public string? NegationElsewhere { get; init => field = Must.KeepIfAny(Rules.Line, value, nameof(NegationElsewhere)); } =
        Must.KeepIfAny(Rules.Line, NegationElsewhere, nameof(NegationElsewhere));
}
