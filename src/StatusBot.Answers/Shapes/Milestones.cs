using NodaTime;
using StatusBot.Facts;

namespace StatusBot.Answers;

/// <summary>What falls due: next, or lapsed where the date has passed and no fact says what happened.</summary>
internal sealed class Milestones(FactIndex index)
{
    /// <summary>Whether it is expected, and its last possible day is before <paramref name="asOf"/>.</summary>
    public static bool IsLapsed(Fact fact, LocalDate asOf) => fact.Modality == Modality.Expected && fact.Occurred?.IsCertainlyBefore(asOf) == true;

    /// <summary>What is still to come by date, or with nothing to come what lapsed last.</summary>
    public IReadOnlyList<IndexedFact> DueOrLapsed(LocalDate asOf)
    {
        var all = All(asOf);
        var due = all.Where(fact => !IsLapsed(fact.Fact, asOf)).ToList();
        return due.Count > 0 ? due : all.Reverse().ToList();
    }

    public IReadOnlyList<IndexedFact> All(LocalDate asOf) => index.Facts
        .Where(fact => index.Topics[fact.Fact.Topic].Milestones && fact.Fact.Modality == Modality.Expected && fact.Fact.Occurred is not null && Search.IsVisible(fact, asOf))
        .OrderBy(fact => fact.Fact.Occurred).ThenBy(fact => fact.Fact.Rank).ThenBy(fact => fact.Fact.Id, StringComparer.Ordinal).ToList();
}
