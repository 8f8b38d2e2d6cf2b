using System.Buffers;
using System.Runtime.InteropServices;

namespace StatusBot.Language;

/// <summary>Counts in how many utterances each n-gram occurs, and keeps those that are worth a weight.</summary>
internal static class FeatureSpaceBuilder
{
    /// <param name="utterances">The training utterances.</param>
    /// <param name="fewest">In how many utterances an n-gram must occur to be kept.</param>
    public static FeatureSpace Build(IReadOnlyList<string> utterances, int fewest)
    {
        var counts = new Dictionary<uint, int>();
        foreach (var utterance in utterances) Count(utterance, counts);
        var kept = counts.Where(gram => gram.Value >= fewest).Select(gram => gram.Key).Order().ToArray();
        var rarity = kept.Select(hash => Rarity(counts[hash], utterances.Count)).ToArray();
        return new FeatureSpace(kept, rarity, Rarity(1, utterances.Count));
    }

    private static void Count(string utterance, Dictionary<uint, int> counts)
    {
        var hashes = ArrayPool<uint>.Shared.Rent(FeatureSpace.Bound(utterance.Length));
        var grams = FeatureSpace.SortedGrams(utterance, hashes);
        for (var at = 0; at < grams.Length; at++)
            if (at == 0 || grams[at] != grams[at - 1])
                CollectionsMarshal.GetValueRefOrAddDefault(counts, grams[at], out _)++;
        ArrayPool<uint>.Shared.Return(hashes);
    }

    private static float Rarity(int count, int utterances) => (float)(1 + PortableMath.Log((1.0 + utterances) / (1.0 + count)));
}
