using NodaTime;
using StatusBot.Facts;
using StatusBot.Language;

namespace StatusBot.Answers.Tests;

/// <summary>A story with the language in which it is asked about.</summary>
internal sealed class World(Story story, Understanding understanding, LocalDate today, IReadOnlyList<RecordedChange>? changes = null)
{
    public Story Story { get; } = story;
    public LocalDate Today { get; } = today;
    public FactIndex Index { get; } = new(story, understanding, changes);
    public Answerer Answerer => field ??= new Answerer(Index, understanding);

    /// <summary>One question outside any conversation.</summary>
    public Answered Ask(string question, LocalDate? asOf = null) => Answerer.Ask(question, null, asOf ?? Today);

    /// <summary>Asks all rows in their order, each after what its conversation has seen.</summary>
    public IReadOnlyDictionary<string, Answered> AskAll(IEnumerable<Row> rows)
    {
        var turns = new Dictionary<string, Turn?>(StringComparer.Ordinal);
        var answers = new Dictionary<string, Answered>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var answered = Answerer.Ask(row.Q, turns.GetValueOrDefault(row.Conv ?? row.Id), row.Day ?? Today);
            turns[row.Conv ?? row.Id] = answered.Turn;
            answers[row.Id] = answered;
        }
        return answers;
    }
}
