namespace StatusBot.Answers;

/// <summary>How well a fact answers a question.</summary>
/// <param name="Coverage">The share of the question's words that the fact holds, by their weight, from 0 to 1.</param>
/// <param name="Missing">The carrying words that it does not hold, as written; worked out only where they are told.</param>
internal sealed record Match(IndexedFact Fact, double Score, double Coverage, IReadOnlyList<string> Missing)
{
    /// <summary>The better match first; of equal ones the one whose id comes first.</summary>
    public static readonly Comparer<Match> BestFirst = Comparer<Match>.Create((one, other) =>
        one.Score != other.Score ? other.Score.CompareTo(one.Score) : string.CompareOrdinal(one.Fact.Fact.Id, other.Fact.Fact.Id));
}
