using System.Numerics.Tensors;

namespace StatusBot.Language;

/// <summary>One word, number or sign of a text as it is meant there.</summary>
/// <param name="Start">Where it starts in the text, counted from 0.</param>
/// <param name="Length">In characters.</param>
/// <param name="Vector">The mean of its parts, of length 1.</param>
public sealed record EncodedWord(int Start, int Length, ReadOnlyMemory<float> Vector);

/// <summary>A text's vectors: of the whole, and of each word in its context.</summary>
/// <param name="Vector">The mean of all parts, of length 1.</param>
/// <param name="Words">In the text's order; a very long text's last words are missing.</param>
public sealed record EncodedText(ReadOnlyMemory<float> Vector, IReadOnlyList<EncodedWord> Words)
{
    /// <summary>
    /// The vector of a stretch of text, such as a <see cref="Token"/>: of the word there, or the mean of several; its length is 1.
    /// </summary>
    /// <returns>Null where no word was encoded.</returns>
    public ReadOnlyMemory<float>? At(int start, int length)
    {
        var covered = Words.Where(word => word.Start < start + length && start < word.Start + word.Length).ToList();
        if (covered.Count == 0) return null;
        return covered is [var word] ? word.Vector : Mean(covered);
    }

    private static float[] Mean(IReadOnlyList<EncodedWord> words)
    {
        var sum = words[0].Vector.ToArray();
        foreach (var word in words.Skip(1)) TensorPrimitives.Add(sum, word.Vector.Span, sum);
        TensorPrimitives.Divide(sum, TensorPrimitives.Norm<float>(sum), sum);
        return sum;
    }
}
