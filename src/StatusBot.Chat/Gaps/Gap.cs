namespace StatusBot.Chat;

/// <summary>Questions that mean the same and that no fact answered, for other programs.</summary>
/// <param name="Id">The receipt of the newest of them.</param>
/// <param name="Question">The newest of them.</param>
/// <param name="Count">How often it was asked.</param>
/// <param name="Last">When it was asked last (ISO 8601, UTC).</param>
/// <param name="Channels">Where it was asked.</param>
/// <param name="Others">The same in other words.</param>
public sealed record Gap(
    string Id, string Question, int Count, string Last, IReadOnlyList<string> Channels, IReadOnlyList<string> Others);
