using StatusBot.Answers;
using StatusBot.Facts;
using StatusBot.Language;

namespace StatusBot.Chat;

/// <summary>What is known at one position of the ledger, ready to answer from. Never changes.</summary>
public sealed class Knowledge
{
    private readonly Reading reading;
    private readonly Lazy<QuestionReader> reader;

    internal Knowledge(Snapshot snapshot, IReadOnlyList<RecordedChange> changes, Reading reading)
    {
        this.reading = reading;
        Snapshot = snapshot;
        Index = new(snapshot.Story, reading.Lexicon, changes);
        Answerer = new(Index, reading.Lexicon, reading.Model, reading.Words);
        Articles = snapshot.Story.Articles.ToDictionary(article => article.Id, StringComparer.Ordinal);
        reader = new(() => new(reading.Lexicon, Index.Names, Index.Words, reading.Words, reading.Model));
    }

    public Snapshot Snapshot { get; }
    public Story Story => Snapshot.Story;
    public IReadOnlyDictionary<string, Article> Articles { get; }

    /// <summary>The version of the intent model.</summary>
    public string Model => reading.Model.Version;

    internal FactIndex Index { get; }
    internal Answerer Answerer { get; }

    /// <summary>A question as it is understood, before anything is looked up.</summary>
    public Question Read(string text, NodaTime.LocalDate today) => reader.Value.Read(text, today);
}
