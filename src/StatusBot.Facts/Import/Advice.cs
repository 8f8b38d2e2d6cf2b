namespace StatusBot.Facts;

/// <summary>What can be stored, and makes poor answers: told to whoever imports it.</summary>
public static class Advice
{
    private const int LongStatement = 190, LongLabel = 40, MostParagraphs = 1000;

    // Matching takes no notice of capitals: WHO is who, IT is it, US is us.
    private static readonly HashSet<string> Pronouns = new(
        ("i me my you your he him his she her it its we us our they them their this that these those there here who whom whose what " +
         "which when where why how one some any all none both each other someone anyone everyone nobody").Split(' '),
         StringComparer.OrdinalIgnoreCase);

    /// <param name="story">All that is known, with what was imported.</param>
    /// <param name="imported">What to look at.</param>
    /// <returns>One sentence for each thing.</returns>
    public static IReadOnlyList<string> On(Story story, IEnumerable<TermKey> imported)
    {
        var keys = imported.ToHashSet();
        var entities = story.Entities.ToDictionary(entity => entity.Id, StringComparer.Ordinal);
        var articles = story.Articles.ToDictionary(article => article.Id, StringComparer.Ordinal);
        return
        [
            .. story.Articles.Where(IsImported).SelectMany(On),
            .. story.Entities.Where(IsImported).SelectMany(On),
            .. story.Facts.Where(IsImported).SelectMany(fact => On(fact, entities, articles)),
            .. Unlisted(story, entities, [.. story.Facts.Where(IsImported)]),
        ];
        bool IsImported(ITerm term) => keys.Contains(TermKey.Of(term));
    }

    private static IEnumerable<string> On(Article article)
    {
        if (article.Label.Length > LongLabel)
            yield return $"the article '{article.Id}' has a label of {article.Label.Length} characters: answers name it by that, and " +
                $"{LongLabel} are enough.";
    }

    private static IEnumerable<string> On(Entity entity) => entity.Aliases.Prepend(entity.Name).Where(Pronouns.Contains)
        .Select(name => $"the entity '{entity.Id}' goes by '{name}', which is a common word: every question with it will seem to be " +
            $"about '{entity.Id}'.");

    private static IEnumerable<string> On(Fact fact, Dictionary<string, Entity> entities, Dictionary<string, Article> articles)
    {
        if (fact.Statement.Length > LongStatement)
            yield return $"the fact '{fact.Id}' has a statement of {fact.Statement.Length} characters: beyond {LongStatement} an answer " +
                "has little room for others.";
        foreach (var entity in fact.Entities.Select(id => entities[id]).Where(entity => !IsNamed(entity, fact.Statement)))
            yield return $"the fact '{fact.Id}' is about '{entity.Id}', which its statement does not name: whoever reads the sentence " +
                "alone cannot know.";
        if (fact.Modality == Modality.Confirmed && NewestOf(fact, articles) is { } newest && fact.Occurred?.Earliest > newest)
            yield return $"the fact '{fact.Id}' is confirmed for {fact.Occurred}, after its articles appeared: what is still to come is " +
                "expected.";
        foreach (var citation in fact.Citations.Where(citation => citation.Paragraph > MostParagraphs))
            yield return $"the fact '{fact.Id}' cites paragraph {citation.Paragraph} of '{citation.Article}': no article has so many.";
    }

    /// <summary>Facts that name an entity and are not said to be about it: a question about it passes them over.</summary>
    private static IEnumerable<string> Unlisted(Story story, Dictionary<string, Entity> entities, IReadOnlyList<Fact> facts)
    {
        foreach (var fact in facts)
        {
            var text = $" {NameKey.Of(fact.Statement)} ";
            var about = WithParents(fact.Entities.Append(fact.SaidBy).OfType<string>(), entities);
            foreach (var entity in story.Entities.Where(entity => !about.Contains(entity.Id)))
                if (entity.Aliases.Prepend(entity.Name).FirstOrDefault(name => Stands(NameKey.Of(name), text)) is { } name)
                    yield return $"the fact '{fact.Id}' names '{name}', and is not about '{entity.Id}': a question about that passes " +
                        "it over.";
        }
    }

    private static HashSet<string> WithParents(IEnumerable<string> ids, Dictionary<string, Entity> entities)
    {
        var (all, next) = (new HashSet<string>(StringComparer.Ordinal), new Stack<string>(ids));
        while (next.TryPop(out var id))
            if (all.Add(id) && entities.TryGetValue(id, out var entity))
                foreach (var parent in entity.PartOf) next.Push(parent);
        return all;
    }

    private static bool Stands(string name, string text)
    {
        for (var at = 0; (at = text.IndexOf(name, at, StringComparison.Ordinal)) >= 0; at++)
            if (!char.IsLetterOrDigit(text[at - 1]) && !char.IsLetterOrDigit(text[at + name.Length])) return true;
        return false;
    }

    private static bool IsNamed(Entity entity, string statement)
    {
        var text = NameKey.Of(statement);
        return entity.Aliases.Prepend(entity.Name).Any(name => text.Contains(NameKey.Of(name), StringComparison.Ordinal));
    }

    /// <summary>The last day on which one of its articles can have appeared; null where one has no date.</summary>
    private static NodaTime.LocalDate? NewestOf(Fact fact, Dictionary<string, Article> articles)
    {
        var days = fact.Citations.Select(citation => articles[citation.Article].Published?.Latest).ToList();
        return days.Contains(null) ? null : days.Max();
    }
}
