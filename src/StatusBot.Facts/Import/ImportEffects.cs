using NodaTime;

namespace StatusBot.Facts;

/// <summary>A fact that comes in and one that is known, which somebody should hold against each other.</summary>
/// <param name="Fact">The id of the one that comes in.</param>
/// <param name="May">What it may do to the other, such as "may supersede".</param>
/// <param name="Other">The id of the other.</param>
/// <param name="Why">By what they meet, such as "same claim, later date".</param>
public sealed record Meeting(string Fact, string May, string Other, string Why)
{
    public override string ToString() => $"{Fact} {May} {Other}: {Why}";
}

/// <summary>A known fact that says something else since.</summary>
public sealed record FactUpdate(Fact Before, Fact After);

/// <summary>A fact that no longer holds, and the one that took its place, by their ids.</summary>
public sealed record Succeeded(string Older, string Newer);

/// <summary>What an import changed in what holds on a day.</summary>
/// <param name="Disputes">The claims on which the facts that hold differ since.</param>
/// <param name="Lapsed">The expected facts that came in when their day had passed, and whose outcome nothing tells.</param>
public sealed record ImportEffects(IReadOnlyList<Succeeded> Successions, IReadOnlyList<string> Disputes, IReadOnlyList<string> Lapsed)
{
    public static readonly ImportEffects None = new([], [], []);

    /// <param name="entries">The import's entries.</param>
    /// <param name="story">What is known after it.</param>
    public static ImportEffects Of(Standings before, Standings after, IReadOnlyList<LedgerEntry> entries, Story story)
    {
        var come = entries.Select(entry => entry.After.Term).OfType<Fact>().ToList();
        var claims = come.Select(fact => fact.Claim).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var touched = come.SelectMany(fact => fact.Related().Append(fact.Id)).ToHashSet(StringComparer.Ordinal);
        var near = story.Facts.Where(fact => touched.Contains(fact.Id) || fact.Claim is { } claim && claims.Contains(claim));
        var wasLapsed = entries.Select(entry => entry.Before?.Term).OfType<Fact>().Where(before.IsLapsed).Select(fact => fact.Id);
        return new(
            [.. near.Select(fact => (fact.Id, Was: before.Of(fact).SupersededBy, Is: after.Of(fact).SupersededBy))
                .Where(one => one.Is is not null && one.Is != one.Was).Select(one => new Succeeded(one.Id, one.Is!))],
            [.. claims.Where(claim => after.IsDisputed(claim) && !before.IsDisputed(claim)).Order(StringComparer.Ordinal)],
            [.. come.Where(after.IsLapsed).Select(fact => fact.Id).Except(wasLapsed, StringComparer.Ordinal)]);
    }
}
