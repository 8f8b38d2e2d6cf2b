using NodaTime;
using NodaTime.Text;

namespace StatusBot.Facts;

/// <summary>Decides for each term of a story what an import does with it; it only looks, and the store writes.</summary>
internal sealed class Import
{
    private readonly IReadOnlyDictionary<TermKey, LatestRow> current;
    private readonly IReadOnlyDictionary<TermKey, string> lastImported;
    private readonly string? why;
    private readonly List<NewEntry> entries = [];
    private readonly List<TermKey> added = [];
    private readonly List<TermKey> updated = [];
    private readonly List<Difference> differing = [];
    private int unchanged;

    /// <param name="current">The last entry of each term.</param>
    /// <param name="lastImported">The document with which each term was imported last.</param>
    public Import(
        Story story, IReadOnlyDictionary<TermKey, LatestRow> current, IReadOnlyDictionary<TermKey, string> lastImported, string? why)
    {
        (this.current, this.lastImported, this.why) = (current, lastImported, why);
        var unfit = Unfit.Of(story, StoreWithout(story));
        foreach (var term in story.Terms()) Decide(term, unfit.GetValueOrDefault(TermKey.Of(term)));
    }

    public IReadOnlyList<NewEntry> Entries => entries;

    public ImportResult Result(long position) => new(position, IsBaseline, added, updated, unchanged, differing);

    private bool IsBaseline => current.Count == 0;

    private void Decide(ITerm term, string? unfit)
    {
        var stored = current.GetValueOrDefault(TermKey.Of(term));
        if (stored is not null && IsAsStored(term, stored)) unchanged++;
        else if (unfit is not null) Leave(term, unfit, stored);
        else if (stored is null) Take(term, 1, added);
        else if (WasChangedInStore(stored)) Leave(term, Tell(stored), stored);
        else Take(term, (int)stored.Version + 1, updated);
    }

    private void Take(ITerm term, int version, List<TermKey> list)
    {
        entries.Add(new(IsBaseline ? LedgerAction.Baseline : LedgerAction.Imported, term, FactStatus.Accepted, version, why));
        list.Add(TermKey.Of(term));
    }

    private void Leave(ITerm term, string sentence, LatestRow? stored) =>
        differing.Add(new(TermKey.Of(term), sentence, term, stored?.State.Term));

    private static bool IsAsStored(ITerm term, LatestRow stored) =>
        stored.Status == Names.Of(FactStatus.Accepted) && (stored.Document == Documents.Write(term) || stored.State.Term.Equals(term));

    /// <summary>By content, not by who wrote last: what a moderator has changed back is as it was imported.</summary>
    private bool WasChangedInStore(LatestRow stored) =>
        stored.Status != Names.Of(FactStatus.Accepted) || lastImported.GetValueOrDefault(stored.Key) != stored.Document;

    private static string Tell(LatestRow stored)
    {
        var day = LocalDatePattern.Iso.Format(Instant.FromUnixTimeMilliseconds(stored.At).InUtc().Date);
        return $"{stored.Key} was {stored.Action} by {stored.Who} on {day}, and the import says otherwise: the store's stays.";
    }

    /// <summary>The store's accepted terms, with the story's in the place of those that it defines again.</summary>
    private IReadOnlyList<ITerm> StoreWithout(Story story)
    {
        var again = story.Terms().Select(TermKey.Of).ToHashSet();
        return [.. current.Values
            .Where(row => row.Status == Names.Of(FactStatus.Accepted) && !again.Contains(row.Key))
            .Select(row => row.State.Term)];
    }
}
