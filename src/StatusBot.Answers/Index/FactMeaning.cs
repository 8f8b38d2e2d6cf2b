using System.Numerics.Tensors;
using StatusBot.Facts;
using StatusBot.Language;

namespace StatusBot.Answers;

/// <summary>What a fact means, as vectors: of its statement, of the statement with its topic and names, and of each word that carries.</summary>
/// <param name="Statement">Of length 1.</param>
/// <param name="Named">Of length 1.</param>
/// <param name="Words">One row a word, in eighths of bits: a number from −127 to 127 stands for one from −<see cref="Largest"/> to <see cref="Largest"/>.</param>
internal sealed record FactMeaning(float[] Statement, float[] Named, sbyte[] Words)
{
    /// <summary>No number of a word's vector is larger by far: one that is, is cut.</summary>
    private const float Largest = 0.5f;

    public int Count => Words.Length / Statement.Length;

    /// <summary>The largest cosine of each vector with any word.</summary>
    public void Nearest(IReadOnlyList<ReadOnlyMemory<float>> vectors, Span<float> nearest)
    {
        nearest.Fill(-1);
        Span<float> word = stackalloc float[Statement.Length];
        for (var row = 0; row < Count; row++)
        {
            Unpack(Words.AsSpan(row * word.Length, word.Length), word);
            for (var i = 0; i < vectors.Count; i++) nearest[i] = Math.Max(nearest[i], TensorPrimitives.Dot(vectors[i].Span, word));
        }
    }

    public static FactMeaning Of(EncodedText statement, float[] named, IReadOnlyList<ReadOnlyMemory<float>> words)
    {
        var packed = new sbyte[words.Count * named.Length];
        for (var row = 0; row < words.Count; row++)
            for (var i = 0; i < named.Length; i++)
                packed[row * named.Length + i] = (sbyte)Math.Round(Math.Clamp(words[row].Span[i] / Largest, -1, 1) * 127);
        return new(statement.Vector.ToArray(), named, packed);
    }

    private static void Unpack(ReadOnlySpan<sbyte> packed, Span<float> word)
    {
        TensorPrimitives.ConvertTruncating(packed, word);
        TensorPrimitives.Multiply(word, Largest / 127, word);
    }
}

/// <summary>Makes the meanings of facts, each once: a fact that stays as it is keeps its vectors.</summary>
internal sealed class Meanings(ISentenceEncoder encoder, Lexicon lexicon)
{
    public FactMeaning Of(Fact fact, string topic, IEnumerable<string> names)
    {
        var statement = encoder.Encode(fact.Statement);
        var named = encoder.Encode($"{topic}: {string.Join(", ", names)}. {fact.Statement}").Vector.ToArray();
        var words = Tokenizer.Split(fact.Statement).Where(token => !lexicon.IsFunction(token)).DistinctBy(token => token.Start)
            .Select(token => statement.At(token.Start, token.Written.Length)).OfType<ReadOnlyMemory<float>>().ToList();
        return FactMeaning.Of(statement, named, words);
    }

    public float[] Of(string text) => encoder.Encode(text).Vector.ToArray();
}
