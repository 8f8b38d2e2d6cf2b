using System.Numerics.Tensors;
using System.Text.Json.Serialization;

namespace StatusBot.Learning;

/// <summary>What ML.NET has learnt, read out once: it needs neither ML.NET nor a lock.</summary>
[JsonDerivedType(typeof(LinearScorer), "linear")]
[JsonDerivedType(typeof(TreeScorer), "trees")]
internal abstract record Scorer
{
    public abstract double Score(ReadOnlySpan<float> values);
}

/// <summary>A weighted sum.</summary>
internal sealed record LinearScorer(float[] Weights, float Bias) : Scorer
{
    public override double Score(ReadOnlySpan<float> values) => TensorPrimitives.Dot(Weights, values) + Bias;
}

/// <summary>The sum of decision trees.</summary>
internal sealed record TreeScorer(double Bias, IReadOnlyList<Tree> Trees) : Scorer
{
    public override double Score(ReadOnlySpan<float> values)
    {
        var sum = Bias;
        foreach (var tree in Trees) sum += tree.Score(values);
        return sum;
    }
}

/// <summary>A binary decision tree: inner nodes are numbered from 0, and a negative child is the leaf of its complement.</summary>
/// <param name="Features">Which value each inner node looks at.</param>
/// <param name="Thresholds">Up to which a value goes to the left.</param>
/// <param name="Weight">What its leaves are multiplied by.</param>
internal sealed record Tree(int[] Features, float[] Thresholds, int[] Left, int[] Right, double[] Leaves, double Weight)
{
    public double Score(ReadOnlySpan<float> values)
    {
        var node = Features.Length == 0 ? -1 : 0;
        while (node >= 0) node = values[Features[node]] <= Thresholds[node] ? Left[node] : Right[node];
        return Weight * Leaves[~node];
    }
}

/// <summary>Turns a score into the logarithm of the odds (Platt 1999).</summary>
internal sealed record Sigmoid(double Slope, double Offset)
{
    public double LogOdds(double score) => -(Slope * score + Offset);
}
