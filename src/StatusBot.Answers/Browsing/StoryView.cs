using NodaTime;
using StatusBot.Facts;

namespace StatusBot.Answers;

/// <summary>
/// The story as a reader sees it as of a day: without what an article dated later says, and without what cannot have happened yet.
/// Deprecated facts are in it, last and marked by their rank. Facts carry only the citations of that day. Never changes.
/// </summary>
public sealed class StoryView
{
    private readonly FactIndex index;
    private readonly Dictionary<string, (IndexedFact Indexed, Fact Fact)> visible;
    private readonly Lazy<ILookup<string, Fact>> byEntity, byClaim, byArticle;
    private readonly Lazy<ILookup<string, string>> articlesByOrigin;

    public StoryView(FactIndex index, LocalDate asOf)
    {
        (this.index, AsOf, Standings) = (index, asOf, index.Succession.On(asOf));
        visible = index.Facts.Concat(index.Deprecated.Facts).Where(fact => Standings.IsVisible(fact.Fact))
            .ToDictionary(fact => fact.Fact.Id, fact => (fact, Standings.Cited(fact.Fact)), StringComparer.Ordinal);
        Facts = [.. visible.Values.Select(pair => pair.Fact)];
        Articles = [.. index.Story.Articles.Where(Standings.IsPublished)];
        Topics = [.. index.Story.Topics.OrderBy(topic => topic.Overview ?? int.MaxValue)
            .ThenBy(topic => topic.Name, StringComparer.Ordinal)];
        byEntity = new(() => Lookup(visible.Values.SelectMany(pair => pair.Indexed.WithParents.Select(id => (id, pair.Fact)))));
        byClaim = new(() => Facts.Where(fact => fact.Claim is not null).ToLookup(fact => fact.Claim!, StringComparer.Ordinal));
        byArticle = new(() => Lookup(Facts.SelectMany(fact => ArticlesOf(fact).Select(id => (id, fact)))));
        DisputedClaims = byClaim.Value.Select(claim => claim.Key).Where(Standings.IsDisputed).ToHashSet(StringComparer.Ordinal);
        articlesByOrigin = new(() => Lookup(Facts.SelectMany(fact => fact.Citations).Where(citation => citation.Origin is not null)
            .Select(citation => (citation.Origin!, citation.Article)).Distinct()));
    }

    /// <summary>The day as of which it is true.</summary>
    public LocalDate AsOf { get; }

    /// <summary>What holds on that day, since when, and what took whose place.</summary>
    public Standings Standings { get; }

    public IReadOnlyList<Fact> Facts { get; }
    public IReadOnlyList<Article> Articles { get; }

    /// <summary>The topics of the overview first and in its order, the others by name.</summary>
    public IReadOnlyList<Topic> Topics { get; }

    public string NameOf(string entity) => index.Tree.NameOf(entity);
    public string NameOfTopic(string id) => index.Topics.TryGetValue(id, out var topic) ? topic.Name : id;
    public string NameOfOrigin(string id) => index.Origins.TryGetValue(id, out var origin) ? origin.Name : id;

    public Fact? Find(string factId) => visible.TryGetValue(factId, out var pair) ? pair.Fact : null;

    /// <summary>What names an entity, or something that belongs to it.</summary>
    public IEnumerable<Fact> About(string entity) => byEntity.Value[entity];

    /// <summary>The facts that answer a claim: those that hold first, in the one order of facts.</summary>
    public IReadOnlyList<Fact> OfClaim(string claim) => [.. byClaim.Value[claim].Order(Standings.Order)];

    public IEnumerable<Fact> OfArticle(string article) => byArticle.Value[article];

    /// <summary>The ids of the articles that have something from an origin.</summary>
    public IEnumerable<string> ArticlesFrom(string origin) => articlesByOrigin.Value[origin];

    /// <summary>The ids of the claims that facts answer differently.</summary>
    public IReadOnlySet<string> DisputedClaims { get; }

    /// <summary>Whether one answer to a claim took the place of another.</summary>
    public bool HasChanged(string claim) => byClaim.Value[claim].Any(fact => Standings.Of(fact).Until is not null);

    public bool IsDisputed(Fact fact) => Standings.IsDisputed(fact);

    /// <summary>Whether it was expected by a day that has passed, so that nothing says what became of it.</summary>
    public bool IsLapsed(Fact fact) => Standings.IsLapsed(fact);

    /// <summary>The events of topics with milestones, by date; what is expected only as long as nothing else took its place.</summary>
    public IReadOnlyList<Fact> Milestones =>
        [.. Facts.Where(fact => fact.Rank != Rank.Deprecated && index.Topics[fact.Topic].Milestones
            && (fact.Modality != Modality.Expected || Standings.Holds(fact))).OrderBy(fact => fact.Occurred)];

    /// <summary>Where things stand, in at most so many facts: what holds, topic by topic in the order of the overview.</summary>
    public IReadOnlyList<Fact> Status(int most) =>
    [
        .. index.Story.Topics.Select((topic, place) => (Topic: topic, Place: place))
            .Where(one => one.Topic is { Overview: not null, Milestones: false }).OrderBy(one => one.Topic.Overview)
            .SelectMany(one => Overview.Best(index, one.Place, Standings)).DistinctBy(fact => fact.Id).Take(most)
            .Select(Standings.Cited),
    ];

    /// <summary>The expected facts that hold and are still to come, the nearest first: of any topic; undated, milestones alone.</summary>
    public IReadOnlyList<Fact> Due =>
    [
        .. Facts.Where(fact => fact.Modality == Modality.Expected && (fact.Occurred is not null || index.Topics[fact.Topic].Milestones)
                && Standings.Holds(fact) && !IsLapsed(fact))
            .OrderBy(fact => fact.Occurred?.Earliest ?? fact.Occurred?.Latest ?? LocalDate.MaxIsoValue)
            .ThenBy(fact => fact.Occurred?.Latest),
    ];

    /// <summary>The fact that holds and happened last, as far as dates are known; null where none has a date.</summary>
    public Fact? Newest =>
        Facts.Where(fact => fact.Modality != Modality.Expected && fact.Occurred?.Latest is not null && Standings.Holds(fact))
        .OrderByDescending(fact => fact.Occurred!.Latest).ThenBy(fact => fact, Standings.Order).FirstOrDefault();

    /// <summary>How old the newest source of facts is, as answers say it; null where it is young enough.</summary>
    public string? AgeOf(IReadOnlyList<Fact> facts) => new Age(index).Of(facts, Standings);

    /// <summary>All entities of compared kinds that a fact names, or that the named ones belong to.</summary>
    public IEnumerable<string> AllComparedIn(Fact fact) =>
        fact.Entities.SelectMany(index.Tree.Compared).Distinct(StringComparer.Ordinal);

    private static ILookup<string, T> Lookup<T>(IEnumerable<(string Key, T Value)> pairs) =>
        pairs.ToLookup(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);

    private static IEnumerable<string> ArticlesOf(Fact fact) =>
        fact.Citations.Select(citation => citation.Article).Distinct(StringComparer.Ordinal);
}
