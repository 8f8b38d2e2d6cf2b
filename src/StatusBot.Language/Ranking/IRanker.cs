namespace StatusBot.Language;

/// <summary>
/// Says how probable something is from named features: that a fact answers a question, or that any of the facts does.
/// Implementers are safe to use from many threads.
/// </summary>
public interface IRanker
{
    /// <summary>The names of the features, in the order in which their values are given.</summary>
    IReadOnlyList<string> Features { get; }

    /// <summary>A short name for exactly this model: another one whenever the training data or the format changes.</summary>
    string Version { get; }

    /// <param name="values">A value for each of <see cref="Features"/>.</param>
    /// <returns>The logarithm of the odds: the higher, the more probable, with no limit.</returns>
    /// <exception cref="ArgumentException">There are more or fewer values than features.</exception>
    double LogOdds(ReadOnlySpan<float> values);

    /// <param name="values">A value for each of <see cref="Features"/>.</param>
    /// <returns>A calibrated probability, from 0 to 1.</returns>
    /// <exception cref="ArgumentException">There are more or fewer values than features.</exception>
    double Probability(ReadOnlySpan<float> values);
}

/// <summary>The two ranking models of every story.</summary>
/// <param name="Facts">How well a fact answers a question, beside the others.</param>
/// <param name="Answers">Whether the best fact answers it at all.</param>
public sealed record Rankers(IRanker Facts, IRanker Answers);
