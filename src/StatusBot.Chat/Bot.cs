using NodaTime;
using StatusBot.Answers;
using StatusBot.Facts;
using StatusBot.Language;

namespace StatusBot.Chat;

public sealed class Bot
{
    private readonly TurnMemory turns = new(10_000);
    public required Knowledge Knowledge { get; init; }

    public static Bot Read(string folder)
    {
        var story = StoryFiles.Read(Path.Combine(folder, "story"));
        var lexicon = Lexicon.Read(Path.Combine(folder, "language"));
        var data = TrainingData.Read(Path.Combine(folder, "language", "utterances.tsv"));
        var index = new FactIndex(story, lexicon);
        var model = ModelFile.LoadOrTrain(data, Path.Combine(Path.GetTempPath(), "statusbot.model"));
        var words = data.Rows.SelectMany(row => Tokenizer.Split(row.Utterance)).Select(token => token.Text).Distinct(StringComparer.Ordinal).ToList();
        return new() { Knowledge = new(0, story, index, new Answerer(index, lexicon, model, words), model.Version) };
    }

    public Task<AnswerRow> AskAsync(string? id, string question, Caller caller, string? conversation, LocalDate asOf)
    {
        if (conversation is null) return Task.FromResult(Row(null).Result);
        return turns.InTurnAsync(new(caller, conversation), before => Task.FromResult(Row(before)), CancellationToken.None);

        (AnswerRow Result, Turn? Turn) Row(Turn? before)
        {
            var answered = Knowledge.Answerer.Ask(question, before, asOf);
            return (AnswerRow.Of(id, answered, Knowledge.Index), answered.Turn);
        }
    }
}
