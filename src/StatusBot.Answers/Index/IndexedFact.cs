using NodaTime;
using StatusBot.Facts;

namespace StatusBot.Answers;

/// <summary>A fact with what is looked up for every question, worked out once.</summary>
internal sealed record IndexedFact(
    int Number,
    Fact Fact,
    IReadOnlySet<string> Entities,
    IReadOnlySet<string> WithParents,
    LocalDate? Published,
    bool HasDate,
    bool HasNumber,
    bool HasAmount,
    bool HasPlace,
    bool HasActor,
    bool HasReason,
    bool IsNegative,
    bool IsDefinition);
