namespace StatusBot.Facts;

/// <summary>Everything that is known at one moment: what a data folder holds and what the store gives back.</summary>
public sealed record Story(
    IReadOnlyList<Article> Articles,
    IReadOnlyList<Origin> Origins,
    IReadOnlyList<Kind> Kinds,
    IReadOnlyList<Entity> Entities,
    IReadOnlyList<Topic> Topics,
    IReadOnlyList<Claim> Claims,
    IReadOnlyList<Fact> Facts)
{
    public static readonly Story Empty = new([], [], [], [], [], [], []);

    public IReadOnlyList<Article> Articles { get; init => field = ValueList<Article>.Of(value); } = ValueList<Article>.Of(Articles);
    public IReadOnlyList<Origin> Origins { get; init => field = ValueList<Origin>.Of(value); } = ValueList<Origin>.Of(Origins);
    public IReadOnlyList<Kind> Kinds { get; init => field = ValueList<Kind>.Of(value); } = ValueList<Kind>.Of(Kinds);
    public IReadOnlyList<Entity> Entities { get; init => field = ValueList<Entity>.Of(value); } = ValueList<Entity>.Of(Entities);
    public IReadOnlyList<Topic> Topics { get; init => field = ValueList<Topic>.Of(value); } = ValueList<Topic>.Of(Topics);
    public IReadOnlyList<Claim> Claims { get; init => field = ValueList<Claim>.Of(value); } = ValueList<Claim>.Of(Claims);
    public IReadOnlyList<Fact> Facts { get; init => field = ValueList<Fact>.Of(value); } = ValueList<Fact>.Of(Facts);

    /// <summary>The story of these terms, each section ordered by id, byte by byte: the same terms always give the same story.</summary>
    public static Story Of(IEnumerable<ITerm> terms)
    {
        var ordered = terms.OrderBy(term => term.Id, StringComparer.Ordinal).ToLookup(term => term.GetType());
        return new(All<Article>(), All<Origin>(), All<Kind>(), All<Entity>(), All<Topic>(), All<Claim>(), All<Fact>());
        T[] All<T>() => [.. ordered[typeof(T)].Cast<T>()];
    }

    /// <summary>The story with some terms in the place of those of the same key, and without those whose key has no term.</summary>
    internal Story With(IReadOnlyDictionary<TermKey, ITerm?> changed)
    {
        var byKind = changed.ToLookup(pair => pair.Key.Kind, pair => (pair.Key.Id, pair.Value));
        return new(
            Merged(Articles, TermKind.Article), Merged(Origins, TermKind.Origin), Merged(Kinds, TermKind.Kind),
            Merged(Entities, TermKind.Entity),
            Merged(Topics, TermKind.Topic), Merged(Claims, TermKind.Claim), Merged(Facts, TermKind.Fact));

        IReadOnlyList<T> Merged<T>(IReadOnlyList<T> section, TermKind kind) where T : class, ITerm =>
            byKind.Contains(kind) ? Merge(section, [.. byKind[kind].OrderBy(term => term.Id, StringComparer.Ordinal)]) : section;
    }

    /// <summary>Both are ordered by id.</summary>
    private static List<T> Merge<T>(IReadOnlyList<T> section, IReadOnlyList<(string Id, ITerm? Term)> changed) where T : class, ITerm
    {
        var merged = new List<T>(section.Count + changed.Count);
        var at = 0;
        foreach (var (id, term) in changed)
        {
            for (; at < section.Count && string.CompareOrdinal(section[at].Id, id) < 0; at++) merged.Add(section[at]);
            if (at < section.Count && section[at].Id == id) at++;
            if (term is not null) merged.Add((T)term);
        }
        for (; at < section.Count; at++) merged.Add(section[at]);
        return merged;
    }

    /// <summary>All that it holds: what is named by others first.</summary>
    public IEnumerable<ITerm> Terms() => [.. Articles, .. Origins, .. Kinds, .. Entities, .. Topics, .. Claims, .. Facts];
}
