namespace StatusBot.Language;

/// <summary>
/// A small generator whose sequence is fixed for ever, which that of System.Random is not (Steele, Lea and Flood 2014,
/// "Fast splittable pseudorandom number generators", OOPSLA).
/// </summary>
internal sealed class SplitMix64(ulong seed)
{
    private ulong state = seed;

    public ulong Next()
    {
        var z = state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>Puts the items into a random order (Fisher and Yates).</summary>
    public void Shuffle<T>(Span<T> items)
    {
        for (var last = items.Length - 1; last > 0; last--)
        {
            var other = (int)(Next() % (ulong)(last + 1));
            (items[last], items[other]) = (items[other], items[last]);
        }
    }
}
