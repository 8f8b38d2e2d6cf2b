using NodaTime;

namespace StatusBot.Facts;

/// <summary>Something expected was put off: its date was moved to a later one.</summary>
/// <param name="Fact">The id of the fact that has the later date.</param>
/// <param name="On">The day on which that was recorded.</param>
public sealed record Slip(string Fact, Occurred From, Occurred To, LocalDate On);

/// <summary>What the ledger tells of dates that were moved: by an edit, or by a fact that took the place of another.</summary>
internal static class Slips
{
    /// <summary>The slips that stand, in the order in which they were recorded; one that was undone is none.</summary>
    /// <param name="entries">The ledger, the oldest entry first.</param>
    /// <param name="zone">The zone in which a moment becomes a day.</param>
    public static ILookup<string, Slip> Of(IReadOnlyList<LedgerEntry> entries, DateTimeZone zone)
    {
        var undone = TakenBack.In(entries);
        var byChange = entries.ToLookup(entry => entry.Change);
        var slips = new Dictionary<string, List<Slip>>(StringComparer.Ordinal);
        foreach (var entry in entries
            .Where(entry => entry.Before is { Status: FactStatus.Accepted, Term: Fact } && !undone.Contains(entry.Position)))
        {
            if (After(entry, byChange) is not { } after) continue;
            if (after.Id != entry.Subject.Id && slips.Remove(entry.Subject.Id, out var earlier)) slips[after.Id] = earlier;
            if (Moved((Fact)entry.Before!.Term, after) is not { } dates) continue;
            if (!slips.TryGetValue(after.Id, out var known)) slips[after.Id] = known = [];
            known.Add(new Slip(after.Id, dates.From, dates.To, entry.At.InZone(zone).Date));
        }
        return slips.SelectMany(pair => pair.Value.Select(slip => slip with { Fact = pair.Key }))
            .ToLookup(slip => slip.Fact, StringComparer.Ordinal);
    }

    /// <summary>The fact as an entry left it, or the one that took its place.</summary>
    private static Fact? After(LedgerEntry entry, ILookup<long, LedgerEntry> byChange) => entry.Action switch
    {
        LedgerAction.Edited or LedgerAction.Imported => (Fact)entry.After.Term,
        LedgerAction.Superseded =>
            byChange[entry.Change].FirstOrDefault(other => other.Subject.Id == entry.Replacement)?.After.Term as Fact,
        _ => null,
    };

    private static (Occurred From, Occurred To)? Moved(Fact before, Fact after) =>
        before is { Modality: Modality.Expected, Occurred: { } from } && after.Occurred is { } to && IsLater(to, from) ? (from, to) : null;

    /// <summary>By the day by which it is due; of two without such a day, by the first on which it can be.</summary>
    private static bool IsLater(Occurred to, Occurred from) => to.Latest is null && from.Latest is null ? to.Earliest > from.Earliest
        : from.Latest is not null && (to.Latest is null || to.Latest > from.Latest);
}
