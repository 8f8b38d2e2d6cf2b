using NodaTime;
using StatusBot.Answers;
using StatusBot.Articles;
using StatusBot.Facts;
using StatusBot.Language;

namespace StatusBot.Chat;

/// <summary>What is known at one position of the ledger, ready to answer from. Never changes.</summary>
public sealed class Knowledge
{
    private readonly Understanding understanding;
    private readonly DateTimeZone zone;
    private readonly IReadOnlyList<LedgerEntry> ledger;
    private readonly KeptByDay<StoryView> views;
    private readonly Lazy<Drafter> drafter;

    /// <param name="ledger">The entries after the baseline up to the snapshot's position, the oldest first.</param>
    /// <param name="begun">When the ledger's first entry was recorded.</param>
    /// <param name="zone">The zone in which a moment becomes a day.</param>
    /// <param name="before">What was known before the last change: what did not change is taken from it.</param>
    internal Knowledge(
        Snapshot snapshot, IReadOnlyList<LedgerEntry> ledger, Instant begun, DateTimeZone zone, Understanding understanding,
        Knowledge? before = null)
    {
        (Snapshot, this.ledger, Begun, this.zone, this.understanding) = (snapshot, ledger, begun, zone, understanding);
        Changes = RecordedChanges.Of(ledger, snapshot.Story, zone);
        Slips = Facts.Slips.Of(ledger, zone);
        // A proposal, or what becomes of it, changes nothing that is answered with.
        Index = before is not null && ReferenceEquals(before.Story, snapshot.Story)
            ? before.Index
            : new(snapshot.Story, understanding, Changes, before?.Index) { Verified = Verifications.Of(ledger, zone) };
        Answerer = new(Index, understanding, before?.Answerer);
        Suggestions = new(Index, Answerer, understanding);
        Search = new(Index, Answerer.Reader);
        views = new(day => new(Index, day));
        drafter = new(() => new(Story, understanding.Learned!.Encoder, DataFolder.English, Answerer.MeaningOf));
        Articles = snapshot.Story.Articles.ToDictionary(article => article.Id, StringComparer.Ordinal);
    }

    /// <summary>What is known after the ledger's next entries: it costs what they change, not what is known.</summary>
    internal Knowledge After(IReadOnlyList<LedgerEntry> entries) => new(
        Snapshot.After(entries), [.. ledger, .. entries.Where(entry => entry.Action != LedgerAction.Baseline)],
        Snapshot.Position == 0 ? entries[0].At : Begun, zone, understanding, this);

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

    /// <summary>What holds when.</summary>
    public Succession Succession => Index.Succession;

    /// <summary>The story as of a day; those of the days that were asked for last are kept.</summary>
    public StoryView AsOf(LocalDate day) => views.On(day);

    /// <summary>How everything stands on a day.</summary>
    public Standings On(LocalDate day) => Index.Succession.On(day);

    /// <summary>A fact for other programs, with how it stands on a day.</summary>
    public FactRow Row(Fact fact, LocalDate day) => FactRow.Of(fact, Articles, On(day));

    /// <summary>The facts that a fact has to do with, as far as they can be known on a day.</summary>
    public IReadOnlyList<RelatedRow> RelatedTo(Fact fact, LocalDate day) => [.. On(day).RelatedTo(fact).Select(RelatedRow.Of)];

    private const int MostMeetings = 6;

    /// <summary>The facts that one would meet if it were known, the first few.</summary>
    internal IReadOnlyList<Meeting> MeetingsOf(Fact fact)
    {
        var with = Story.With(new Dictionary<TermKey, ITerm?> { [TermKey.Of(fact)] = fact });
        var index = new FactIndex(with, understanding, Changes, Index);
        return [.. new Meetings(index, index.Succession, [fact]).All().Take(MostMeetings)];
    }

    /// <summary>Drafts facts from articles, beside what is known.</summary>
    internal Drafter Drafter => drafter.Value;

    /// <summary>The vector of a fact's statement.</summary>
    internal ReadOnlyMemory<float> MeaningOf(Fact fact) => Answerer.MeaningOf(fact);

    internal string NameOf(string entity) => Story.Entities.FirstOrDefault(known => known.Id == entity)?.Name ?? entity;

    internal string NameOfTopic(string topic) => Story.Topics.FirstOrDefault(known => known.Id == topic)?.Name ?? topic;

    /// <summary>Finds facts for readers.</summary>
    public FactSearch Search { get; }

    internal FactIndex Index { get; }
    internal Answerer Answerer { get; }

    /// <summary>The version of a fact that an answer shows: also of one that was retracted, which is told as a change.</summary>
    internal int VersionOf(string fact) => Snapshot.Versions.TryGetValue(fact, out var version)
        ? version.Number
        : ledger.Last(entry => entry.Subject == new TermKey(TermKind.Fact, fact)).Version;

    /// <summary>A question as it is understood, before anything is looked up.</summary>
    public Question Read(string text, LocalDate today) => Answerer.Reader.Read(text, today);
}
