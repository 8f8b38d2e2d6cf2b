using NodaTime;

namespace StatusBot.Facts;

/// <summary>Which version of a fact, the ledger's position that made it, when that was, and by whom.</summary>
public sealed record FactVersion(int Number, long Position, Instant Recorded, string By);

/// <summary>What was known at one position of the ledger.</summary>
/// <param name="Position">The last entry that is in it; 0 for an empty store.</param>
/// <param name="Story">The accepted facts, and all other terms.</param>
/// <param name="Versions">By the fact's id: the version that the story holds.</param>
public sealed record Snapshot(long Position, Story Story, IReadOnlyDictionary<string, FactVersion> Versions)
{
    public static readonly Snapshot Empty = new(0, Story.Empty, new Dictionary<string, FactVersion>(StringComparer.Ordinal));

    /// <summary>Who may do what, by the holder's id.</summary>
    public IReadOnlyDictionary<string, Grant> Grants { get; init; } = new Dictionary<string, Grant>(StringComparer.Ordinal);

    /// <summary>What is known after the ledger's next entries: all of them from nothing give what the store reads.</summary>
    /// <exception cref="ArgumentException">The entries do not follow on from the snapshot's position.</exception>
    public Snapshot After(IReadOnlyList<LedgerEntry> entries)
    {
        if (entries.Count == 0) return this;
        if (entries[0].Position != Position + 1)
            throw new ArgumentException($"The entry {entries[0].Position} does not follow the position {Position}.", nameof(entries));
        var changed = new Dictionary<TermKey, ITerm?>();
        var versions = new Dictionary<string, FactVersion>(Versions, StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (entry.Subject.Kind == TermKind.Grant) continue;
            var isKnown = entry.After.Status == FactStatus.Accepted;
            if (isKnown || entry.Before?.Status == FactStatus.Accepted) changed[entry.Subject] = isKnown ? entry.After.Term : null;
            if (entry.Subject.Kind != TermKind.Fact) continue;
            if (isKnown) versions[entry.Subject.Id] = new(entry.Version, entry.Position, entry.At, entry.By.Name);
            else versions.Remove(entry.Subject.Id);
        }
        return new(entries[^1].Position, changed.Count == 0 ? Story : Story.With(changed), versions)
        {
            Grants = GrantsIn(Grants.Values.Concat(entries.Select(entry => entry.After.Term))),
        };
    }

    internal static Snapshot Of(long position, IReadOnlyList<LatestRow> accepted)
    {
        var facts = accepted.Where(row => row.Kind == Names.Of(TermKind.Fact));
        var terms = accepted.Select(row => row.State.Term).ToList();
        return new(position, Story.Of(terms), facts.ToDictionary(row => row.Subject, Version, StringComparer.Ordinal))
        {
            Grants = GrantsIn(terms),
        };
    }

    /// <summary>The last of each holder's.</summary>
    private static Dictionary<string, Grant> GrantsIn(IEnumerable<ITerm> terms)
    {
        var grants = new Dictionary<string, Grant>(StringComparer.Ordinal);
        foreach (var grant in terms.OfType<Grant>()) grants[grant.Id] = grant;
        return grants;
    }

    private static FactVersion Version(LatestRow row) =>
        new((int)row.Version, row.Position, Instant.FromUnixTimeMilliseconds(row.At), row.Who);
}
