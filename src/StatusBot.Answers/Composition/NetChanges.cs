using StatusBot.Facts;

namespace StatusBot.Answers;

/// <summary>What came of some changes in the end: what was done and taken back again is none.</summary>
internal static class NetChanges
{
    /// <summary>One change a fact, the newest first.</summary>
    /// <param name="changes">In the order in which they were recorded.</param>
    public static IEnumerable<RecordedChange> Of(IEnumerable<RecordedChange> changes) => changes
        .GroupBy(change => change.Fact.Id, StringComparer.Ordinal).Select(steps => Net([.. steps])).OfType<RecordedChange>()
        .OrderByDescending(change => change.On);

    private static RecordedChange? Net(List<RecordedChange> steps)
    {
        if (steps is [var only]) return only;
        var (before, last) = (steps[0].Before, steps[^1]);
        if (before is null) return IsRetraction(last) ? null : last with { Action = "added" };
        if (!IsAsItMayHaveBeen(last)) return last;
        return last.Then.Equals(before) ? null : last with { Action = "edited" };
    }

    private static bool IsRetraction(RecordedChange change) => change.Action == "retracted";

    private static bool IsAsItMayHaveBeen(RecordedChange change) => change.Action is "added" or "restored" or "edited";
}
