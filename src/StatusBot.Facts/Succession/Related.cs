namespace StatusBot.Facts;

/// <summary>What one fact has to do with another.</summary>
public enum Relation
{
    /// <summary>The other gives the value in its place.</summary>
    ReplacedBy,

    /// <summary>The other tells what became of it.</summary>
    Outcome,

    /// <summary>The other says that it was wrong from the start.</summary>
    CorrectedBy,

    /// <summary>It gives the value in the other's place.</summary>
    Replaces,

    /// <summary>It tells what became of the other.</summary>
    OutcomeOf,

    /// <summary>It says that the other was wrong from the start.</summary>
    Corrects,

    /// <summary>Neither takes the other's place: one of them is said to contradict the other.</summary>
    Disputes,
}

/// <summary>A fact that another has to do with.</summary>
public sealed record Related(Relation Relation, Fact Fact);
