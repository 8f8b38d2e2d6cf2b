using NodaTime;
using NodaTime.Text;

namespace StatusBot.Facts;

/// <summary>Decides for each term of a story what an import does with it; it only looks, and the store writes.</summary>
internal sealed class Import
{
    private readonly Snapshot known;
    private readonly IReadOnlyDictionary<TermKey, ITerm> there;
    private readonly IReadOnlyDictionary<TermKey, LatestRow> current;
    private readonly IReadOnlyDictionary<TermKey, string> lastImported;
    private readonly string? why;
    private readonly List<NewEntry> entries = [];
    private readonly List<TermKey> added = [];
    private readonly List<TermKey> updated = [];
    private readonly List<Difference> differing = [];
    private int unchanged;

    /// <param name="there">The terms that are known, by key.</param>
    /// <param name="current">The last entry of each term that is not known as the story has it.</param>
    /// <param name="lastImported">The documents with which these were imported last.</param>
    public Import(
        Story story, Snapshot known, IReadOnlyDictionary<TermKey, ITerm> there, IReadOnlyDictionary<TermKey, LatestRow> current,
        IReadOnlyDictionary<TermKey, string> lastImported, string? why)
    {
        (this.known, this.there, this.current, this.lastImported, this.why) = (known, there, current, lastImported, why);
        var again = story.Terms().Select(TermKey.Of).ToHashSet();
        var unfit = Unfit.Of(story, [.. there.Where(pair => !again.Contains(pair.Key)).Select(pair => pair.Value)]);
        foreach (var term in story.Terms()) Decide(term, unfit.GetValueOrDefault(TermKey.Of(term)));
    }

    public IReadOnlyList<NewEntry> Entries => entries;

    public ImportResult Result(ChangeOutcome.Done done) => new(done.Position, IsBaseline, added, updated, unchanged, differing);

    private bool IsBaseline => known.Position == 0;

    private void Decide(ITerm term, string? unfit)
    {
        var stored = current.GetValueOrDefault(TermKey.Of(term));
        if (term.Equals(there.GetValueOrDefault(TermKey.Of(term)))) unchanged++;
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

    /// <summary>By content, not by who wrote last: what a moderator has changed back is as it was imported.</summary>
    private bool WasChangedInStore(LatestRow stored) =>
        stored.Status != Names.Of(FactStatus.Accepted) || lastImported.GetValueOrDefault(stored.Key) != stored.Document;

    private static string Tell(LatestRow stored)
    {
        var day = LocalDatePattern.Iso.Format(Instant.FromUnixTimeMilliseconds(stored.At).InUtc().Date);
        return $"{stored.Key} was {stored.Action} by {stored.Who} on {day}, and the import says otherwise: the store's stays.";
    }
}
