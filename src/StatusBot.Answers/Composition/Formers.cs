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
        var others = fact.Claim is null ? Superseded(fact) : OfItsClaim(fact);
        return others.Where(other => IsOfItsKind(other, fact)).Select(other => (Fact: other, day.Of(other).Until))
            .Where(other => other.Until is not null && !day.Holds(other.Fact)).Select(other => (other.Fact, Until: other.Until!))
            .OrderByDescending(other => other.Until).ThenBy(other => other.Fact, day.Order);
    }

    /// <summary>
    /// The plans that a fact ended, which tells what happened, with the day until which it was expected so: the last first.
    /// </summary>
    public IEnumerable<(Fact Fact, Occurred? Until)> Plans(Fact fact, Standings day) => !fact.TellsWhatHappened() ? []
        : OutcomeOf(fact).Concat(OfItsClaim(fact)).Concat(Superseded(fact)).Distinct()
            .Where(other => other.Modality == Modality.Expected && IsEndedBy(fact, other, day))
            .Select(other => (Fact: other, Until: day.Of(other).Until ?? fact.Occurred))
            .OrderByDescending(other => other.Until).ThenBy(other => other.Fact, day.Order);

    private static bool IsEndedBy(Fact fact, Fact plan, Standings day) => day.IsVisible(plan) && !day.Holds(plan)
        && day.Of(plan) is var standing && (fact.OutcomeOf == plan.Id || (standing.Outcome ?? standing.SupersededBy ?? fact.Id) == fact.Id);

    private IEnumerable<Fact> OutcomeOf(Fact fact) => fact.OutcomeOf is { } plan && index.Find(plan) is { } found ? [found.Fact] : [];

    private IEnumerable<Fact> OfItsClaim(Fact fact) => fact.Claim is { } claim ? index.ByClaim[claim].Select(other => other.Fact) : [];

    private IEnumerable<Fact> Superseded(Fact fact) => fact.Supersedes.Select(id => index.Find(id)?.Fact).OfType<Fact>();

    /// <summary>A plan is nothing that was so before what happened.</summary>
    private static bool IsOfItsKind(Fact other, Fact fact) => other.Modality != Modality.Expected || fact.Modality == Modality.Expected;
}
