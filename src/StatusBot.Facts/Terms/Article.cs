using System.Text.Json.Serialization;

namespace StatusBot.Facts;

/// <summary>A published text that is cited. What is not known stays null; nothing is invented.</summary>
/// <param name="Id">The file name of its text without the ending.</param>
/// <param name="Title">The title as printed; null where the text has none.</param>
/// <param name="Label">A handle in our own words by which an answer names it, such as "the undated article by Ann Lee".</param>
/// <param name="PublishedHow">How the publication date was derived, where the text does not state it as such.</param>
/// <param name="Language">The language of the text, as in <c>en</c> (BCP 47); <see cref="UnknownLanguage"/> where nobody states it.</param>
/// <param name="Sha256">The SHA-256 of the text's bytes, in lower-case hexadecimal.</param>
/// <exception cref="TermException">A text is empty, is no single line, or is no id, language or hash.</exception>
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
    string Sha256) : ITerm
{
    /// <summary>BCP 47's own tag for it.</summary>
    public const string UnknownLanguage = "und";

    /// <summary>The language of the text; null where nobody states it.</summary>
    [JsonIgnore]
    public string? StatedLanguage => Language == UnknownLanguage ? null : Language;

    public string Id { get; init => field = Must.Keep(Rules.ArticleId, value, nameof(Id)); } = Must.Keep(Rules.ArticleId, Id, nameof(Id));

    public string? Title { get; init => field = Must.KeepIfAny(Rules.Line, value, nameof(Title)); } =
        Must.KeepIfAny(Rules.Line, Title, nameof(Title));

    public string Label { get; init => field = Must.Keep(Rules.Line, value, nameof(Label)); } = Must.Keep(Rules.Line, Label, nameof(Label));

    public string? Publisher { get; init => field = Must.KeepIfAny(Rules.Line, value, nameof(Publisher)); } =
        Must.KeepIfAny(Rules.Line, Publisher, nameof(Publisher));

    public string? Author { get; init => field = Must.KeepIfAny(Rules.Line, value, nameof(Author)); } =
        Must.KeepIfAny(Rules.Line, Author, nameof(Author));

    public string? PublishedHow { get; init => field = Must.KeepIfAny(Rules.Line, value, nameof(PublishedHow)); } =
        Must.KeepIfAny(Rules.Line, PublishedHow, nameof(PublishedHow));

    public string? Address { get; init => field = Must.KeepIfAny(Rules.Line, value, nameof(Address)); } =
        Must.KeepIfAny(Rules.Line, Address, nameof(Address));

    public string Language { get; init => field = Must.Keep(Rules.Language, value, nameof(Language)); } =
        Must.Keep(Rules.Language, Language, nameof(Language));

    public string Sha256 { get; init => field = Must.Keep(Rules.Sha256, value, nameof(Sha256)); } =
        Must.Keep(Rules.Sha256, Sha256, nameof(Sha256));
}

/// <summary>Where articles have something from: a briefing, a spokesperson, a document (W3C PROV's source).</summary>
public sealed record Origin(string Id, string Name) : ITerm
{
    public string Id { get; init => field = Must.Keep(Rules.Id, value, nameof(Id)); } = Must.Keep(Rules.Id, Id, nameof(Id));
    public string Name { get; init => field = Must.Keep(Rules.Line, value, nameof(Name)); } = Must.Keep(Rules.Line, Name, nameof(Name));
}
