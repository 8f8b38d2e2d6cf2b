using NodaTime;
using StatusBot.Answers;
using StatusBot.Facts;
using StatusBot.Language;

namespace StatusBot.Chat;

/// <summary>What is known at one position of the ledger, ready to answer from. Never changes.</summary>
public sealed class Knowledge
{
    private readonly Understanding understanding;
    private volatile StoryView? view;

    /// <param name="entries">The ledger up to the snapshot's position, the oldest entry first.</param>
    /// <param name="zone">The zone in which a moment becomes a day.</param>
    internal Knowledge(Snapshot snapshot, IReadOnlyList<LedgerEntry> entries, DateTimeZone zone, Understanding understanding)
    {
        (Snapshot, this.understanding) = (snapshot, understanding);
        Changes = RecordedChanges.Of(entries, snapshot.Story, zone);
        Slips = Chat.Slips.Of(entries, zone);
        Begun = entries.FirstOrDefault()?.At ?? NodaConstants.UnixEpoch;
        Index = new(snapshot.Story, understanding, Changes);
        Answerer = new(Index, understanding);
        Suggestions = new(Index, Answerer, understanding);
        Search = new(Index, Answerer.Reader);
        Articles = snapshot.Story.Articles.ToDictionary(article => article.Id, StringComparer.Ordinal);
    }

    public Snapshot Snapshot { get; }
    public Story Story => Snapshot.Story;
    public IReadOnlyDictionary<string, Article> Articles { get; }

    /// <summary>The changes after the baseline, the oldest first.</summary>
    public IReadOnlyList<RecordedChange> Changes { get; }

    /// <summary>The dates of expected facts that were moved to later ones, by the fact's id; the oldest first.</summary>
    public ILookup<string, Slip> Slips { get; }

    public Suggestions Suggestions { get; }

    /// <summary>When the ledger's first entry was recorded; the epoch for an empty store.</summary>
    public Instant Begun { get; }

    /// <summary>The version of the intent model.</summary>
    public string Model => understanding.Classifier.Version;

    /// <summary>The story as of a day; that of the day that was asked for last is kept.</summary>
    public StoryView AsOf(NodaTime.LocalDate day) => view is { } kept && kept.AsOf == day ? kept : view = new StoryView(Index, day);

    /// <summary>How everything stands on a day.</summary>
    public Standings On(NodaTime.LocalDate day) => Index.Succession.On(day);

    /// <summary>A fact for other programs, with how it stands on a day.</summary>
    public FactRow Row(Fact fact, NodaTime.LocalDate day) => FactRow.Of(fact, Articles, On(day));

    /// <summary>Finds facts for readers.</summary>
    public FactSearch Search { get; }

    internal FactIndex Index { get; }
    internal Answerer Answerer { get; }

    /// <summary>A question as it is understood, before anything is looked up.</summary>
    public Question Read(string text, LocalDate today) => Answerer.Reader.Read(text, today);
}
