using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace StatusBot.Learning;

/// <summary>Everything that an intent model consists of and a file keeps.</summary>
/// <param name="DataSha256">The hash of the rows that it was trained on.</param>
/// <param name="Encoder">The version of the encoder whose vectors it reads.</param>
/// <param name="Intents">The intents in ordinal order; out of scope, where there is such a class, is the last.</param>
/// <param name="Classes">A weighted sum of the vector for each intent.</param>
/// <param name="Gate">Decides on out of scope from <see cref="OutOfScopeGate"/>'s features; null where too few rows taught it.</param>
/// <param name="LeastFamiliar">The best score below which a question counts as out of scope where there is no such class.</param>
internal sealed record IntentParts(
    string Format, string DataSha256, string Encoder, string[] Intents, ClassWeights Classes, RankerParts? Gate, double LeastFamiliar)
    : IModelParts
{
    /// <summary>Another one with every change to the training, so that older files are trained anew.</summary>
    public const string Current = "statusbot-intents-2";

    public string Version { get; } =
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Format} {Encoder} {DataSha256}")))[..12];
}

/// <summary>The weights of a linear model with several classes.</summary>
/// <param name="Bytes">For each class a weight for each number of the vector, as 32-bit floating-point numbers.</param>
internal sealed record ClassWeights(float[] Biases, byte[] Bytes)
{
    public ClassWeights Times(float factor)
    {
        var (biases, bytes) = (new float[Biases.Length], new byte[Bytes.Length]);
        TensorPrimitives.Multiply(Biases, factor, biases);
        TensorPrimitives.Multiply(MemoryMarshal.Cast<byte, float>(Bytes), factor, MemoryMarshal.Cast<byte, float>(bytes.AsSpan()));
        return new ClassWeights(biases, bytes);
    }

    public float[] Score(ReadOnlySpan<float> vector)
    {
        var weights = MemoryMarshal.Cast<byte, float>(Bytes);
        var scores = new float[Biases.Length];
        for (var k = 0; k < scores.Length; k++)
            scores[k] = Biases[k] + TensorPrimitives.Dot(weights.Slice(k * vector.Length, vector.Length), vector);
        return scores;
    }
}
