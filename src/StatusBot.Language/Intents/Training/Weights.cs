using System.Numerics.Tensors;

namespace StatusBot.Language;

/// <summary>
/// The weights of a linear model, a row of class weights for each feature: adding a feature to the scores is one vector addition.
/// Additions run element by element, product first, then sum, so that results do not depend on how wide the machine's vectors are.
/// </summary>
internal sealed class Weights(int features, int classes)
{
    private readonly float[] values = new float[features * classes];

    public int Features => features;
    public int Classes => classes;

    public Span<float> this[int feature] => values.AsSpan(feature * classes, classes);

    /// <summary>Writes the score of each class.</summary>
    public void Score(ReadOnlySpan<Feature> row, Span<float> scores)
    {
        scores.Clear();
        foreach (var feature in row) TensorPrimitives.MultiplyAdd(this[feature.Index], feature.Value, scores, scores);
    }

    /// <summary>Adds a multiple of <paramref name="change"/> to the weights of each feature of the row.</summary>
    public void Add(ReadOnlySpan<Feature> row, ReadOnlySpan<float> change)
    {
        foreach (var feature in row) TensorPrimitives.MultiplyAdd(change, feature.Value, this[feature.Index], this[feature.Index]);
    }
}
