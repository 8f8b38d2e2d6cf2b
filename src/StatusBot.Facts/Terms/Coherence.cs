namespace StatusBot.Facts;

/// <summary>What the properties of one fact must keep together; a record that is being changed passes through states that do not.</summary>
internal static class Coherence
{
    /// <summary>The first sentence that tells what does not go together, or null.</summary>
    public static string? ProblemOf(Fact fact)
    {
        if (fact.Claim is not null && fact.Value is null) return $"the fact '{fact.Id}' names a claim, and no value that answers it.";
        if (fact.Claim is null && fact.Value is not null) return $"the fact '{fact.Id}' has a value, and no claim that it answers.";
        if (fact.Rank != Rank.Normal && fact.RankReason is null)
            return $"the fact '{fact.Id}' is {Must.Key(fact.Rank.ToString())}, and no rankReason says why.";
        return null;
    }
}
