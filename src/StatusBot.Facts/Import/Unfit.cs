namespace StatusBot.Facts;

/// <summary>Finds the terms of a story that do not fit to the rest: they name what is not there, or take another's name.</summary>
internal static class Unfit
{
    /// <param name="others">The terms that the store has besides.</param>
    /// <returns>By key, the sentence that says why.</returns>
    public static IReadOnlyDictionary<TermKey, string> Of(Story story, IReadOnlyList<ITerm> others)
    {
        var unfit = new Dictionary<TermKey, string>();
        foreach (var shared in SharedName.In([.. others.OfType<Entity>(), .. story.Entities]))
            unfit.TryAdd(TermKey.Of(shared.Second), shared.ToString());
        foreach (var entity in story.Entities.Where(entity => !entity.Name.Any(char.IsLetterOrDigit)))
            unfit.TryAdd(TermKey.Of(entity),
                $"the entity '{entity.Id}' has the name '{entity.Name}', which holds no letter and no digit: nobody could ask for it.");
        foreach (var fact in story.Facts)
            foreach (var problem in Coherence.ProblemsOf(fact)) unfit.TryAdd(TermKey.Of(fact), problem);
        foreach (var (id, problem) in SuccessionCheck.ProblemsOf(Together(others, story)))
            unfit.TryAdd(new(TermKind.Fact, id), problem);
        AddThoseThatNameThem(story, others.Select(TermKey.Of).ToHashSet(), unfit);
        return unfit;
    }

    /// <summary>Only what the check reads, in any order.</summary>
    private static Story Together(IReadOnlyList<ITerm> others, Story story) => Story.Empty with
    {
        Articles = [.. others.OfType<Article>(), .. story.Articles],
        Claims = [.. others.OfType<Claim>(), .. story.Claims],
        Facts = [.. others.OfType<Fact>(), .. story.Facts],
    };

    /// <summary>A term that names an unfit one is unfit, too, and so on until none is found.</summary>
    private static void AddThoseThatNameThem(Story story, HashSet<TermKey> there, Dictionary<TermKey, string> unfit)
    {
        there.UnionWith(story.Terms().Select(TermKey.Of));
        for (var before = -1; before != unfit.Count;)
        {
            before = unfit.Count;
            there.ExceptWith(unfit.Keys);
            foreach (var term in story.Terms())
                if (References.Of(term).FirstOrDefault(named => !there.Contains(named)) is { Id: not null } missing)
                    unfit.TryAdd(TermKey.Of(term), $"{TermKey.Of(term)} names {missing}, which the store does not hold.");
        }
    }
}
