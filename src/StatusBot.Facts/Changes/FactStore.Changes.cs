using System.Data.Common;

namespace StatusBot.Facts;

public sealed partial class FactStore
{
    /// <summary>Makes one change, with its entries in the ledger, in one transaction.</summary>
    /// <param name="expectedVersion">The version of the fact or term on which the person decided; null where it does not matter.</param>
    /// <exception cref="StoreException">The store cannot be written; nothing of the change was kept.</exception>
    public async Task<ChangeOutcome> ChangeAsync(Change change, Author by, string? why = null, int? expectedVersion = null)
    {
        if (why is not null && Rules.Line(why) is { } problem) return new ChangeOutcome.Refused(Sentence(Rules.Tell("reason", why, problem)));
        try
        {
            return await Database.WriteAsync((connection, transaction) => ChangeAsync(connection, transaction, change, by, why, expectedVersion));
        }
        catch (ChangeRefusedException refused)
        {
            return new ChangeOutcome.Refused(refused.Message);
        }
    }

    private async Task<ChangeOutcome> ChangeAsync(
        DbConnection connection, DbTransaction transaction, Change change, Author by, string? why, int? expectedVersion)
    {
        var undone = change is Change.Undo undo ? await ChangeOfAsync(connection, undo.Position) : [];
        var current = await CurrentAsync(connection, change, undone);
        var subject = change is Change.Undo ? undone[0].Subject : Subjects(change)[0];
        var version = (int)(current.GetValueOrDefault(subject)?.Version ?? 0);
        if (expectedVersion is not null && expectedVersion != version)
            return new ChangeOutcome.Stale($"Somebody changed {subject} meanwhile: it has version {version}, not {expectedVersion}.", version);
        var rules = new ChangeRules(current.GetValueOrDefault, why);
        var entries = change is Change.Undo ? rules.Undo(undone) : rules.Entries(change);
        await RequireFitAsync(connection, entries);
        var position = await LedgerTable.AppendAsync(connection, transaction, entries, by, clock.GetCurrentInstant());
        return new ChangeOutcome.Done(position, await EntryRow.AfterAsync(connection, position - entries.Count));
    }

    private static async Task<IReadOnlyList<LedgerEntry>> ChangeOfAsync(DbConnection connection, long position)
    {
        var entries = await EntryRow.OfChangeAsync(connection, position);
        if (entries.Count == 0) throw new ChangeRefusedException($"The ledger has no entry {position}.");
        return entries[0].Action is LedgerAction.Baseline or LedgerAction.Imported ? [.. entries.Where(entry => entry.Position == position)] : entries;
    }

    private static async Task<Dictionary<TermKey, LatestRow>> CurrentAsync(
        DbConnection connection, Change change, IReadOnlyList<LedgerEntry> undone)
    {
        var current = new Dictionary<TermKey, LatestRow>();
        foreach (var key in change is Change.Undo ? [.. undone.Select(entry => entry.Subject)] : Subjects(change))
            if (await LedgerTable.LatestOfAsync(connection, key) is { } row) current[key] = row;
        return current;
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
        Change.Define define => [TermKey.Of(define.Term)],
        _ => throw new InvalidOperationException($"{change.GetType()} has no subjects."),
    };

    /// <summary>What is written must fit to the rest: it names what is there, and takes nobody's name.</summary>
    private static async Task RequireFitAsync(DbConnection connection, IReadOnlyList<NewEntry> entries)
    {
        var written = Story.Of(entries.Where(entry => entry.Status is FactStatus.Accepted or FactStatus.Proposed).Select(entry => entry.Term));
        var again = written.Terms().Select(TermKey.Of).ToHashSet();
        var accepted = await LedgerTable.LatestAsync(connection, long.MaxValue, FactStatus.Accepted);
        var others = accepted.Select(row => row.State.Term).Where(term => !again.Contains(TermKey.Of(term)));
        var unfit = Unfit.Of(written, [.. others]);
        if (unfit.Count > 0) throw new ChangeRefusedException(Sentence(unfit.Values.First()));
    }

    private static string Sentence(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
