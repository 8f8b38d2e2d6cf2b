namespace StatusBot.Language;

/// <summary>
/// One step of dual coordinate ascent for the softmax loss. Each example has a distribution over the classes, its dual variables,
/// which starts at its label and moves towards what the model predicts; the weights are always the sum of what
/// the examples still ask for: label minus distribution, times features, times strength.
/// </summary>
internal sealed class DualAscent(Weights weights, FeatureRows rows, float strength)
{
    private readonly int classes = weights.Classes;
    private readonly float[] duals = new float[rows.Count * weights.Classes];
    private readonly float[] scores = new float[weights.Classes], change = new float[weights.Classes];
    private readonly double[] predicted = new double[weights.Classes];

    public void Start(int row, int label) => duals[row * classes + label] = 1;

    /// <summary>Improves one example's dual variables and the weights with them; returns its duality gap before the step.</summary>
    public double Visit(int row)
    {
        weights.Score(rows[row], scores);
        var logSum = PortableMath.LogSumExp(scores);
        for (var k = 0; k < classes; k++) predicted[k] = PortableMath.Exp(scores[k] - logSum);
        var dual = duals.AsSpan(row * classes, classes);
        var gap = Gap(dual, logSum);
        var distance = Distance(dual);
        if (distance < 1e-10) return gap;
        Move(dual, Step(gap, distance, rows[row]));
        weights.Add(rows[row], change);
        return gap;
    }

    // The Kullback-Leibler divergence of the prediction from the dual distribution.
    private double Gap(ReadOnlySpan<float> dual, double logSum)
    {
        var gap = 0.0;
        for (var k = 0; k < classes; k++)
            if (dual[k] > 1e-30f) gap += dual[k] * (PortableMath.Log(dual[k]) - (scores[k] - logSum));
        return gap;
    }

    private double Distance(ReadOnlySpan<float> dual)
    {
        var distance = 0.0;
        for (var k = 0; k < classes; k++) distance += (predicted[k] - dual[k]) * (predicted[k] - dual[k]);
        return distance;
    }

    // The step that surely raises the dual: the softmax loss's conjugate is 2-strongly convex.
    private double Step(double gap, double distance, ReadOnlySpan<Feature> features)
    {
        var squares = 0.0;
        foreach (var feature in features) squares += feature.Value * feature.Value;
        return Math.Min(1, (gap + distance) / (distance * (2 + squares * strength)));
    }

    private void Move(Span<float> dual, double step)
    {
        for (var k = 0; k < classes; k++)
        {
            var moved = (float)(dual[k] + step * (predicted[k] - dual[k]));
            change[k] = strength * (dual[k] - moved);
            dual[k] = moved;
        }
    }
}
