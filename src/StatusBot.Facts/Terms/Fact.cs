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

/// <summary>
/// The order among facts that hold together (Wikibase's ranks). A deprecated one is wrong from the start and never shown as true; what is
/// merely no longer true has been followed by another.
/// </summary>
public enum Rank { Preferred, Normal, Deprecated }

/// <summary>One self-contained sentence in our own words about one or more entities and one topic.</summary>
/// <exception cref="TermException">A property is given what it cannot hold.</exception>
public sealed record Fact : ITerm
{
    /// <summary>A short name, unique in the store: lower-case letters, digits and hyphens.</summary>
    public required string Id { get; init => field = Must.Keep(Rules.Id, value, nameof(Id)); }

    /// <summary>The sentence as a reader is shown it, without a final full stop.</summary>
    public required string Statement { get; init => field = Must.Keep(Rules.Statement, value, nameof(Statement)); }

    /// <summary>The topic's id.</summary>
    public required string Topic { get; init => field = Must.Keep(Rules.Id, value, nameof(Topic)); }

    /// <summary>The ids of the entities that it is about, the main one first.</summary>
    public required IReadOnlyList<string> Entities
    {
        get;
        init => field = Must.KeepAll(Rules.Id, Must.HoldSome(value, nameof(Entities)), nameof(Entities));
    }

    /// <summary>When it happened or will happen; null where no source says so.</summary>
    public Occurred? Occurred { get; init; }

    /// <summary>How that date was derived, where the source gives only a relative or a loose one.</summary>
    public string? OccurredHow { get; init => field = Must.KeepIfAny(Rules.Line, value, nameof(OccurredHow)); }

    /// <summary>How firmly it is said.</summary>
    public required Modality Modality { get; init; }

    /// <summary>The id of the entity that says so; null where the article itself does.</summary>
    public string? SaidBy { get; init => field = Must.KeepIfAny(Rules.Id, value, nameof(SaidBy)); }

    /// <summary>The id of the claim that it answers, if other facts answer the same one.</summary>
    public string? Claim { get; init => field = Must.KeepIfAny(Rules.Id, value, nameof(Claim)); }

    /// <summary>
    /// Its answer to the claim in a few words; facts that hold together and answer a claim with different values are in dispute.
    /// </summary>
    public string? Value { get; init => field = Must.KeepIfAny(Rules.Line, value, nameof(Value)); }

    /// <summary>Its rank among the facts that hold together.</summary>
    public Rank Rank { get; init; } = Rank.Normal;

    /// <summary>Why it is preferred or deprecated.</summary>
    public string? RankReason { get; init => field = Must.KeepIfAny(Rules.Line, value, nameof(RankReason)); }

    /// <summary>The ids of the facts whose place it takes, whatever their dates; they stay true for the days before.</summary>
    public IReadOnlyList<string> Supersedes { get; init => field = Must.KeepAll(Rules.Id, value, nameof(Supersedes)); } =
        ValueList<string>.Of([]);

    /// <summary>The day from which it takes their place; null for its own date or, without one, that of its article.</summary>
    public Occurred? From { get; init; }

    /// <summary>How that day was found, where no source gives it.</summary>
    public string? FromHow { get; init => field = Must.KeepIfAny(Rules.Line, value, nameof(FromHow)); }

    /// <summary>The ids of facts that it contradicts: neither takes the other's place, whatever their dates.</summary>
    public IReadOnlyList<string> Disputes { get; init => field = Must.KeepAll(Rules.Id, value, nameof(Disputes)); } =
        ValueList<string>.Of([]);

    /// <summary>The ids of facts that were wrong from the start: from the day of its article on they are never shown.</summary>
    public IReadOnlyList<string> Corrects { get; init => field = Must.KeepAll(Rules.Id, value, nameof(Corrects)); } =
        ValueList<string>.Of([]);

    /// <summary>The id of the expected fact of which it tells what became of it.</summary>
    public string? OutcomeOf { get; init => field = Must.KeepIfAny(Rules.Id, value, nameof(OutcomeOf)); }

    /// <summary>Words by which a person may ask for it and which the statement does not hold.</summary>
    public IReadOnlyList<string> Keywords { get; init => field = Must.KeepAll(Rules.Line, value, nameof(Keywords)); } =
        ValueList<string>.Of([]);

    /// <summary>Questions that it answers, in words that people used or may use.</summary>
    public IReadOnlyList<string> Wordings { get; init => field = Must.KeepAll(Rules.Line, value, nameof(Wordings)); } =
        ValueList<string>.Of([]);

    /// <summary>Where it stands: one or more.</summary>
    public required IReadOnlyList<Citation> Citations { get; init => field = Must.HoldSome(value, nameof(Citations)); }

    /// <summary>Whether both answer one claim with the same value; upper and lower case count as the same.</summary>
    public bool GivesTheSameValueAs(Fact other) =>
        Claim is not null && Claim == other.Claim && string.Equals(Value, other.Value, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it tells something that took place, or did not: no plan, no judgement and no refusal to answer.</summary>
    public bool TellsWhatHappened() => Modality is Modality.Confirmed or Modality.Reported or Modality.Denied;

    /// <summary>The ids of the facts that it names: those that it supersedes, disputes or corrects, and that whose outcome it is.</summary>
    public IEnumerable<string> Related() => [.. Supersedes, .. Disputes, .. Corrects, .. OutcomeOf is null ? [] : (string[])[OutcomeOf]];
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
