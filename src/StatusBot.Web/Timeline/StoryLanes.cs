using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using NodaTime;
using StatusBot.Answers;
using StatusBot.Facts;

namespace StatusBot.Web.Timeline;

/// <summary>
/// What all timelines of a view of the story are drawn from, whichever days they show: made once, and kept as long as the view.
/// </summary>
/// <param name="Facts">How many facts the groups hold together.</param>
/// <param name="Usual">The days that are shown where nobody chose any.</param>
/// <param name="Everything">All days that a fact names.</param>
internal sealed record StoryLanes(IReadOnlyList<TimelineGroup> Groups, int Facts, DateInterval Usual, DateInterval Everything)
{
    private static readonly ConditionalWeakTable<StoryView, ConcurrentDictionary<LanesBy, StoryLanes>> Known = [];

    public static StoryLanes Of(StoryView view, Story story, LanesBy by) =>
        Known.GetOrCreateValue(view).GetOrAdd(by, lanes => Make(view, story, lanes));

    private static StoryLanes Make(StoryView view, Story story, LanesBy by)
    {
        var groups = Lanes.Of(view, story, by);
        var items = groups.SelectMany(group => group.Items).ToList();
        return new(groups, items.Count, StoryRange.Usual(items, view.AsOf), StoryRange.Everything(items, view.AsOf));
    }
}
