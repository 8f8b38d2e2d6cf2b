using StatusBot.Facts;

namespace StatusBot.Answers;

/// <summary>
/// What falls due: next, whatever its topic; or lapsed, where a milestone's date has passed and no fact says what happened.
/// </summary>
internal sealed class Milestones(FactIndex index)
{
    private readonly Fact[] byDate = index.Facts.Select(fact => fact.Fact)
        .Where(fact => fact is { Modality: Modality.Expected, Occurred: not null })
        .OrderBy(fact => fact.Occurred).ThenBy(fact => fact.Rank).ThenBy(fact => fact.Id, StringComparer.Ordinal).ToArray();

    /// <summary>What is still to come by date, or with nothing to come what lapsed last.</summary>
    public IReadOnlyList<Fact> DueOrLapsed(Standings day)
    {
        var all = All(day);
        var due = all.Where(fact => !day.IsLapsed(fact)).ToList();
        return due.Count > 0 ? due : all.Reverse().ToList();
    }

    /// <summary>The plans that hold, by date: neither put off by a later one nor followed by what happened.</summary>
    public IReadOnlyList<Fact> All(Standings day) =>
        byDate.Where(fact => day.Holds(fact) && (index.Topics[fact.Topic].Milestones || !day.IsLapsed(fact))).ToList();
}
