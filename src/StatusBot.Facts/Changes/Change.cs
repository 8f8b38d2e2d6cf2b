namespace StatusBot.Facts;

/// <summary>What a person can do to the store.</summary>
public abstract record Change
{
    private Change() { }

    /// <summary>A new fact, which waits to be accepted.</summary>
    public sealed record Propose(Fact Fact) : Change;

    /// <summary>A proposed fact is answered with from now on.</summary>
    /// <param name="As">What it says then, such as how it stands to others; null for what was proposed.</param>
    public sealed record Accept(string Id, Fact? As = null) : Change;

    /// <summary>A proposed fact is not taken.</summary>
    public sealed record Reject(string Id) : Change;

    /// <summary>A proposed or accepted fact says something else; its id stays.</summary>
    public sealed record Edit(Fact Fact) : Change;

    /// <summary>
    /// A new or proposed fact takes the place of an accepted one, which stays true for the days before: from the day that the new one says,
    /// else from its own date, its article's, or the day on which it is recorded.
    /// </summary>
    public sealed record Supersede(string Id, Fact By) : Change;

    /// <summary>An accepted fact is no longer answered with.</summary>
    public sealed record Retract(string Id) : Change;

    /// <summary>A retracted fact is accepted again, a rejected one proposed again.</summary>
    /// <param name="As">An earlier version, which it says again; null for the last one. Then an accepted fact can be restored, too.</param>
    public sealed record Restore(string Id, Fact? As = null) : Change;

    /// <summary>An accepted fact is still true: nothing of it changes, and it is not due for review for a while.</summary>
    public sealed record Verify(string Id) : Change;

    /// <summary>
    /// Two facts say the same: the first gives its citations and wordings to the second, which is accepted, and is retracted itself or,
    /// where it was only proposed, rejected.
    /// </summary>
    public sealed record Merge(string Id, string Into) : Change;

    /// <summary>Takes back what one entry did, together with the entries that were made at once with it.</summary>
    public sealed record Undo(long Position) : Change;

    /// <summary>A term other than a fact is added, or says something else from now on.</summary>
    /// <param name="Text">The text of an article, which is kept with it.</param>
    public sealed record Define(ITerm Term, ArticleText? Text = null) : Change;

    /// <summary>
    /// A story comes in: what is new, and what the files changed since they were imported last. What a moderator changed stays as it is
    /// and is listed; what the story leaves out stays, too. The first import of an empty store is its baseline.
    /// </summary>
    /// <param name="Texts">Texts of articles, by their ids: they are kept, in the place of older ones.</param>
    public sealed record Import(Story Story, IReadOnlyDictionary<string, ArticleText>? Texts = null) : Change;
}

/// <summary>What came of it.</summary>
public abstract record ChangeOutcome
{
    private ChangeOutcome() { }

    /// <summary>It was done.</summary>
    /// <param name="Position">The ledger's last position afterwards.</param>
    /// <param name="Entries">The ledger's new entries; none where an import has nothing new.</param>
    public sealed record Done(long Position, IReadOnlyList<LedgerEntry> Entries) : ChangeOutcome
    {
        /// <summary>What an import did; null for every other change.</summary>
        public ImportResult? Import { get; init; }
    }

    /// <summary>It cannot be done, for the reason in one sentence; nothing was written.</summary>
    public sealed record Refused(string Sentence) : ChangeOutcome;

    /// <summary>Somebody was faster: the term has another version than the one that was expected; nothing was written.</summary>
    /// <param name="Version">The version that it has now; 0 where there is none.</param>
    public sealed record Stale(string Sentence, int Version) : ChangeOutcome;
}
