using NodaTime;

namespace StatusBot.Facts;

/// <summary>A change cannot be made; the message is the sentence for the person who asked for it.</summary>
internal sealed class ChangeRefusedException(string sentence) : Exception(sentence);

/// <summary>What each change makes of the terms that it concerns: no clock, no database.</summary>
/// <param name="current">The last entry of a term; null where there is none.</param>
/// <param name="articles">The known articles, by id.</param>
/// <param name="today">The day on which it is recorded.</param>
internal sealed class ChangeRules(
    Func<TermKey, LatestRow?> current, IReadOnlyDictionary<string, Article> articles, LocalDate today, string? why)
{
    /// <exception cref="ChangeRefusedException">The change does not fit to what the store has.</exception>
    public IReadOnlyList<NewEntry> Entries(Change change) => change switch
    {
        Change.Propose propose => [Propose(propose.Fact)],
        Change.Accept accept => [Accept(accept.Id, accept.As)],
        Change.Reject reject => [Move(reject.Id, LedgerAction.Rejected, (FactStatus.Proposed, FactStatus.Rejected))],
        Change.Edit edit => [Edit(edit.Fact)],
        Change.Supersede supersede => Supersede(supersede.Id, supersede.By),
        Change.Retract retract => [Move(retract.Id, LedgerAction.Retracted, (FactStatus.Accepted, FactStatus.Retracted))],
        Change.Restore restore => [Restore(restore.Id, restore.As)],
        Change.Verify verify => [Move(verify.Id, LedgerAction.Verified, (FactStatus.Accepted, FactStatus.Accepted))],
        Change.Merge merge => Merge(merge.Id, merge.Into),
        Change.Define { Term: Fact } => throw new ArgumentException("A fact is proposed, not defined.", nameof(change)),
        Change.Define { Text: { } text } kept when (kept.Term as Article)?.Sha256 != text.Sha256 =>
            throw new ArgumentException("The text is not the article's.", nameof(change)),
        Change.Define define => [Define(define.Term)],
        _ => throw new InvalidOperationException($"{change.GetType()} has no rule."),
    };

    /// <summary>The entries that take back those of one change.</summary>
    /// <exception cref="ChangeRefusedException">One of them was an import, or its term was changed since.</exception>
    public IReadOnlyList<NewEntry> Undo(IReadOnlyList<LedgerEntry> undone) => [.. undone.Select(Undo)];

    private NewEntry Propose(Fact fact) => Stored(fact.Id) is null
        ? new(LedgerAction.Proposed, fact, FactStatus.Proposed, 1, why)
        : throw new ChangeRefusedException($"There is a fact '{fact.Id}' already.");

    private NewEntry Move(string id, LedgerAction action, params ReadOnlySpan<(FactStatus From, FactStatus To)> ways)
    {
        var stored = Require(id);
        var status = stored.State.Status;
        foreach (var way in ways)
            if (way.From == status) return new(action, stored.State.Term, way.To, (int)stored.Version + 1, why);
        throw new ChangeRefusedException($"The fact '{id}' is {Names.Of(status)}, so it cannot be {Names.Of(action)}.");
    }

    private NewEntry Accept(string id, Fact? fact)
    {
        var accepted = Move(id, LedgerAction.Accepted, (FactStatus.Proposed, FactStatus.Accepted));
        return fact is null ? accepted : accepted with { Term = fact };
    }

    private NewEntry Restore(string id, Fact? version)
    {
        if (version is null)
            return Move(id, LedgerAction.Restored,
                (FactStatus.Retracted, FactStatus.Accepted), (FactStatus.Rejected, FactStatus.Proposed));
        var stored = Require(id);
        var status = stored.State.Status switch
        {
            FactStatus.Retracted => FactStatus.Accepted,
            FactStatus.Rejected => FactStatus.Proposed,
            var same => same,
        };
        return status == stored.State.Status && stored.State.Term.Equals(version)
            ? throw new ChangeRefusedException($"The fact '{id}' says that already.")
            : new(LedgerAction.Restored, version, status, (int)stored.Version + 1, why);
    }

    private IReadOnlyList<NewEntry> Merge(string id, string into)
    {
        if (id == into) throw new ChangeRefusedException($"The fact '{id}' cannot be merged into itself.");
        var gone = Require(id).State.Status == FactStatus.Proposed
            ? Move(id, LedgerAction.Rejected, (FactStatus.Proposed, FactStatus.Rejected))
            : Move(id, LedgerAction.Retracted, (FactStatus.Accepted, FactStatus.Retracted));
        var stored = Require(into);
        if (stored.State.Status != FactStatus.Accepted)
            throw new ChangeRefusedException($"The fact '{into}' is {Names.Of(stored.State.Status)}, so nothing can be merged into it.");
        var (kept, merged) = ((Fact)stored.State.Term, Merged((Fact)gone.Term, (Fact)stored.State.Term));
        NewEntry[] given = merged.Equals(kept) ? []
            : [new(LedgerAction.Edited, merged, FactStatus.Accepted, (int)stored.Version + 1, why)];
        return [gone with { Replacement = into }, .. given];
    }

    private static Fact Merged(Fact from, Fact into) => into with
    {
        Citations = ValueList<Citation>.Of([.. into.Citations.Union(from.Citations)]),
        Wordings = ValueList<string>.Of([.. into.Wordings.Union(from.Wordings, StringComparer.OrdinalIgnoreCase)]),
    };

    private NewEntry Edit(Fact fact)
    {
        var stored = Require(fact.Id);
        var status = stored.State.Status;
        if (status is FactStatus.Rejected or FactStatus.Retracted)
            throw new ChangeRefusedException($"The fact '{fact.Id}' is {Names.Of(status)}, so it cannot be edited: restore it first.");
        return stored.State.Term.Equals(fact)
            ? throw new ChangeRefusedException($"The fact '{fact.Id}' says that already.")
            : new(LedgerAction.Edited, fact, status, (int)stored.Version + 1, why);
    }

    private IReadOnlyList<NewEntry> Supersede(string id, Fact by)
    {
        var old = Require(id);
        var status = old.State.Status;
        if (id == by.Id)
            throw new ChangeRefusedException($"The fact '{id}' cannot supersede itself: edit it, or give the new one another id.");
        if (status != FactStatus.Accepted)
            throw new ChangeRefusedException($"The fact '{id}' is {Names.Of(status)}, so it cannot be superseded.");
        var superseded = new NewEntry(
            LedgerAction.Superseded, old.State.Term, FactStatus.Accepted, (int)old.Version + 1, why, Replacement: by.Id);
        return [superseded, Successor(SuccessionStatement.In(by, id, articles, today))];
    }

    private NewEntry Successor(Fact fact) => Stored(fact.Id) switch
    {
        null => new(LedgerAction.Accepted, fact, FactStatus.Accepted, 1, why),
        { State.Status: FactStatus.Proposed } proposed =>
            new(LedgerAction.Accepted, fact, FactStatus.Accepted, (int)proposed.Version + 1, why),
        _ => throw new ChangeRefusedException($"There is a fact '{fact.Id}' already."),
    };

    private NewEntry Define(ITerm term)
    {
        var stored = current(TermKey.Of(term));
        return stored is not null && stored.State.Term.Equals(term)
            ? throw new ChangeRefusedException($"{Capital(TermKey.Of(term))} says that already.")
            : new(LedgerAction.Defined, term, FactStatus.Accepted, (int)(stored?.Version ?? 0) + 1, why);
    }

    private NewEntry Undo(LedgerEntry entry)
    {
        if (entry.Action is LedgerAction.Baseline or LedgerAction.Imported)
            throw new ChangeRefusedException(
                $"The entry {entry.Position} is an import, which cannot be undone: change its facts one by one.");
        var latest = current(entry.Subject)!;
        if (latest.Position != entry.Position)
            throw new ChangeRefusedException(
                $"{Capital(entry.Subject)} was changed since, by the entry {latest.Position}: undo that one first.");
        var (status, term) = entry.Before ?? Withdrawn(entry);
        return new(LedgerAction.Undone, term, status, entry.Version + 1, why, Undoes: entry.Position);
    }

    /// <summary>Nothing is deleted: a fact whose first entry is undone is kept as one that is not answered with.</summary>
    private static TermState Withdrawn(LedgerEntry entry) => entry.After.Term switch
    {
        Fact => entry.After with { Status = entry.After.Status == FactStatus.Proposed ? FactStatus.Rejected : FactStatus.Retracted },
        Grant grant => entry.After with { Term = grant with { Rights = [] } },
        _ => throw new ChangeRefusedException($"{Capital(entry.Subject)} stays: facts may name it by now."),
    };

    private LatestRow? Stored(string id) => current(new(TermKind.Fact, id));
    private LatestRow Require(string id) => Stored(id) ?? throw new ChangeRefusedException($"There is no fact '{id}'.");

    private static string Capital(TermKey key)
    {
        var text = key.ToString();
        return char.ToUpperInvariant(text[0]) + text[1..];
    }
}
