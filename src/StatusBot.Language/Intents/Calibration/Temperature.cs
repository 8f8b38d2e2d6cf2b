namespace StatusBot.Language;

/// <summary>
/// Temperature scaling: one number that all scores are divided by, so that of the questions that get 0.8 four in five are right
/// (Guo, Pleiss, Sun and Weinberger 2017, "On calibration of modern neural networks", ICML). It never changes the order.
/// </summary>
internal static class Temperature
{
    private const double Lowest = 0.02, Highest = 5;
    private const int Steps = 24;

    /// <summary>
    /// The temperature of the public benchmarks, and how far others are from it
    /// as a rule: a few easy rows do not make a model certain.
    /// </summary>
    private const double Usual = 0.6, Spread = 0.3;

    /// <summary>The temperature at which the held-out rows' labels are most probable; the usual one where there are none.</summary>
    /// <param name="scores">The scores of held-out rows.</param>
    /// <param name="labels">Their classes.</param>
    public static double Fit(IReadOnlyList<float[]> scores, IReadOnlyList<int> labels)
    {
        var (low, high) = (PortableMath.Log(Lowest), PortableMath.Log(Highest));
        for (var step = 0; step < Steps; step++)
        {
            var (left, right) = (low + (high - low) * 0.382, low + (high - low) * 0.618);
            if (Loss(scores, labels, PortableMath.Exp(left)) < Loss(scores, labels, PortableMath.Exp(right))) high = right;
            else low = left;
        }
        return PortableMath.Exp((low + high) / 2);
    }

    private static double Loss(IReadOnlyList<float[]> scores, IReadOnlyList<int> labels, double temperature)
    {
        var unusual = (PortableMath.Log(temperature) - PortableMath.Log(Usual)) / Spread;
        var loss = unusual * unusual / 2;
        for (var row = 0; row < scores.Count; row++)
            loss += PortableMath.LogSumExp(scores[row], temperature) - scores[row][labels[row]] / temperature;
        return loss;
    }
}
