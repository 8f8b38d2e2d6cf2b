using System.Collections.Concurrent;
using NodaTime;

namespace StatusBot.Facts;

/// <summary>
/// How the facts of a story stand on one day: which are visible, which hold and since when, what took whose place, and where those that
/// hold differ. Worked out claim by claim when asked. Safe to use from many threads.
/// </summary>
public sealed class Standings
{
    private readonly Succession succession;
    private readonly ConcurrentDictionary<string, ClaimStandings> claims = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> holding = new(StringComparer.Ordinal);

    internal Standings(Succession succession, LocalDate day) => (this.succession, Day, Order) = (succession, day, new FactOrder(this));

    public LocalDate Day { get; }

    /// <summary>
    /// The one order of facts: what holds first, what has no date last among them, then by rank, the newest, the best supported.
    /// </summary>
    public IComparer<Fact> Order { get; }

    public bool IsPublished(Article article) => succession.IsPublished(article, Day);

    /// <summary>
    /// Whether a fact is told as of the day: an article of that day or before says it, it can have happened by then, and no such
    /// article corrects it.
    /// </summary>
    public bool IsVisible(Fact fact) => succession.Find(fact.Id) is { } dated && IsVisible(dated);

    /// <summary>
    /// Whether an article of the day or before says a fact, also one that the story does not hold any more, and it can have happened by
    /// then.
    /// </summary>
    public bool CanBeKnown(Fact fact) =>
        fact.Citations.Any(IsPublished) && (fact.Modality == Modality.Expected || fact.Occurred?.CanHaveHappenedBy(Day) != false);

    /// <summary>
    /// The fact with what articles of that day or before, and undated ones, say of it; reasons that rest on later ones are left out.
    /// </summary>
    public Fact Cited(Fact fact) => fact.Citations.All(IsPublished)
        ? fact
        : fact with { Citations = [.. fact.Citations.Where(IsPublished)], OccurredHow = null, RankReason = null };

    /// <summary>Whether it is visible, and no visible fact has followed, superseded or corrected it.</summary>
    public bool Holds(Fact fact) => holding.GetOrAdd(fact.Id, id =>
        succession.Find(id) is { } dated && IsTrue(dated) && !Superseders(dated).Any()
            && !(dated.Fact.Claim is { } claim && Claim(claim).IsFollowed(dated)));

    public Standing Of(Fact fact)
    {
        if (succession.Find(fact.Id) is not { } dated || !IsTrue(dated)) return Standing.Hidden;
        var successor = SuccessorOf(dated);
        return new(Holds(fact), SinceOf(dated), successor?.From, successor?.By.Fact.Id, OutcomeOf(fact)?.Id, IsLapsed(fact));
    }

    /// <summary>
    /// The facts that a fact has to do with, as far as they can be known on the day: what follows it first, then what it follows itself.
    /// </summary>
    public IReadOnlyList<Related> RelatedTo(Fact fact)
    {
        var standing = Of(fact);
        return
        [
            .. Known(Relation.ReplacedBy, standing.SupersededBy).Where(by => by.Fact.Id != standing.Outcome),
            .. Known(Relation.Outcome, standing.Outcome),
            .. Known(Relation.CorrectedBy, [.. succession.Correcting(fact.Id).Select(by => by.Fact.Id)]),
            .. Known(Relation.Replaces, [.. fact.Supersedes, .. ReplacedByDate(fact)]).Where(of => of.Fact.Id != fact.OutcomeOf),
            .. Known(Relation.OutcomeOf, fact.OutcomeOf),
            .. Known(Relation.Corrects, [.. fact.Corrects]),
            .. Known(Relation.Disputes, [.. fact.Disputes, .. succession.Disputing(fact.Id).Select(by => by.Fact.Id)]),
        ];
    }

    private IEnumerable<string> ReplacedByDate(Fact fact) => fact.Claim is not { } claim ? [] :
        succession.OfClaim(claim).Where(other => Of(other.Fact).SupersededBy == fact.Id).Select(other => other.Fact.Id);

    private IEnumerable<Related> Known(Relation relation, params string?[] ids) => ids.OfType<string>().Distinct(StringComparer.Ordinal)
        .Select(succession.Find).OfType<Dated>().Where(other => !(other.VisibleFrom > Day))
        .Select(other => new Related(relation, other.Fact));

    /// <summary>What became of an expected fact, where a visible one tells.</summary>
    public Fact? OutcomeOf(Fact expected) => succession.Superseding(expected.Id).Where(IsVisible).Select(dated => dated.Fact)
        .Where(fact => fact.OutcomeOf == expected.Id).Order(Order).FirstOrDefault();

