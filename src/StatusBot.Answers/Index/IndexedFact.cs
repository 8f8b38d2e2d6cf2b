using NodaTime;
using StatusBot.Facts;

namespace StatusBot.Answers;

/// <summary>A fact with what is looked up for every question, worked out once.</summary>
/// <param name="Number">Its place in the index.</param>
/// <param name="Topic">Its topic's place in the story.</param>
/// <param name="WithParents">Its entities, who says it, and all to which they belong.</param>
/// <param name="Published">When the first of its articles appeared; null where one of them is undated.</param>
internal sealed record IndexedFact(
    int Number,
    Fact Fact,
    int Topic,
    string[] Entities,
    string[] WithParents,
    LocalDate? Published,
    bool HasDate,
    bool HasNumber,
    bool HasAmount,
    bool HasPlace,
    bool IsLocated,
    bool HasActor,
    bool HasReason,
    bool IsNegative,
    bool IsExclusive,
    bool IsDefinition)
{
    public string Main => Entities[0];

    public bool Names(string entity) => Array.IndexOf(Entities, entity) >= 0;

    /// <summary>Whether it is about an entity: names it, or something that belongs to it.</summary>
    public bool IsAbout(string entity) => Array.IndexOf(WithParents, entity) >= 0;

    /// <summary>As of a day, what only articles dated later say is left out, and so is what cannot have happened yet.</summary>
    public bool IsVisible(LocalDate asOf) => !(Published > asOf)
        && (Fact.Modality == Modality.Expected || Fact.Occurred?.CanHaveHappenedBy(asOf) != false);

    public bool IsLapsed(LocalDate asOf) => Fact.Modality == Modality.Expected && Fact.Occurred?.IsCertainlyBefore(asOf) == true;
}
