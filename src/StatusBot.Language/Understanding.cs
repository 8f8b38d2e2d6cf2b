namespace StatusBot.Language;

/// <summary>All that is needed to read questions, loaded from a folder of language files: the same for every state of the facts.</summary>
public sealed class Understanding
{
    private const int FewestUses = 2;

    public Understanding(Lexicon lexicon, IIntentClassifier classifier, IReadOnlyList<TrainingRow> rows, Learned? learned = null)
    {
        (Lexicon, Classifier, Learned) = (lexicon, classifier, learned);
        Associations = new Associations(rows, lexicon);
        KnownWords = rows.SelectMany(row => Tokenizer.Split(row.UnmaskedText)).GroupBy(token => token.Text, StringComparer.Ordinal)
            .Where(word => word.Count() >= FewestUses).Select(word => word.Key).ToHashSet(StringComparer.Ordinal);
    }

    public Lexicon Lexicon { get; }
    /// <summary>What is learnt; null where questions are understood by their words alone.</summary>
    public Learned? Learned { get; }

    public IIntentClassifier Classifier { get; }
    public Associations Associations { get; }

    /// <summary>
    /// The words that training utterances use more than once: right as they are, where one used once may be a typing error.
    /// </summary>
    public IReadOnlySet<string> KnownWords { get; }

    /// <summary>
    /// Reads <c>english.yaml</c>, <c>synonyms.yaml</c> and <c>utterances.tsv</c>;
    /// loads the model, or trains it where its data changed.
    /// </summary>
    /// <param name="folder">The folder of the language files.</param>
    /// <param name="modelPath">Where the trained model is kept.</param>
    /// <exception cref="LanguageFileException">A YAML file is missing or is not of its form.</exception>
    /// <exception cref="TrainingDataException">A row is no utterance with its intent.</exception>
    public static Understanding Load(
        string folder, string modelPath, Learned learned, Func<TrainingData, TrainingData>? examples = null)
    {
        var data = TrainingData.Read(Path.Combine(folder, "utterances.tsv"));
        if (examples is not null) data = examples(data);
        return new Understanding(Lexicon.Read(folder), learned.Intents(data, modelPath), data.Rows, learned);
    }
}
