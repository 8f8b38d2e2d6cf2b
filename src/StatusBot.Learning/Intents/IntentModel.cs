using System.Numerics.Tensors;
using System.Text.RegularExpressions;
using StatusBot.Language;

namespace StatusBot.Learning;

/// <summary>
/// A trained intent model: a maximum-entropy classifier over the sentence
/// vector. It never changes, and any number of threads may use it.
/// </summary>
public sealed partial class IntentModel : IIntentClassifier
{
    private readonly ISentenceEncoder encoder;
    private readonly Ranker? gate;
    private readonly bool hasOutOfScope;

    internal IntentModel(IntentParts parts, ISentenceEncoder encoder)
    {
        (Parts, this.encoder) = (parts, encoder);
        gate = parts.Gate is { } trained ? new Ranker(trained) : null;
        hasOutOfScope = parts.Intents[^1] == TrainingData.OutOfScope;
    }

    internal IntentParts Parts { get; }

    public string Version => Parts.Version;

    public Prediction Classify(string utterance)
    {
        var scores = Parts.Classes.Score(encoder.Encode(Sentence(utterance)).Vector.Span);
        var probabilities = gate is null ? Softmax(scores, 1) : Gated(scores);
        var ranked = new ScoredIntent[scores.Length];
        for (var k = 0; k < ranked.Length; k++) ranked[k] = new ScoredIntent(Parts.Intents[k], probabilities[k]);
        Array.Sort(ranked, static (one, other) => other.Probability.CompareTo(one.Probability));
        var isStrange = !hasOutOfScope && TensorPrimitives.Max<float>(scores) < Parts.LeastFamiliar;
        return new Prediction(ranked, isStrange || ranked[0].Intent == TrainingData.OutOfScope);
    }

    /// <summary>
    /// The utterance as a sentence: a pronoun stands for each entity. The name of its kind would be a word of the topics: a question on
    /// a model's makers is none on models.
    /// </summary>
    internal static string Sentence(string utterance) =>
        Kinds().Replace(utterance, "it").Replace("⟨", "", StringComparison.Ordinal).Replace("⟩", "", StringComparison.Ordinal);

    [GeneratedRegex("⟨(?!date⟩)[^⟩]*⟩", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Kinds();

    private double[] Gated(float[] scores)
    {
        var outside = gate!.Probability(OutOfScopeGate.Values(scores));
        return [.. Softmax(scores.AsSpan(..^1), 1 - outside), outside];
    }

    private static double[] Softmax(ReadOnlySpan<float> scores, double share)
    {
        var (total, probabilities) = (OutOfScopeGate.LogSumExp(scores), new double[scores.Length]);
        for (var k = 0; k < probabilities.Length; k++) probabilities[k] = share * Math.Exp(scores[k] - total);
        return probabilities;
    }
}
