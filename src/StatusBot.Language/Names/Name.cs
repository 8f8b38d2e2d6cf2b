namespace StatusBot.Language;

/// <summary>A name or description of an entity, as the facts give it.</summary>
/// <param name="Text">such as "Acme 2" or "the maker of the red boat".</param>
/// <param name="Entity">The entity's id.</param>
/// <param name="Kind">The entity's kind: what stands for it when the intent is classified.</param>
public sealed record Name(string Text, string Entity, string Kind);

/// <summary>An entity that a question names.</summary>
/// <param name="Start">The index of its first token.</param>
/// <param name="Length">How many tokens its name has.</param>
/// <param name="Excluded">Whether the question leaves it out: "besides …", "outside …".</param>
public sealed record Mention(string Entity, string Kind, int Start, int Length, bool Excluded = false)
{
    public bool Covers(int token) => token >= Start && token < Start + Length;
}
