using StatusBot.Facts;

namespace StatusBot.Answers;

/// <summary>What was so before something else took its place.</summary>
internal sealed class Formers(FactIndex index)
{
    /// <summary>
    /// What gave another answer to a fact's claim, or what people say that it took the place of, with the day until which it held: the last
    /// first.
    /// </summary>
    public IEnumerable<(Fact Fact, Occurred Until)> Of(Fact fact, Standings day)
    {
        var others = fact.Claim is { } claim
            ? index.ByClaim[claim].Select(other => other.Fact)
            : fact.Supersedes.Select(id => index.Find(id)?.Fact).OfType<Fact>();
        return others.Where(other => IsOfItsKind(other, fact)).Select(other => (Fact: other, day.Of(other).Until))
            .Where(other => other.Until is not null && !day.Holds(other.Fact)).Select(other => (other.Fact, Until: other.Until!))
            .OrderByDescending(other => other.Until).ThenBy(other => other.Fact, day.Order);
    }

    /// <summary>A plan is nothing that was so before what happened.</summary>
    private static bool IsOfItsKind(Fact other, Fact fact) => other.Modality != Modality.Expected || fact.Modality == Modality.Expected;
}
