namespace StatusBot.Facts;

/// <summary>How the visible facts of one claim stand on a day.</summary>
internal sealed class ClaimStandings
{
    private readonly Standings day;
    private readonly bool isState, hasHappened;
    private readonly IReadOnlyList<Dated> facts;
    private readonly Lazy<IReadOnlyList<Dated>> first;
    private readonly Lazy<bool> firstHaveGone;
    private readonly Lazy<IReadOnlyList<Dated>> afterFirst;
    private readonly Lazy<IReadOnlyList<Side>> sides;

    public ClaimStandings(Standings day, Claim? claim, IReadOnlyList<Dated> facts)
    {
        (this.day, isState) = (day, claim?.Kind == ClaimKind.State);
        // The latest first: whatever followed a fact is found soon.
        this.facts = [.. facts.OrderByDescending(fact => fact.Time?.Earliest)];
        hasHappened = facts.Any(fact => fact.Happened);
        first = new(() => [.. FindFirst()]);
        firstHaveGone = new(FirstHaveGone);
        afterFirst = new(() => [.. first.Value.SelectMany(Replacing).Distinct()]);
        sides = new(() => FindSides());
    }

    public IReadOnlyList<Side> Sides => sides.Value;

    /// <summary>Whether another fact took its place by date or, without a time, all that were dated when it was told have gone.</summary>
    public bool IsFollowed(Dated fact) => isState && (facts.Any(other => Follows(other, fact)) || fact.Time is null && firstHaveGone.Value);

    /// <summary>What gave another value in its place by date, each with its first day.</summary>
    public IEnumerable<(Dated By, Occurred? From)> Successors(Dated fact)
    {
        if (!isState) return [];
        var withFirst = fact.Time is null && firstHaveGone.Value ? afterFirst.Value : [];
        return withFirst.Union(Replacing(fact)).Where(other => !other.Fact.GivesTheSameValueAs(fact.Fact))
            .Select(other => (other, Standings.FirstDayOf(other)));
    }

    private IEnumerable<Dated> Replacing(Dated fact) => facts.Where(other => Replaces(other, fact));

    /// <summary>When the unbroken run of a fact's value began; null where its first fact states no date.</summary>
    public Occurred? Since(Dated fact) => FirstOfRun(fact) is { Fact.Occurred: { } date, IsPlan: false } ? date : null;

    /// <summary>The first of the dated facts with its value that no other value lies between.</summary>
    private Dated FirstOfRun(Dated fact)
    {
        var between = facts.Where(other => !other.Fact.GivesTheSameValueAs(fact.Fact) && Follows(fact, other)).ToList();
        return facts.Where(other => other == fact || other.Time is not null && !other.IsPlan && other.Fact.GivesTheSameValueAs(fact.Fact))
            .Order(Earliest).First(from => from == fact || !between.Exists(other => Replaces(other, from)));
    }

    private static readonly Comparer<Dated> Earliest = Comparer<Dated>.Create((one, other) =>
        Nullable.Compare(one.Time?.Earliest, other.Time?.Earliest) is not 0 and var order ? order
            : string.CompareOrdinal(one.Fact.Id, other.Fact.Id));

    /// <summary>
    /// Takes its place and does not lie before it: what was known already when a plan was made did not take the plan's place.
    /// </summary>
    private bool Replaces(Dated one, Dated other) => Follows(one, other) && !(other.IsPlan && one.Time?.Latest < other.Time?.Earliest);

    /// <summary>Whether one takes the other's place: because people say so or, where they say nothing of the two, by date.</summary>
    private bool Follows(Dated one, Dated other)
    {
        if (one == other) return false;
        if (day.Supersedes(one, other)) return true;
        if (day.Supersedes(other, one) || Disputes(one, other) || Disputes(other, one)) return false;
        if (other.IsPlan) return one.Happened || one.IsPlan && IsLater(one, other);
        return one.Happened && IsLater(one, other);
    }

    private static bool IsLater(Dated one, Dated other) =>
        one.Time is { } time && other.Time is { } before && time.CertainlyFollows(before);

    private static bool Disputes(Dated one, Dated other) => one.Fact.Disputes.Contains(other.Fact.Id, StringComparer.Ordinal);

    private bool FirstHaveGone() =>
        first.Value.Count > 0 && first.Value.All(fact => facts.Any(other => Follows(other, fact)));

    /// <summary>The dated facts that took no other's place: with these an undated one was told.</summary>
    private IEnumerable<Dated> FindFirst()
    {
        var dated = facts.Where(fact => fact.Time is not null && (!hasHappened || !fact.IsPlan)).ToList();
        return dated.Where(fact => !dated.Exists(other => Follows(fact, other)));
    }

    private IReadOnlyList<Side> FindSides() =>
    [
        .. facts.Where(fact => fact.Fact.Value is not null && day.Holds(fact.Fact)).Select(fact => fact.Fact).Order(day.Order)
            .GroupBy(fact => fact.Value!, StringComparer.OrdinalIgnoreCase).Select(side => new Side(side.Key, [.. side])),
    ];
}
