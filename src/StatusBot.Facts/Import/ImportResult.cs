namespace StatusBot.Facts;

/// <summary>A term that an import left as the store has it.</summary>
/// <param name="Key">Which.</param>
/// <param name="Why">One sentence: who changed it, or what does not fit.</param>
/// <param name="InFile">What the file says.</param>
/// <param name="InStore">What the store has; null where it has no such term.</param>
public sealed record Difference(TermKey Key, string Why, ITerm InFile, ITerm? InStore);

/// <summary>What an import did.</summary>
/// <param name="Position">The ledger's last position afterwards.</param>
/// <param name="Baseline">Whether it filled an empty store.</param>
/// <param name="Added">What was new.</param>
/// <param name="Updated">What the files have changed, and nobody else.</param>
/// <param name="Unchanged">How many terms were there as they are.</param>
/// <param name="Differing">What was not brought in.</param>
public sealed record ImportResult(
    long Position,
    bool Baseline,
    IReadOnlyList<TermKey> Added,
    IReadOnlyList<TermKey> Updated,
    int Unchanged,
    IReadOnlyList<Difference> Differing)
{
    /// <summary>The known facts among the updated ones, which say something else since.</summary>
    public IReadOnlyList<FactUpdate> Updates { get; init; } = [];

    /// <summary>The first that the facts meet that came in; nothing for the baseline.</summary>
    public IReadOnlyList<Meeting> Met { get; init; } = [];

    /// <summary>How many more they meet.</summary>
    public long MoreMet { get; init; }

    /// <summary>What it changed in what holds today; nothing for the baseline.</summary>
    public ImportEffects Effects { get; init; } = ImportEffects.None;
}
