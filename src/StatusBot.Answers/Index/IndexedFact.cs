using NodaTime;
using StatusBot.Facts;

namespace StatusBot.Answers;

/// <summary>A fact with what is looked up for every question, worked out once.</summary>
/// <param name="Number">Its place in the index.</param>
/// <param name="Topic">Its topic's place in the story.</param>
/// <param name="WithParents">Its entities, who says it, and all to which they belong.</param>
/// <param name="Stems">The words of its statement, each once, as numbers in ascending order; the same word has the same number in all facts of an index.</param>
/// <param name="VisibleFrom">The first day as of which it is told; null where it is told as of every day.</param>
internal sealed record IndexedFact(
    int Number,
    Fact Fact,
    int Topic,
    string[] Entities,
    string[] WithParents,
    LocalDate? VisibleFrom,
    bool HasDate,
    bool HasNumber,
    bool HasAmount,
    bool HasPlace,
    bool IsLocated,
    bool HasActor,
    bool HasReason,
    bool IsNegative,
    bool IsExclusive,
    bool IsDefinition,
    int[] Stems)
{
    public string Main => Entities[0];

    /// <summary>The same fact in an index where it has another place, and other articles stand.</summary>
    public IndexedFact At(int number, LocalDate? visibleFrom) =>
        number == Number && visibleFrom == VisibleFrom ? this : this with { Number = number, VisibleFrom = visibleFrom };

    public bool Names(string entity) => Array.IndexOf(Entities, entity) >= 0;

    /// <summary>Whether it is about an entity: names it, or something that belongs to it.</summary>
    public bool IsAbout(string entity) => Array.IndexOf(WithParents, entity) >= 0;
}
