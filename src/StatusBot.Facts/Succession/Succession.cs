using NodaTime;

namespace StatusBot.Facts;

/// <summary>
/// What holds when: worked out from a story alone. A later fact of a state takes the place of an earlier one from its day on; people
/// overrule dates with <see cref="Fact.Supersedes"/>, <see cref="Fact.Disputes"/>, <see cref="Fact.Corrects"/> and
/// <see cref="Fact.OutcomeOf"/>. Never changes; safe to use from many threads.
/// </summary>
public sealed class Succession
{
    private readonly Dictionary<string, Article> articles;
    private readonly Dictionary<string, Claim> claims;
    private readonly Dictionary<string, Dated> facts;
    private readonly ILookup<string, Dated> byClaim, bySuperseded, byCorrected, byDisputed, byTopic;
    private readonly LocalDate? firstPublished;
    private readonly KeptByDay<Standings> days;

    /// <param name="before">That of the story before some terms changed: the days of facts that did not change are taken from it.</param>
    public Succession(Story story, Succession? before = null)
    {
        days = new(day => new(this, day));
        articles = story.Articles.ToDictionary(article => article.Id, StringComparer.Ordinal);
        claims = story.Claims.ToDictionary(claim => claim.Id, StringComparer.Ordinal);
        firstPublished = articles.Values.Min(article => article.Published?.Earliest);
        var known = before is not null && before.articles.Count == articles.Count && !articles.Values.Except(before.articles.Values).Any()
            ? before.facts
            : [];
        facts = story.Facts.ToDictionary(fact => fact.Id, fact => KnownIn(known, fact) ?? Date(fact), StringComparer.Ordinal);
        foreach (var fact in facts.Values) Settle(fact);
        // What was wrong from the start takes nobody's place.
        var right = facts.Values.Where(fact => fact.Fact.Rank != Rank.Deprecated).ToList();
        byClaim = right.Where(fact => fact.Fact.Claim is not null).ToLookup(fact => fact.Fact.Claim!, StringComparer.Ordinal);
        byTopic = right.ToLookup(fact => fact.Fact.Topic, StringComparer.Ordinal);
        bySuperseded = Relations(
            right, fact => fact.Fact.OutcomeOf is { } expected ? [.. fact.Fact.Supersedes, expected] : fact.Fact.Supersedes);
        byCorrected = Relations(right, fact => fact.Fact.Corrects);
        byDisputed = Relations(right, fact => fact.Fact.Disputes);
    }

    /// <summary>How everything stands on a day; what was worked out for the days that were asked for last is kept.</summary>
    public Standings On(LocalDate day) => days.On(day);

    /// <summary>When a fact came about; null where nothing tells.</summary>
    public FactTime? TimeOf(Fact fact) => Find(fact.Id)?.Time;

    /// <summary>
    /// The first day as of which a fact is told: not before one of its articles, nor before it can have happened; null for every day.
    /// </summary>
    public LocalDate? VisibleFrom(Fact fact) => Find(fact.Id)?.VisibleFrom;

    internal Dated? Find(string id) => facts.GetValueOrDefault(id);
    internal Claim? Claim(string? id) => id is null ? null : claims.GetValueOrDefault(id);
    internal Article? Article(string id) => articles.GetValueOrDefault(id);
    internal IEnumerable<Dated> OfClaim(string claim) => byClaim[claim];
    internal IEnumerable<Dated> OfTopic(string topic) => byTopic[topic];

    /// <summary>The facts that take another's place because people say so.</summary>
    internal IEnumerable<Dated> Superseding(string id) => bySuperseded[id];

    internal IEnumerable<Dated> Correcting(string id) => byCorrected[id];
    internal IEnumerable<Dated> Disputing(string id) => byDisputed[id];

    /// <summary>Whether an article dated by a day says it, or an undated one; before the first dated article nothing was known.</summary>
    internal bool IsPublished(Article article, LocalDate day) => !(firstPublished > day) && !(article.Published?.Earliest > day);

    /// <summary>A fact that takes nobody's place has the same days as long as its articles have.</summary>
    private static Dated? KnownIn(Dictionary<string, Dated> known, Fact fact) =>
        fact.Supersedes.Count == 0 && known.TryGetValue(fact.Id, out var dated) && ReferenceEquals(dated.Fact, fact) ? dated : null;

    private Dated Date(Fact fact)
    {
        var published = fact.Citations.Select(citation => articles.GetValueOrDefault(citation.Article)?.Published).ToList();
        var known = published.Contains(null) ? firstPublished : published.Min(date => date!.Earliest);
        var happened = fact.Modality == Modality.Expected ? null : fact.Occurred?.Earliest;
        return new(fact, FactTime.Of(fact, published.OfType<Occurred>().Min()), known is null || happened > known ? happened : known);
    }

    /// <summary>What takes the place of others came after them: from the day that is said, and never before their own.</summary>
    private void Settle(Dated dated)
    {
        if (dated.Settled) return;
        dated.Settled = true;
        if (dated.Fact.Supersedes.Count == 0 || dated.Fact.Rank == Rank.Deprecated) return;
        var from = SuccessionCheck.FromOf(dated.Fact, articles);
        dated.From = from;
        if (from is null) return;
        var time = new FactTime(from.Earliest, from.Earliest);
        dated.Time = dated.Time?.NotBefore(time) ?? time;
        foreach (var older in dated.Fact.Supersedes.Select(Find).OfType<Dated>().Where(older => older.Fact.Rank != Rank.Deprecated))
        {
            Settle(older);
            if (older.Time is { } before) dated.Time = dated.Time.NotBefore(before);
        }
    }

    private static ILookup<string, Dated> Relations(IEnumerable<Dated> facts, Func<Dated, IEnumerable<string>> named) =>
        facts.SelectMany(fact => named(fact).Select(id => (id, fact))).ToLookup(pair => pair.id, pair => pair.fact, StringComparer.Ordinal);
}

/// <summary>A fact with its days.</summary>
internal sealed class Dated(Fact fact, FactTime? time, LocalDate? visibleFrom)
{
    public Fact Fact { get; } = fact;
    public FactTime? Time { get; set; } = time;
    public LocalDate? VisibleFrom { get; } = visibleFrom;

    /// <summary>From when it takes the place of those that it supersedes; null where it supersedes none.</summary>
    public Occurred? From { get; set; }

    public bool Settled { get; set; }

    /// <summary>Only what happened succeeds by date, and follows every plan.</summary>
    public bool Happened => Fact.TellsWhatHappened();

    public bool IsPlan => Fact.Modality == Modality.Expected;
}
