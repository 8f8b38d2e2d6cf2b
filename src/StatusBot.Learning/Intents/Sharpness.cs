using System.Numerics.Tensors;

namespace StatusBot.Learning;

/// <summary>
/// Temperature scaling (Guo et al. 2017), as a factor instead of a divisor: one number that all scores are multiplied by, so that of the
/// questions that get 0.8 four in five are right. It never changes their order.
/// </summary>
internal static class Sharpness
{
    private static readonly float[] Factors = [0.5f, 0.7f, 0.85f, 1, 1.2f, 1.4f, 1.7f, 2, 2.4f, 2.8f, 3.3f, 4];

    /// <summary>With fewer rows, a few easy ones would make a model certain.</summary>
    private const int FewestRows = 500;

    /// <summary>The factor at which the held-out rows' labels are most probable; 1 where there are few rows.</summary>
    public static float Fit(float[][] scores, int[] labels) =>
        scores.Length < FewestRows ? 1 : Factors.MinBy(factor => scores.Zip(labels, (row, label) => Loss(row, label, factor)).Sum());

    private static double Loss(float[] scores, int label, float factor)
    {
        var scaled = new float[scores.Length];
        TensorPrimitives.Multiply(scores, factor, scaled);
        return OutOfScopeGate.LogSumExp(scaled) - scaled[label];
    }
}