    /// <summary>Whether a fact was expected by a day that has passed, and no fact tells what became of it.</summary>
    public bool IsLapsed(Fact fact) =>
        fact.Modality == Modality.Expected && fact.Occurred?.IsCertainlyBefore(Day) == true && OutcomeOf(fact) is null;

    /// <summary>
    /// The visible facts that may tell what became of an expected one although none says so: of its claim, or the outcome of another plan
    /// of its claim; without a claim, of its topic and main entity. Told as having happened, and not before it was expected.
    /// </summary>
    public IEnumerable<Fact> PossibleOutcomes(Fact expected)
    {
        var time = succession.Find(expected.Id)?.Time;
        var near = expected.Claim is { } claim
            ? succession.OfClaim(claim).SelectMany(of => succession.Superseding(of.Fact.Id).Prepend(of)).Distinct()
            : succession.OfTopic(expected.Topic).Where(dated => dated.Fact.Entities[0] == expected.Entities[0]);
        return near.Where(dated => dated.Happened && IsVisible(dated) && !(dated.Time?.Latest < time?.Earliest))
            .Select(dated => dated.Fact);
    }

    /// <summary>The answers to a claim that hold, each with its facts: the newest and best supported first, undated ones last.</summary>
    public IReadOnlyList<Side> Sides(string claim) => Claim(claim).Sides;

    /// <summary>Whether facts that hold answer a claim with different values.</summary>
    public bool IsDisputed(string claim) => Claim(claim).Sides.Count > 1;

    /// <summary>Whether a fact holds and others that hold answer its claim with other values.</summary>
    public bool IsDisputed(Fact fact) => fact.Claim is { } claim && IsDisputed(claim) && Holds(fact);

    internal FactTime? TimeOf(Fact fact) => succession.TimeOf(fact);
    internal bool IsVisible(Dated dated) => !(dated.VisibleFrom > Day) && !IsCorrected(dated);

    /// <summary>Whether people say that one takes the other's place by this day.</summary>
    internal bool Supersedes(Dated one, Dated other) =>
        one.Fact.Supersedes.Contains(other.Fact.Id, StringComparer.Ordinal) && !(one.From?.Earliest > Day)
        || one.Fact.OutcomeOf == other.Fact.Id;

    internal ClaimStandings Claim(string claim) =>
        claims.GetOrAdd(claim, id => new(this, succession.Claim(id), [.. succession.OfClaim(id).Where(IsVisible)]));

    private bool IsPublished(Citation citation) => succession.Article(citation.Article) is { } article && IsPublished(article);

    // A correction that was wrong itself corrects nothing.
    private bool IsCorrected(Dated dated) =>
        succession.Correcting(dated.Fact.Id).Any(by => !(by.VisibleFrom > Day) && by != dated && !IsCorrected(by));

    private bool IsTrue(Dated dated) => IsVisible(dated) && dated.Fact.Rank != Rank.Deprecated;

    /// <summary>What first put another value in its place, and from when.</summary>
    private (Dated By, Occurred? From)? SuccessorOf(Dated dated)
    {
        var followers = dated.Fact.Claim is { } claim ? Claim(claim).Successors(dated) : [];
        var all = Superseders(dated).Where(by => !by.Fact.GivesTheSameValueAs(dated.Fact)).Select(by => (By: by, From: FirstDayOf(by)))
            .Concat(followers).ToList();
        return all.Count == 0 ? null
            : all.OrderBy(one => one.From?.Earliest ?? LocalDate.MaxIsoValue).ThenBy(one => one.By.Fact.Id, StringComparer.Ordinal).First();
    }

    private IEnumerable<Dated> Superseders(Dated dated) =>
        succession.Superseding(dated.Fact.Id).Where(by => IsVisible(by) && Supersedes(by, dated));

    private Occurred? SinceOf(Dated dated) => dated.From is not null ? dated.From
        : dated.Fact.Claim is { } claim && succession.Claim(claim)?.Kind == ClaimKind.State ? Claim(claim).Since(dated) : null;

    /// <summary>From when a fact stands in the place of others: the day that is said, its own date, else that of its article.</summary>
    internal static Occurred? FirstDayOf(Dated by) =>
        by.From ?? (by.IsPlan ? null : by.Fact.Occurred)
            ?? (by.Time is { } time && (time.Earliest ?? time.Latest) is { } day ? Occurred.On(day) : null);
}
