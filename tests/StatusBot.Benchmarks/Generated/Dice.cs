namespace StatusBot.Benchmarks;

/// <summary>A seeded generator whose sequence is the same for ever and everywhere (SplitMix64 of Steele, Lea and Flood 2014).</summary>
internal sealed class Dice(ulong seed)
{
    private ulong state = seed;

    /// <summary>From 0 to <paramref name="below"/> - 1.</summary>
    public int Roll(int below) => (int)(Next() % (ulong)below);

    public bool Chance(double share) => Unit() < share;

    public T Pick<T>(IReadOnlyList<T> items) => items[Roll(items.Count)];

    /// <summary>One of the items, the first ones far more often: the n-th about 1/n as often as the first (Zipf).</summary>
    public T PickEarly<T>(IReadOnlyList<T> items) => items[(int)Math.Pow(items.Count + 1, Unit()) - 1];

    private double Unit() => (Next() >> 11) * (1.0 / (1UL << 53));

    private ulong Next()
    {
        var z = state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
