using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace StatusBot.Language;

/// <summary>A trained maximum-entropy model. It never changes, and any number of threads may use it.</summary>
public sealed class IntentModel : IIntentClassifier
{
    private readonly Weights weights;

    internal IntentModel(ModelParts parts)
    {
        Parts = parts;
        weights = parts.Weights.Unpack();
        var name = $"{ModelFile.FormatVersion} {parts.Seed} {parts.DataSha256}";
        Version = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..12];
    }

    internal ModelParts Parts { get; }

    /// <summary>Twelve hexadecimal digits of a hash of the training data, the seed and the format.</summary>
    public string Version { get; }

    /// <summary>Trains a model; the same data and seed give the same model, bit by bit, on every machine.</summary>
    public static IntentModel Train(TrainingData data, ulong seed = 1) => new(ModelTraining.Run(data, seed));

    public Prediction Classify(string utterance)
    {
        var features = ArrayPool<Feature>.Shared.Rent(FeatureSpace.Bound(utterance.Length));
        var scores = ArrayPool<float>.Shared.Rent(weights.Classes);
        try
        {
            var count = Parts.Space.Write(utterance, features);
            var scored = scores.AsSpan(0, weights.Classes);
            weights.Score(features.AsSpan(0, count), scored);
            return Rank(scored);
        }
        finally
        {
            ArrayPool<float>.Shared.Return(scores);
            ArrayPool<Feature>.Shared.Return(features);
        }
    }

    private Prediction Rank(ReadOnlySpan<float> scores)
    {
        Span<double> probabilities = scores.Length <= 256 ? stackalloc double[scores.Length] : new double[scores.Length];
        Parts.Calibration.Write(scores, probabilities);
        var ranked = new ScoredIntent[scores.Length];
        for (var k = 0; k < ranked.Length; k++) ranked[k] = new ScoredIntent(Parts.Intents[k], probabilities[k]);
        probabilities.Sort(ranked.AsSpan(), static (one, other) => other.CompareTo(one));
        return new Prediction(ranked, ranked[0].Intent == TrainingData.OutOfScope || Parts.Calibration.IsUnfamiliar(scores));
    }
}
