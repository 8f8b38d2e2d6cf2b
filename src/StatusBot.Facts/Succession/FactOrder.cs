using NodaTime;

namespace StatusBot.Facts;

/// <summary>The order of facts on a day; no two different facts are equal in it.</summary>
internal sealed class FactOrder(Standings day) : IComparer<Fact>
{
    public int Compare(Fact? one, Fact? other)
    {
        if (ReferenceEquals(one, other)) return 0;
        if (one is null || other is null) return one is null ? -1 : 1;
        return First(
            day.Holds(other).CompareTo(day.Holds(one)),
            HasTime(other).CompareTo(HasTime(one)),
            one.Rank.CompareTo(other.Rank),
            Newest(other).CompareTo(Newest(one)),
            Origins.CountOf(other).CompareTo(Origins.CountOf(one)),
            other.Citations.Count.CompareTo(one.Citations.Count),
            one.Statement.Length.CompareTo(other.Statement.Length),
            string.CompareOrdinal(one.Id, other.Id));
    }

    private static int First(params ReadOnlySpan<int> comparisons)
    {
        foreach (var comparison in comparisons)
            if (comparison != 0) return comparison;
        return 0;
    }

    private bool HasTime(Fact fact) => day.TimeOf(fact) is not null;

    private LocalDate Newest(Fact fact) =>
        day.TimeOf(fact) is { } time ? time.Latest ?? time.Earliest ?? LocalDate.MinIsoValue : LocalDate.MinIsoValue;
}
