using System.Data.Common;
using NodaTime;

namespace StatusBot.Facts;

/// <summary>One change within its transaction: it reads the terms that it concerns, and nothing else of the ledger.</summary>
internal sealed class OneChange(DbConnection connection, DbTransaction transaction, ChangeRequest request, Snapshot known, Instant now)
{
    private readonly Dictionary<TermKey, LatestRow> current = [];

    /// <exception cref="ChangeRefusedException">It does not fit to what the store has.</exception>
    public async Task<ChangeOutcome> MakeAsync()
    {
        if (request.Change is Change.Import import) return await ImportAsync(import.Story, import.Texts);
        var undone = request.Change is Change.Undo undo ? await ChangeOfAsync(undo.Position) : [];
        TermKey[] subjects = request.Change is Change.Undo ? [.. undone.Select(entry => entry.Subject)] : Subjects(request.Change);
        await ReadAsync(subjects);
        var version = (int)(current.GetValueOrDefault(subjects[0])?.Version ?? 0);
        if (request.ExpectedVersion is { } expected && expected != version)
            return new ChangeOutcome.Stale($"Somebody changed {subjects[0]} meanwhile: it has version {version}, not {expected}.", version);
        var entries = request.Change is Change.Undo ? Rules().Undo(undone) : Rules().Entries(request.Change);
        RequireFit(entries);
        var done = await WriteAsync(entries);
        if (request.Change is Change.Define { Text: { } text }) await KeepAsync(subjects[0].Id, text);
        return done;
    }

    private async Task<ChangeOutcome> ImportAsync(Story story, IReadOnlyDictionary<string, ArticleText>? texts)
    {
        var there = known.Story.Terms().ToDictionary(TermKey.Of);
        if (known.Position > 0)
            await ReadAsync(story.Terms().Where(term => !term.Equals(there.GetValueOrDefault(TermKey.Of(term)))).Select(TermKey.Of));
        var lastImported = new Dictionary<TermKey, string>();
        foreach (var key in current.Keys)
            if (await LedgerTable.LastImportedAsync(connection, key) is { } document) lastImported[key] = document;
        var import = new Import(story, known, there, current, lastImported, request.Why);
        var done = await WriteAsync(import.Entries);
        if (texts is not null) await ArticleTextTable.KeepAsync(connection, transaction, texts);
        return done with { Import = import.Result(done) };
    }

    private Task KeepAsync(string article, ArticleText text) => ArticleTextTable.KeepAsync(
        connection, transaction, new Dictionary<string, ArticleText>(StringComparer.Ordinal) { [article] = text });

    private async Task<ChangeOutcome.Done> WriteAsync(IReadOnlyList<NewEntry> entries)
    {
        if (entries.Count == 0) return new(known.Position, []);
        var position = await LedgerTable.AppendAsync(connection, transaction, entries, request.By, now);
        return new(position, await EntryRow.AfterAsync(connection, known.Position));
    }

    private ChangeRules Rules() => new(
        current.GetValueOrDefault, known.Story.Articles.ToDictionary(article => article.Id, StringComparer.Ordinal), now.InUtc().Date,
        request.Why);

    private async Task ReadAsync(IEnumerable<TermKey> keys)
    {
        foreach (var key in keys)
            if (await LedgerTable.LatestOfAsync(connection, key) is { } row) current[key] = row;
    }

    private async Task<IReadOnlyList<LedgerEntry>> ChangeOfAsync(long position)
    {
        var entries = await EntryRow.OfChangeAsync(connection, position);
        if (entries.Count == 0) throw new ChangeRefusedException($"The ledger has no entry {position}.");
        return entries[0].Action is LedgerAction.Baseline or LedgerAction.Imported
            ? [.. entries.Where(entry => entry.Position == position)]
            : entries;
    }

    /// <summary>The terms that a change concerns, the one first whose version may be expected.</summary>
    private static TermKey[] Subjects(Change change) => change switch
    {
        Change.Propose propose => [TermKey.Of(propose.Fact)],
        Change.Accept accept => [new(TermKind.Fact, accept.Id)],
        Change.Reject reject => [new(TermKind.Fact, reject.Id)],
        Change.Edit edit => [TermKey.Of(edit.Fact)],
        Change.Supersede supersede => [new(TermKind.Fact, supersede.Id), TermKey.Of(supersede.By)],
        Change.Retract retract => [new(TermKind.Fact, retract.Id)],
        Change.Restore restore => [new(TermKind.Fact, restore.Id)],
        Change.Verify verify => [new(TermKind.Fact, verify.Id)],
        Change.Merge merge => [new(TermKind.Fact, merge.Id), new(TermKind.Fact, merge.Into)],
        Change.Define define => [TermKey.Of(define.Term)],
        _ => throw new InvalidOperationException($"{change.GetType()} has no subjects."),
    };

    /// <summary>
    /// What is written must fit to the rest: it names what is there, takes nobody's name, and is not named where it goes.
    /// </summary>
    private void RequireFit(IReadOnlyList<NewEntry> entries)
    {
        var written = Story.Of(
            entries.Where(entry => entry.Status is FactStatus.Accepted or FactStatus.Proposed).Select(entry => entry.Term));
        var changed = entries.Select(entry => TermKey.Of(entry.Term)).ToHashSet();
        var others = known.Story.Terms().Where(term => !changed.Contains(TermKey.Of(term))).ToList();
        var unfit = Unfit.Of(written, others);
        if (unfit.Count > 0) throw new ChangeRefusedException(FactStore.Sentence(unfit.Values.First()));
        foreach (var entry in entries.Where(entry => entry.Status != FactStatus.Accepted)) RequireUnnamed(TermKey.Of(entry.Term), others);
    }

    /// <summary>A fact that others name stays, or what they say of it could not be read.</summary>
    private static void RequireUnnamed(TermKey gone, IEnumerable<ITerm> others)
    {
        if (others.OfType<Fact>().FirstOrDefault(fact => fact.Related().Contains(gone.Id, StringComparer.Ordinal)) is { } named)
            throw new ChangeRefusedException($"The fact '{named.Id}' names {gone}: edit or retract that one first.");
    }
}
