using System.Reflection;

namespace StatusBot.Learning;

/// <summary>The sentence encoder's files cannot be used; the message is one sentence that says what was expected where.</summary>
public sealed class SentenceModelException(string message, Exception? cause = null) : Exception(message, cause);

/// <summary>
/// Where the sentence encoder's files are: beside a published program, or under <c>artifacts</c> of the tree it was built in.
/// </summary>
/// <param name="Graph">The ONNX graph with its weights.</param>
/// <param name="Vocabulary">The parts of words, a line each.</param>
internal sealed record ModelFiles(string Graph, string Vocabulary)
{
    /// <summary>The model's name, which ends with the start of its hash.</summary>
    public static string Name { get; } = typeof(ModelFiles).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "SentenceModel").Value!;

    /// <param name="folder">The program's folder.</param>
    /// <exception cref="SentenceModelException">There is no model.</exception>
    public static ModelFiles Near(string folder)
    {
        var graph = Places(folder).Select(place => Path.Combine(place, "models", $"{Name}.onnx")).FirstOrDefault(File.Exists);
        return graph is null
            ? throw new SentenceModelException(Missing(folder))
            : new ModelFiles(graph, Path.ChangeExtension(graph, ".txt"));
    }

    private static IEnumerable<string> Places(string folder)
    {
        yield return folder;
        for (var above = Directory.GetParent(folder); above is not null; above = above.Parent)
            yield return Path.Combine(above.FullName, "artifacts");
    }

    private static string Missing(string folder) =>
        $"The sentence encoder's model '{Name}.onnx' is missing: it was expected in '{Path.Combine(folder, "models")}' "
        + "or under 'artifacts/models' of the source tree, where 'dotnet build src/StatusBot.Learning' writes it.";
}
