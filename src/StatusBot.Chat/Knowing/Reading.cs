using StatusBot.Language;

namespace StatusBot.Chat;

/// <summary>What is needed to read questions, whatever the facts: the words and the intent model.</summary>
internal sealed record Reading(Lexicon Lexicon, IIntentClassifier Model, IReadOnlyList<string> Words)
{
    /// <exception cref="LanguageFileException">A language file is missing or is not of its form.</exception>
    /// <exception cref="TrainingDataException">The training utterances cannot be used.</exception>
    public static Reading From(string folder, string modelFile)
    {
        var utterances = TrainingData.Read(Path.Combine(folder, "utterances.tsv"));
        var words = utterances.Rows.SelectMany(row => Tokenizer.Split(row.Utterance)).Select(token => token.Text).Distinct(StringComparer.Ordinal);
        return new(Lexicon.Read(folder), ModelFile.LoadOrTrain(utterances, modelFile), [.. words]);
    }
}
