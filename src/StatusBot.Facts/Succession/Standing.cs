namespace StatusBot.Facts;

/// <summary>How a fact stands on a day.</summary>
/// <param name="Holds">Whether it is visible, and no visible fact has followed, superseded or corrected it.</param>
/// <param name="Since">For a state, when the unbroken run of its value began; null where no source states a date.</param>
/// <param name="Until">When another value took its place; null where none has.</param>
/// <param name="SupersededBy">The id of the fact that gives the value in its place.</param>
/// <param name="Outcome">For what was expected, the id of the fact that tells what became of it.</param>
/// <param name="Lapsed">Expected by a day that has passed, with no outcome.</param>
public sealed record Standing(bool Holds, Occurred? Since, Occurred? Until, string? SupersededBy, string? Outcome, bool Lapsed)
{
    internal static readonly Standing Hidden = new(false, null, null, null, null, false);
}

/// <summary>One answer to a claim, with the facts that give it and hold, the first of the order first.</summary>
public sealed record Side(string Value, IReadOnlyList<Fact> Facts);
