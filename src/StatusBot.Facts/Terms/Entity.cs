namespace StatusBot.Facts;

/// <summary>A kind of entity, such as lab, model or institution.</summary>
/// <param name="Compared">Whether entities of this kind are the columns of a comparison.</param>
/// <param name="Pronouns">The pronouns that can stand for an entity of this kind, such as "it" and "they".</param>
public sealed record Kind(string Id, string Name, string Plural, bool Compared, IReadOnlyList<string> Pronouns) : ITerm
{
    public string Id { get; init => field = Must.Keep(Rules.Id, value, nameof(Id)); } = Must.Keep(Rules.Id, Id, nameof(Id));
    public string Name { get; init => field = Must.Keep(Rules.Line, value, nameof(Name)); } = Must.Keep(Rules.Line, Name, nameof(Name));

    public string Plural { get; init => field = Must.Keep(Rules.Line, value, nameof(Plural)); } =
        Must.Keep(Rules.Line, Plural, nameof(Plural));

    public IReadOnlyList<string> Pronouns { get; init => field = Must.KeepAll(Rules.Line, value, nameof(Pronouns)); } =
        Must.KeepAll(Rules.Line, Pronouns, nameof(Pronouns));
}

/// <summary>A lab, model, institution, person, law, event or place.</summary>
/// <param name="Aliases">Other names and descriptions, such as "the maker of the red boat".</param>
/// <param name="PartOf">The ids of the entities that it belongs to: a model to its maker, an office to its institution.</param>
public sealed record Entity(string Id, string Name, string Kind, IReadOnlyList<string> Aliases, IReadOnlyList<string> PartOf) : ITerm
{
    public string Id { get; init => field = Must.Keep(Rules.Id, value, nameof(Id)); } = Must.Keep(Rules.Id, Id, nameof(Id));
    public string Name { get; init => field = Must.Keep(Rules.Line, value, nameof(Name)); } = Must.Keep(Rules.Line, Name, nameof(Name));
    public string Kind { get; init => field = Must.Keep(Rules.Id, value, nameof(Kind)); } = Must.Keep(Rules.Id, Kind, nameof(Kind));

    public IReadOnlyList<string> Aliases { get; init => field = Must.KeepAll(Rules.Line, value, nameof(Aliases)); } =
        Must.KeepAll(Rules.Line, Aliases, nameof(Aliases));

    public IReadOnlyList<string> PartOf { get; init => field = Must.KeepAll(Rules.Id, value, nameof(PartOf)); } =
        Must.KeepAll(Rules.Id, PartOf, nameof(PartOf));
}
