namespace StatusBot.Language;

/// <summary>
/// Says what a question wants. The seam behind which another classifier (ML.NET's, say) could stand:
/// implementers are safe to use from many threads and throw for no text at all, however long or strange.
/// </summary>
public interface IIntentClassifier
{
    /// <param name="utterance">A question, its entities replaced by their kinds: "has ⟨lab⟩ given access to ⟨model⟩?".</param>
    Prediction Classify(string utterance);

    /// <summary>A short name for exactly this model: another one whenever the training data or the format changes.</summary>
    string Version { get; }
}

/// <summary>One intent and how probable it is.</summary>
public readonly record struct ScoredIntent(string Intent, double Probability);

/// <summary>What a classifier makes of one question.</summary>
/// <param name="Ranked">
/// Every intent of the training data with its calibrated probability, the most probable first; the probabilities add up to 1.
/// Where the training data has out-of-scope rows, <see cref="TrainingData.OutOfScope"/> is one of them.
/// </param>
/// <param name="IsOutOfScope">
/// Whether to take the question as none of the intents: out of scope comes first or, where no row taught what that is,
/// the question is less familiar than nearly all that were held out in training.
/// </param>
public sealed record Prediction(IReadOnlyList<ScoredIntent> Ranked, bool IsOutOfScope)
{
    /// <summary>The decision: the most probable intent, or out of scope.</summary>
    public string Intent => IsOutOfScope ? TrainingData.OutOfScope : Ranked[0].Intent;

    /// <summary>The probability of the most probable intent.</summary>
    public double Confidence => Ranked[0].Probability;

    /// <summary>The probability of an intent; null for one that the training data does not have.</summary>
    public double? Probability(string intent)
    {
        foreach (var scored in Ranked)
            if (scored.Intent == intent) return scored.Probability;
        return null;
    }
}
