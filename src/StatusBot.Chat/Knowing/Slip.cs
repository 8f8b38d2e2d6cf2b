using NodaTime;
using StatusBot.Facts;

namespace StatusBot.Chat;

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
        var undone = Undone(entries);
        var slips = new Dictionary<string, List<Slip>>(StringComparer.Ordinal);
        foreach (var entry in entries.Where(entry => entry.Before is { Status: FactStatus.Accepted, Term: Fact } && !undone.Contains(entry.Position)))
        {
            if (After(entry, entries) is not { } after) continue;
            if (after.Id != entry.Subject.Id && slips.Remove(entry.Subject.Id, out var earlier)) slips[after.Id] = earlier;
            if (Moved((Fact)entry.Before!.Term, after) is not { } dates) continue;
            if (!slips.TryGetValue(after.Id, out var known)) slips[after.Id] = known = [];
            known.Add(new Slip(after.Id, dates.From, dates.To, entry.At.InZone(zone).Date));
        }
        return slips.SelectMany(pair => pair.Value.Select(slip => slip with { Fact = pair.Key })).ToLookup(slip => slip.Fact, StringComparer.Ordinal);
    }

    /// <summary>The fact as an entry left it, or the one that took its place.</summary>
    private static Fact? After(LedgerEntry entry, IReadOnlyList<LedgerEntry> entries) => entry.Action switch
    {
        LedgerAction.Edited or LedgerAction.Imported => (Fact)entry.After.Term,
        LedgerAction.Superseded => entries.FirstOrDefault(other => other.Change == entry.Change && other.Subject.Id == entry.Replacement)?.After.Term as Fact,
        _ => null,
    };

    private static (Occurred From, Occurred To)? Moved(Fact before, Fact after) =>
        before is { Modality: Modality.Expected, Occurred: { } from } && after.Occurred is { } to && DueBy(to) > DueBy(from) ? (from, to) : null;

    private static LocalDate DueBy(Occurred occurred) => occurred.Latest ?? LocalDate.MaxIsoValue;

    /// <summary>The positions of the entries that were taken back, by an entry that was not taken back itself.</summary>
    private static HashSet<long> Undone(IReadOnlyList<LedgerEntry> entries)
    {
        var undone = new HashSet<long>();
        foreach (var entry in entries.Reverse())
            if (entry.Undoes is { } position && !undone.Contains(entry.Position)) undone.Add(position);
        return undone;
    }
}
