using System.Buffers;
using System.Runtime.InteropServices;

namespace StatusBot.Language;

/// <summary>A feature's index and its value in one utterance.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Feature(int Index, float Value);

/// <summary>
/// Turns utterances into vectors: n-grams weighted by (1 + ln tf) · idf and scaled to length 1 (Salton and Buckley 1988).
/// N-grams that the training data does not have count towards the length, too: an unfamiliar utterance has a shorter known part
/// and so scores nearer to zero.
/// </summary>
internal sealed class FeatureSpace
{
    private const float Bias = 0.3f;

    // Chosen by cross-validation on the story's utterances; the public benchmarks hardly tell 1.5 from 1.
    private const float WordsAgainstCharacters = 1.5f;

    // At 1 a single typo, whose n-grams are all unknown, turns too many questions away; at 0 too few strange ones are.
    private const float UnknownAgainstKnown = 0.5f;

    // No question is longer; a text of megabytes costs no more than one of this length.
    private const int LongestUtterance = 5000;

    private readonly Vocabulary vocabulary;
    private readonly float[] rarity;
    private readonly float rarityOfUnknown;

    public FeatureSpace(uint[] hashes, float[] rarity, float rarityOfUnknown)
    {
        vocabulary = new Vocabulary(hashes);
        (this.rarity, this.rarityOfUnknown) = (rarity, rarityOfUnknown);
    }

    /// <summary>How many features there are; the last one is the bias, which every utterance has.</summary>
    public int Count => rarity.Length + 1;

    public ReadOnlySpan<uint> Hashes => vocabulary.Hashes;
    public ReadOnlySpan<float> Rarity => rarity;
    public float RarityOfUnknown => rarityOfUnknown;

    /// <summary>Room enough for the features of any utterance of this many characters.</summary>
    public static int Bound(int length) => NGrams.Bound(PlainText.Bound(Math.Min(length, LongestUtterance))) + 1;

    /// <summary>Writes the utterance's known features in ascending order, the bias last, and returns how many there are.</summary>
    public int Write(ReadOnlySpan<char> utterance, Span<Feature> into)
    {
        var hashes = ArrayPool<uint>.Shared.Rent(Bound(utterance.Length));
        try
        {
            var grams = SortedGrams(utterance, hashes);
            var count = Weigh(grams, into, out var squares);
            var scale = squares > 0 ? (float)(1 / Math.Sqrt(squares)) : 0;
            foreach (ref var feature in into[..count]) feature = feature with { Value = feature.Value * scale };
            into[count] = new Feature(rarity.Length, Bias);
            return count + 1;
        }
        finally
        {
            ArrayPool<uint>.Shared.Return(hashes);
        }
    }

    /// <summary>The hashes of an utterance's n-grams in ascending order.</summary>
    public static Span<uint> SortedGrams(ReadOnlySpan<char> utterance, uint[] into)
    {
        utterance = utterance[..Math.Min(utterance.Length, LongestUtterance)];
        var text = ArrayPool<char>.Shared.Rent(PlainText.Bound(utterance.Length));
        var length = PlainText.Write(utterance, text);
        var grams = into.AsSpan(0, NGrams.Write(text.AsSpan(0, length), into));
        ArrayPool<char>.Shared.Return(text);
        grams.Sort();
        return grams;
    }

    private int Weigh(ReadOnlySpan<uint> grams, Span<Feature> into, out double squares)
    {
        var count = 0;
        squares = 0;
        for (int start = 0, end; start < grams.Length; start = end)
        {
            for (end = start + 1; end < grams.Length && grams[end] == grams[start];) end++;
            var index = vocabulary.IndexOf(grams[start]);
            var value = Frequency(end - start) * (index < 0 ? UnknownAgainstKnown * rarityOfUnknown : rarity[index]);
            if (NGrams.IsOfWords(grams[start])) value *= WordsAgainstCharacters;
            squares += value * value;
            if (index >= 0) into[count++] = new Feature(index, value);
        }
        return count;
    }

    private static float Frequency(int times) => times == 1 ? 1 : (float)(1 + PortableMath.Log(times));
}
