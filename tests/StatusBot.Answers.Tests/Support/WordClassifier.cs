using StatusBot.Language;

namespace StatusBot.Answers.Tests;

/// <summary>Tells the intent of a test's question by one word of it, so that no trained model changes what these tests see.</summary>
internal sealed class WordClassifier : IIntentClassifier
{
    private const double Sure = 0.9;

    private static readonly (string Intent, string[] Words)[] Intents =
    [
        ("smalltalk", ["hello", "hi", "thanks"]), ("help", ["help"]), ("disagreement", ["differ", "disagree", "agree"]),
        ("comparison", ["compare", "compared"]), ("overview", ["status", "overview"]),
        ("changes", ["changed", "changes", "new", "happened"]),
        ("sources", ["articles", "sources", "says"]), ("oos", ["recipe", "cost"]),
        ("restriction", ["restrict", "restricted", "restricts", "limit"]),
        ("meeting", ["meet", "met", "meeting", "meetings"]), ("access", ["access", "offer", "offered", "give", "given", "holds", "hold"]),
        ("milestone", ["hearing", "vote", "next", "due"]), ("profile", ["who"]),
    ];

    public string Version => "words";

    public Prediction Classify(string utterance)
    {
        var words = Tokenizer.Split(utterance).Select(token => token.Text).ToHashSet(StringComparer.Ordinal);
        var found = Intents.FirstOrDefault(intent => intent.Words.Any(words.Contains), Intents[^1]).Intent;
        var rest = (1 - Sure) / (Intents.Length - 1);
        return new(
            [.. Intents.Select(intent => new ScoredIntent(intent.Intent, intent.Intent == found ? Sure : rest))
                .OrderByDescending(one => one.Probability)],
            found == TrainingData.OutOfScope);
    }
}
