using NodaTime;
using StatusBot.Facts;
using StatusBot.Language;

namespace StatusBot.Answers;

/// <summary>
/// What a question looks up for very many facts, in arrays side by side: a fact itself lies anywhere in memory, and to visit a hundred
/// thousand of them takes longer than to read through these.
/// </summary>
internal sealed class FactColumns
{
    /// <summary>In the place of an end that is open or unknown: later than any day.</summary>
    private const int Open = 1 << 30;

    private static readonly LocalDate Epoch = new(2000, 1, 1);
    private readonly int[] topics, ranks, visibleFrom, earliest, latest;
    private readonly bool[] corrected;
    private readonly IndexedFact[] all;

    public FactColumns(IndexedFact[] facts)
    {
        all = facts;
        var wrong = facts.SelectMany(fact => fact.Fact.Corrects).ToHashSet(StringComparer.Ordinal);
        corrected = [.. facts.Select(fact => wrong.Contains(fact.Fact.Id))];
        topics = [.. facts.Select(fact => fact.Topic)];
        ranks = [.. facts.Select(fact => (int)fact.Fact.Rank)];
        visibleFrom = [.. facts.Select(fact => fact.VisibleFrom is { } day ? Number(day) : -Open)];
        earliest = [.. facts.Select(fact => fact.Fact.Occurred?.Earliest is { } day ? Number(day) : Open)];
        latest = [.. facts.Select(fact => fact.Fact.Occurred?.Latest is { } day ? Number(day) : Open)];
    }

    public int Topic(int fact) => topics[fact];

    /// <summary>The place of its rank: 0 for a preferred one.</summary>
    public int Rank(int fact) => ranks[fact];

    /// <summary>Of some facts those that are visible on a day, in their order.</summary>
    public int[] Visible(IEnumerable<int> facts, Standings day)
    {
        var asOf = Number(day.Day);
        return [.. facts.Where(fact => visibleFrom[fact] <= asOf && !(corrected[fact] && !day.IsVisible(all[fact].Fact)))];
    }

    /// <summary>All facts that happen in those days; what is known only to a season says nothing about a day.</summary>
    public List<int> On(DateMention on)
    {
        var (from, to) = (Number(on.From), Number(on.To));
        var longest = Math.Max(7, 2 * (to - from));
        var found = new List<int>();
        for (var fact = 0; fact < earliest.Length; fact++)
            if (earliest[fact] <= to && latest[fact] >= from && latest[fact] - earliest[fact] <= longest) found.Add(fact);
        return found;
    }

    /// <summary>All facts that happen since a day, and that do not begin more than a month before it.</summary>
    public List<int> Since(LocalDate since)
    {
        var (from, month) = (Number(since), Number(since.PlusMonths(-1)));
        var found = new List<int>();
        for (var fact = 0; fact < earliest.Length; fact++)
            if (earliest[fact] != Open && earliest[fact] >= month && latest[fact] >= from) found.Add(fact);
        return found;
    }

    private static int Number(LocalDate day) => Period.DaysBetween(Epoch, day);
}
