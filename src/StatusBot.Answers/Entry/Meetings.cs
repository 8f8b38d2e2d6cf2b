using StatusBot.Facts;

namespace StatusBot.Answers;

/// <summary>What a fact that comes in meets: those of the same claim, and those that say nearly the same or the opposite.</summary>
public sealed class Meetings(FactIndex index, Succession succession)
{
    /// <summary>The share of words from which two facts on the same say nearly the same, but for a "not".</summary>
    private const double Alike = 0.5;

    /// <param name="fact">One that is in the index.</param>
    public IEnumerable<Meeting> Of(Fact fact)
    {
        if (index.Find(fact.Id) is not { } come) return [];
        var ofClaim = fact.Claim is { } claim ? index.ByClaim[claim].Where(other => other != come) : [];
        var alike = index.FactsOf(come.Main).Select(number => index.Facts[number])
            .Where(other => other != come && !(fact.Claim is not null && other.Fact.Claim == fact.Claim) && IsAlike(come, other));
        return ofClaim.Select(other => Meet(fact, other.Fact)).Concat(alike.Select(other => Meet(come, other))).OfType<Meeting>();
    }

    private Meeting? Meet(Fact fact, Fact other)
    {
        if (IsSaid(fact, other)) return null;
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

    private static Meeting? Meet(IndexedFact come, IndexedFact other)
    {
        const string Same = "same entities and topic";
        if (IsSaid(come.Fact, other.Fact)) return null;
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
        if (one.Topic != other.Topic || one.Entities.Length != other.Entities.Length
            || one.Entities.Except(other.Entities, StringComparer.Ordinal).Any()) return false;
        var common = one.Stems.Intersect(other.Stems).Count();
        return common >= Alike * (one.Stems.Length + other.Stems.Length - common);
    }
}
