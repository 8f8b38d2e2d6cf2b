using StatusBot.Facts;

namespace StatusBot.Answers;

/// <summary>
/// What facts that come in meet: those of the same claim, and those that say nearly the same or the opposite. Of two that come in and meet
/// each other, the first tells it.
/// </summary>
public sealed class Meetings
{
    /// <summary>The share of words from which two facts on the same say nearly the same, but for a "not".</summary>
    private const double Alike = 0.5;

    private readonly FactIndex index;
    private readonly Succession succession;
    private readonly List<IndexedFact> come;
    private readonly Dictionary<string, int> places;

    /// <param name="come">Those of the index that came in, each once.</param>
    public Meetings(FactIndex index, Succession succession, IEnumerable<Fact> come)
    {
        (this.index, this.succession) = (index, succession);
        this.come = [.. come.Select(fact => index.Find(fact.Id)).OfType<IndexedFact>()];
        places = this.come.Index().ToDictionary(one => one.Item.Fact.Id, one => one.Index, StringComparer.Ordinal);
    }

    /// <summary>All of them, found one after the other: whoever wants the first few takes no more.</summary>
    public IEnumerable<Meeting> All() => come.SelectMany(fact =>
        OfClaim(fact).Select(other => Meet(fact.Fact, other.Fact)).Concat(AlikeTo(fact).Select(other => Meet(fact, other))));

    /// <summary>How many there are; those of a claim are reckoned, because they are as many as its facts have pairs.</summary>
    public long Count() => come.Select(fact => fact.Fact.Claim).OfType<string>().Distinct(StringComparer.Ordinal).Sum(CountIn)
        + come.Sum(fact => AlikeTo(fact).Count());

    private long CountIn(string claim)
    {
        var facts = index.ByClaim[claim].ToDictionary(fact => fact.Fact.Id, StringComparer.Ordinal);
        var newcomers = facts.Keys.LongCount(places.ContainsKey);
        return newcomers * (newcomers - 1) / 2 + newcomers * (facts.Count - newcomers) - SaidAmong(facts);
    }

    /// <summary>Of how many pairs with one that came in people have said how they stand to each other.</summary>
    private int SaidAmong(Dictionary<string, IndexedFact> facts) => facts.Values
        .SelectMany(fact => fact.Fact.Related().Where(facts.ContainsKey).Select(other => (fact.Fact.Id, Other: other)))
        .Where(pair => pair.Id != pair.Other && (places.ContainsKey(pair.Id) || places.ContainsKey(pair.Other)))
        .DistinctBy(pair => string.CompareOrdinal(pair.Id, pair.Other) < 0 ? pair : (pair.Other, pair.Id)).Count();

    private IEnumerable<IndexedFact> OfClaim(IndexedFact fact) =>
        fact.Fact.Claim is { } claim ? index.ByClaim[claim].Where(other => IsOpen(fact, other)) : [];

    private IEnumerable<IndexedFact> AlikeTo(IndexedFact fact) => index.FactsOf(fact.Main).Select(number => index.Facts[number])
        .Where(other => !IsOfOneClaim(fact.Fact, other.Fact) && IsAlike(fact, other) && IsOpen(fact, other));

    private static bool IsOfOneClaim(Fact one, Fact other) => one.Claim is not null && one.Claim == other.Claim;

    /// <summary>Whether the two are to be held against each other, and the other has not told it.</summary>
    private bool IsOpen(IndexedFact fact, IndexedFact other) => fact != other
        && !(places.TryGetValue(other.Fact.Id, out var place) && place < places[fact.Fact.Id]) && !IsSaid(fact.Fact, other.Fact);

    private Meeting Meet(Fact fact, Fact other)
    {
        if (fact.GivesTheSameValueAs(other)) return new(fact.Id, "says the same as", other.Id, "same claim, same value");
        if (IsOutcome(fact, other)) return new(fact.Id, "may be the outcome of", other.Id, "same claim");
        if (index.Claims[fact.Claim!].Kind == ClaimKind.State && succession.TimeOf(fact) is { } time
            && succession.TimeOf(other) is { } before)
        {
            if (time.CertainlyFollows(before)) return new(fact.Id, "may supersede", other.Id, "same claim, later date");
            if (before.CertainlyFollows(time)) return new(fact.Id, "may be superseded by", other.Id, "same claim, earlier date");
        }
        return new(fact.Id, "may dispute", other.Id, "same claim, another value");
    }

    private static Meeting Meet(IndexedFact come, IndexedFact other)
    {
        const string Same = "same entities and topic";
        if (IsOutcome(come.Fact, other.Fact))
            return new(come.Fact.Id, "may be the outcome of", other.Fact.Id, $"{Same}, nearly the same words");
        return come.IsNegative != other.IsNegative
            ? new(come.Fact.Id, "may contradict", other.Fact.Id, $"{Same}, and one of them says no")
            : new(come.Fact.Id, "may say the same as", other.Fact.Id, $"{Same}, nearly the same words");
    }

    /// <summary>Whether people have said already how the two stand to each other.</summary>
    private static bool IsSaid(Fact one, Fact other) =>
        one.Related().Contains(other.Id, StringComparer.Ordinal) || other.Related().Contains(one.Id, StringComparer.Ordinal);

    private static bool IsOutcome(Fact fact, Fact other) => other.Modality == Modality.Expected && fact.TellsWhatHappened();

    private static bool IsAlike(IndexedFact one, IndexedFact other)
    {
        if (one.Topic != other.Topic || one.Entities.Length != other.Entities.Length || !one.Entities.All(other.Names)) return false;
        var common = one.WordsSharedWith(other);
        return common >= Alike * (one.Stems.Length + other.Stems.Length - common);
    }
}
