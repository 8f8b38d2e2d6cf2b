namespace StatusBot.Facts;

/// <summary>What the properties of one fact must keep together; a record that is being changed passes through states that do not.</summary>
internal static class Coherence
{
    /// <summary>A sentence for each thing that does not go together.</summary>
    public static IEnumerable<string> ProblemsOf(Fact fact) =>
        ProblemsOf(fact.Id, fact.Claim is not null, fact.Value is not null, fact.Rank, fact.RankReason is not null);

    /// <inheritdoc cref="ProblemsOf(Fact)"/>
    /// <remarks>Also of a fact that cannot be made for another reason.</remarks>
    public static IEnumerable<string> ProblemsOf(string id, bool hasClaim, bool hasValue, Rank rank, bool hasReason)
    {
        if (hasClaim && !hasValue) yield return $"the fact '{id}' names a claim, and no value that answers it.";
        if (hasValue && !hasClaim) yield return $"the fact '{id}' has a value, and no claim that it answers.";
        if (rank != Rank.Normal && !hasReason) yield return $"the fact '{id}' is {Must.Key(rank.ToString())}, and no rankReason says why.";
    }
}
