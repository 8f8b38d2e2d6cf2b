namespace StatusBot.Language;

/// <summary>
/// Fits a maximum-entropy model (L2-regularised multinomial logistic regression) by stochastic dual coordinate ascent
/// (Shalev-Shwartz and Zhang 2013, "Stochastic dual coordinate ascent methods for regularized loss minimization", JMLR 14):
/// one example at a time, no learning rate, and a gap that says how far from the optimum it is.
/// The same rows and seed give the same bits on every machine.
/// </summary>
/// <param name="rows">The examples' features.</param>
/// <param name="labels">The examples' classes.</param>
/// <param name="classes">How many classes there are.</param>
/// <param name="features">How many features there are.</param>
/// <param name="seed">Decides in which order the examples are visited.</param>
internal sealed class SoftmaxTrainer(FeatureRows rows, IReadOnlyList<int> labels, int classes, int features, ulong seed)
{
    /// <summary>How much an example's loss weighs against the size of the weights; benchmarks change little from 20 to 80.</summary>
    private const float Strength = 40;

    private const int MostEpochs = 30;

    /// <summary>The average distance from the optimum, in nats, at which training stops: less changes no decision.</summary>
    private const double SmallGap = 0.005;

    public FeatureRows Rows => rows;

    /// <summary>Trains on the chosen rows alone.</summary>
    public Weights Train(int[] chosen)
    {
        var weights = new Weights(features, classes);
        var ascent = new DualAscent(weights, rows, Strength);
        foreach (var row in chosen) ascent.Start(row, labels[row]);
        var random = new SplitMix64(seed);
        for (var epoch = 0; epoch < MostEpochs; epoch++)
        {
            random.Shuffle<int>(chosen);
            if (chosen.Sum(ascent.Visit) < SmallGap * chosen.Length) break;
        }
        return weights;
    }
}
