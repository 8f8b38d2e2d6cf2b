namespace StatusBot.Language;

/// <summary>
/// Fits a maximum-entropy model (L2-regularised multinomial logistic regression) by stochastic dual coordinate ascent
/// (Shalev-Shwartz and Zhang 2014, "Accelerated proximal stochastic dual coordinate ascent", Mathematical Programming 155):
/// one example at a time, no learning rate, and a gap that says how far from the optimum it is.
/// </summary>
/// <remarks>
/// For each example the dual variables are a distribution over the classes, which starts at its label and moves
/// towards what the model predicts; the weights are always the sum of what all examples still ask for.
/// </remarks>
internal sealed class SoftmaxTrainer
{
    private readonly FeatureRows rows;
    private readonly int[] labels;
    private readonly float strength;
    private readonly Weights weights;
    private readonly float[] duals, scores, change;
    private readonly double[] predicted;

    private SoftmaxTrainer(FeatureRows rows, int[] labels, int classes, int features, float strength)
    {
        (this.rows, this.labels, this.strength) = (rows, labels, strength);
        weights = new Weights(features, classes);
        duals = new float[rows.Count * classes];
        (scores, change, predicted) = (new float[classes], new float[classes], new double[classes]);
        for (var row = 0; row < rows.Count; row++) duals[row * classes + labels[row]] = 1;
    }

    /// <param name="rows">The examples' features.</param>
    /// <param name="labels">The examples' classes.</param>
    /// <param name="chosen">The rows to train on; the others are left out.</param>
    public static Weights Train(FeatureRows rows, int[] labels, int[] chosen, int classes, int features, TrainingOptions options)
    {
        var trainer = new SoftmaxTrainer(rows, labels, classes, features, options.Strength);
        var order = (int[])chosen.Clone();
        var random = new SplitMix64(options.Seed);
        for (var epoch = 0; epoch < options.Epochs; epoch++)
        {
            random.Shuffle<int>(order);
            var gap = 0.0;
            foreach (var row in order) gap += trainer.Visit(row);
            if (options.Log) Console.Error.Write($" {epoch}:{gap / order.Length:g3}");
            if (gap / order.Length < options.Gap) break;
        }
        return trainer.weights;
    }

    private double Visit(int row)
    {
        var features = rows[row];
        weights.Score(features, scores);
        var logSum = PortableMath.Softmax(scores, predicted);
        var dual = duals.AsSpan(row * scores.Length, scores.Length);
        var (gap, distance) = Distance(dual, logSum);
        if (distance < 1e-10) return gap;
        Move(dual, Step(gap, distance, features));
        weights.Add(features, change);
        return gap;
    }

    private (double Gap, double Distance) Distance(ReadOnlySpan<float> dual, double logSum)
    {
        double gap = 0, distance = 0;
        for (var k = 0; k < dual.Length; k++)
        {
            if (dual[k] > 1e-30f) gap += dual[k] * (PortableMath.Log(dual[k]) - (scores[k] - logSum));
            distance += (predicted[k] - dual[k]) * (predicted[k] - dual[k]);
        }
        return (gap, distance);
    }

    private double Step(double gap, double distance, ReadOnlySpan<Feature> features)
    {
        var squares = 0.0;
        foreach (var feature in features) squares += feature.Value * feature.Value;
        return Math.Min(1, (gap + distance) / (distance * (2 + squares * strength)));
    }

    private void Move(Span<float> dual, double step)
    {
        for (var k = 0; k < dual.Length; k++)
        {
            var moved = (float)(dual[k] + step * (predicted[k] - dual[k]));
            change[k] = strength * (dual[k] - moved);
            dual[k] = moved;
        }
    }
}
