using StatusBot.Answers;
using StatusBot.Facts;

namespace StatusBot.Web.Timeline;

/// <summary>Divides the dated facts of a story into lanes.</summary>
public static class Lanes
{
    public static IReadOnlyList<TimelineGroup> Of(StoryView view, Story story, LanesBy by) =>
        by == LanesBy.Topic ? ByTopic(view) : ByCompared(view, story);

    /// <summary>All in one lane without a name.</summary>
    public static IReadOnlyList<TimelineGroup> One(StoryView view, IEnumerable<Fact> facts) => [Group("", view, facts)];

    /// <summary>What the lanes of compared entities are called together: "lab".</summary>
    public static string NameOfCompared(Story story) =>
        string.Join(" or ", story.Kinds.Where(kind => kind.Compared).Select(kind => kind.Name));

    private static IReadOnlyList<TimelineGroup> ByTopic(StoryView view)
    {
        var facts = view.Facts.ToLookup(fact => fact.Topic, StringComparer.Ordinal);
        return [.. view.Topics.Select(topic => Group(topic.Name, view, facts[topic.Id]))];
    }

    /// <summary>
    /// A lane for each entity of a compared kind, what belongs to it counted for it, the one with the most first; then what is about
    /// several of them, and what is about none.
    /// </summary>
    private static IReadOnlyList<TimelineGroup> ByCompared(StoryView view, Story story)
    {
        var kinds = story.Kinds.Where(kind => kind.Compared).ToList();
        var facts = view.Facts.Where(fact => fact.Occurred is not null)
            .ToLookup(fact => view.AllComparedIn(fact).Take(2).ToList() switch { [] => None, [var one] => one, _ => Several },
                StringComparer.Ordinal);
        var own = facts.Where(group => group.Key is not (None or Several)).OrderByDescending(group => group.Count())
            .ThenBy(group => view.NameOf(group.Key), StringComparer.Ordinal).Select(group => Group(view.NameOf(group.Key), view, group));
        return [.. own,
            Group("several " + string.Join(" or ", kinds.Select(kind => kind.Plural)), view, facts[Several]),
            Group("no " + NameOfCompared(story), view, facts[None])];
    }

    // No ids: an id has neither a blank nor is it empty.
    private const string None = "", Several = " ";

    private static TimelineGroup Group(string name, StoryView view, IEnumerable<Fact> facts) =>
        new(name, TimelineItem.Of(facts, view));
}
