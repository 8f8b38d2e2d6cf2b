namespace StatusBot.Facts;

/// <summary>What cannot be said of which fact follows which.</summary>
internal static class SuccessionCheck
{
    /// <summary>By the fact's id, the sentence that says what is wrong; a story without an entry can be worked out for every day.</summary>
    public static IReadOnlyDictionary<string, string> ProblemsOf(Story story)
    {
        var facts = story.Facts.ToDictionary(fact => fact.Id, StringComparer.Ordinal);
        var claims = story.Claims.ToDictionary(claim => claim.Id, StringComparer.Ordinal);
        var articles = story.Articles.ToDictionary(article => article.Id, StringComparer.Ordinal);
        return story.Facts
            .Select(fact => (fact.Id, Problem: Value(fact, claims) ?? Outcome(fact, facts) ?? Day(fact, articles) ?? Cycle(fact, facts)))
            .Where(fact => fact.Problem is not null).ToDictionary(fact => fact.Id, fact => fact.Problem!, StringComparer.Ordinal);
    }

    /// <summary>
    /// From when a fact takes the place of those that it supersedes: the day that is said, its own date, else its article's.
    /// </summary>
    public static Occurred? FromOf(Fact fact, IReadOnlyDictionary<string, Article> articles) =>
        new[] { fact.From, fact.Modality == Modality.Expected ? null : fact.Occurred }.FirstOrDefault(date => date?.Earliest is not null)
        ?? fact.Citations.Select(citation => articles.GetValueOrDefault(citation.Article)?.Published)
            .Where(date => date?.Earliest is not null).Min();

    private static string? Value(Fact fact, Dictionary<string, Claim> claims) =>
        fact is { Claim: { } id, Value: { } value } && claims.GetValueOrDefault(id) is { Values.Count: > 0 } claim
        && !claim.Values.Contains(value, StringComparer.OrdinalIgnoreCase)
            ? $"the fact '{fact.Id}' has the value '{value}', and the claim '{id}' knows {string.Join(", ", claim.Values)}."
            : null;

    private static string? Outcome(Fact fact, Dictionary<string, Fact> facts) =>
        fact.OutcomeOf is { } id && facts.GetValueOrDefault(id) is { Modality: not Modality.Expected } other
            ? $"the fact '{fact.Id}' is the outcome of '{id}', which is {Must.Key(other.Modality.ToString())} and was not expected."
            : null;

    /// <remarks>Of an article that cannot be read nobody knows whether it has a date.</remarks>
    private static string? Day(Fact fact, Dictionary<string, Article> articles) => fact.Supersedes.Count > 0
        && FromOf(fact, articles) is null && fact.Citations.All(citation => articles.ContainsKey(citation.Article))
            ? $"the fact '{fact.Id}' supersedes '{fact.Supersedes[0]}', and nothing gives the day: "
                + "it has no from, no date and no dated article."
            : null;

    /// <summary>Follows what a fact takes the place of until it comes back to it.</summary>
    private static string? Cycle(Fact fact, Dictionary<string, Fact> facts)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(Older(fact));
        while (open.TryPop(out var id))
        {
            if (id == fact.Id)
                return $"the fact '{fact.Id}' would take its own place: what it supersedes, corrects or is the outcome of leads back to " +
                    "it.";
            if (seen.Add(id) && facts.TryGetValue(id, out var older))
                foreach (var next in Older(older)) open.Push(next);
        }
        return null;
    }

    private static IEnumerable<string> Older(Fact fact) =>
        fact.OutcomeOf is { } expected ? fact.Supersedes.Concat(fact.Corrects).Append(expected) : fact.Supersedes.Concat(fact.Corrects);
}
