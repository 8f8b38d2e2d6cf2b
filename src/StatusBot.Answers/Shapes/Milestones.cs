using NodaTime;
using StatusBot.Facts;

namespace StatusBot.Answers;

/// <summary>What falls due: next, or lapsed where the date has passed and no fact says what happened.</summary>
internal sealed class Milestones(FactIndex index)
{
    private readonly IndexedFact[] byDate = index.Story.Topics.SelectMany((topic, i) => topic.Milestones ? index.ByTopic[i] : [])
        .Where(fact => fact.Fact is { Modality: Modality.Expected, Occurred: not null })
        .OrderBy(fact => fact.Fact.Occurred).ThenBy(fact => fact.Fact.Rank).ThenBy(fact => fact.Fact.Id, StringComparer.Ordinal).ToArray();

    /// <summary>What is still to come by date, or with nothing to come what lapsed last.</summary>
    public IReadOnlyList<IndexedFact> DueOrLapsed(LocalDate asOf)
    {
        var all = All(asOf);
        var due = all.Where(fact => !fact.IsLapsed(asOf)).ToList();
        return due.Count > 0 ? due : all.Reverse().ToList();
    }

    public IReadOnlyList<IndexedFact> All(LocalDate asOf) => byDate.Where(fact => fact.IsVisible(asOf)).ToList();
}
