namespace StatusBot.Facts;

/// <summary>Which other terms a term names.</summary>
internal static class References
{
    public static IEnumerable<TermKey> Of(ITerm term) => term switch
    {
        Entity entity => [new(TermKind.Kind, entity.Kind), .. Keys(TermKind.Entity, entity.PartOf)],
        Fact fact => [
            new(TermKind.Topic, fact.Topic),
            .. Keys(TermKind.Entity, fact.Entities),
            .. Keys(TermKind.Entity, fact.SaidBy),
            .. Keys(TermKind.Claim, fact.Claim),
            .. Keys(TermKind.Fact, fact.Related()),
            .. Keys(TermKind.Article, fact.Citations.Select(citation => citation.Article)),
            .. fact.Citations.SelectMany(citation => Keys(TermKind.Origin, citation.Origin))],
        _ => [],
    };

    private static IEnumerable<TermKey> Keys(TermKind kind, IEnumerable<string> ids) => ids.Select(id => new TermKey(kind, id));
    private static IEnumerable<TermKey> Keys(TermKind kind, string? id) => id is null ? [] : [new(kind, id)];
}
