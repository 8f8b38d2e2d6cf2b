namespace StatusBot.Facts;

/// <summary>A published text that is cited. What is not known stays null; nothing is invented.</summary>
/// <param name="Id">The file name of its text without the ending.</param>
/// <param name="Title">The title as printed; null where the text has none.</param>
/// <param name="Label">A handle in our own words by which an answer names it, such as "the undated article by Tom Levy".</param>
/// <param name="PublishedHow">How the publication date was derived, where the text does not state it as such.</param>
/// <param name="Sha256">The SHA-256 of the text's bytes, in lower-case hexadecimal.</param>
public sealed record Article(
    string Id,
    string? Title,
    string Label,
    string? Publisher,
    string? Author,
    Occurred? Published,
    string? PublishedHow,
    string? Address,
    string Language,
    string Sha256);

/// <summary>Where articles have something from: a briefing, a spokesperson, a document (W3C PROV's source).</summary>
public sealed record Origin(string Id, string Name);

/// <summary>A kind of entity, such as lab, model or institution.</summary>
/// <param name="Compared">Whether entities of this kind are the columns of a comparison.</param>
/// <param name="Pronouns">The pronouns that can stand for an entity of this kind, such as "it" and "they".</param>
public sealed record Kind(string Id, string Name, string Plural, bool Compared, IReadOnlyList<string> Pronouns);

/// <summary>A lab, model, institution, person, law, event or place.</summary>
/// <param name="Aliases">Other names and descriptions, such as "the maker of ChatGPT".</param>
/// <param name="PartOf">The ids of the entities that it belongs to: a model to its maker, an office to its institution.</param>
public sealed record Entity(string Id, string Name, string Kind, IReadOnlyList<string> Aliases, IReadOnlyList<string> PartOf);

/// <summary>What a fact is about.</summary>
/// <param name="Name">How an answer names it, such as "access".</param>
/// <param name="Words">Words by which people ask for it.</param>
/// <param name="Row">The label of its row in a comparison; null where it has none.</param>
/// <param name="Overview">Its place in an overview, counted from 1; null where it has none.</param>
/// <param name="Milestones">Whether its facts are events that fall due: next, slipped, lapsed.</param>
/// <param name="ReviewDays">The days after which its facts are due for review.</param>
public sealed record Topic(
    string Id, string Name, IReadOnlyList<string> Words, string? Row, int? Overview, bool Milestones, int ReviewDays);

/// <summary>A question that facts of different sources answer differently.</summary>
public sealed record Claim(string Id, string Question);

/// <summary>Everything that is known at one moment: what a data folder holds and what the store gives back.</summary>
public sealed record Story(
    IReadOnlyList<Article> Articles,
    IReadOnlyList<Origin> Origins,
    IReadOnlyList<Kind> Kinds,
    IReadOnlyList<Entity> Entities,
    IReadOnlyList<Topic> Topics,
    IReadOnlyList<Claim> Claims,
    IReadOnlyList<Fact> Facts)
{
    public static readonly Story Empty = new([], [], [], [], [], [], []);
}
