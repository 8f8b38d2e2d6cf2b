using StatusBot.Facts;

namespace StatusBot.Answers;

/// <summary>Where things stand: for each topic of the overview the best fact of each compared entity, then what is due.</summary>
internal sealed class Overview(FactIndex index, Wording wording, Milestones milestones)
{
    private const int MostFacts = 8, MostDue = 3, MostCompared = 3;

    public Answer.Stated? Of(Standings day)
    {
        var facts = index.Story.Topics.Select((topic, place) => (topic, place)).Where(topic => topic.topic.Overview is not null)
            .OrderBy(topic => topic.topic.Overview)
            .SelectMany(topic => topic.topic.Milestones ? milestones.DueOrLapsed(day).Take(2) : Best(index, topic.place, day))
            .DistinctBy(fact => fact.Id).Take(MostFacts).ToList();
        return facts.Count == 0
            ? null
            : new Answer.Stated(Shape.Overview, Length.Fit(wording.Sentences(facts, day), Length.Long), Disputed: false, []);
    }

    /// <summary>What falls due, by date; null where nothing does.</summary>
    public Answer.Stated? Due(Standings day)
    {
        var due = milestones.DueOrLapsed(day).Take(MostDue).ToList();
        return due.Count == 0
            ? null
            : new Answer.Stated(Shape.Statement, Length.Fit(wording.Sentences(due, day), Length.Short), Disputed: false, []);
    }

    /// <summary>What matters most about one entity, one fact a topic.</summary>
    public Answer.Stated? Of(IReadOnlyList<Match> matches, Standings day)
    {
        var order = index.Story.Topics.Where(topic => topic.Overview is not null)
            .ToDictionary(topic => topic.Id, topic => topic.Overview!.Value, StringComparer.Ordinal);
        var facts = matches.OrderBy(match => order.GetValueOrDefault(match.Fact.Fact.Topic, int.MaxValue))
            .ThenBy(match => day.Holds(match.Fact.Fact) ? 0 : 1)
            .ThenBy(match => match.Fact.Fact.Rank).ThenByDescending(match => match.Score)
            .DistinctBy(match => match.Fact.Fact.Topic, StringComparer.Ordinal).Take(3).Select(match => match.Fact.Fact).ToList();
        return facts.Count == 0
            ? null
            : new Answer.Stated(Shape.Statement, Length.Fit(wording.Sentences(facts, day), Length.Short), Disputed: false, []);
    }

    /// <summary>
    /// What stands for the facts of a topic that hold: the first of each compared entity, plans last, of at most three; else the first.
    /// </summary>
    /// <param name="place">The topic's place in the story.</param>
    public static IReadOnlyList<Fact> Best(FactIndex index, int place, Standings day)
    {
        string Main(Fact fact) => string.Join(' ', index.Tree.Compared(fact.Entities[0]));
        var facts = index.ByTopic[place].Select(fact => fact.Fact).Where(day.Holds).Order(day.Order).ToList();
        var most = Math.Min(MostCompared, index.Story.Entities.Count(entity => index.Tree.KindOf(entity.Id).Compared));
        var compared = facts.Where(fact => Main(fact).Length > 0).DistinctBy(Main, StringComparer.Ordinal)
            .OrderBy(fact => fact.Modality == Modality.Expected ? 1 : 0).Take(most).ToList();
        return compared.Count > 0 ? compared : facts.Take(1).ToList();
    }
}
