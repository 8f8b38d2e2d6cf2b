using System.Text.Json;

namespace StatusBot.Learning;

/// <summary>A model's file cannot be used; the message is one sentence.</summary>
public sealed class ModelFileException(string message, Exception? cause = null) : Exception(message, cause);

/// <summary>What a model's file keeps.</summary>
internal interface IModelParts
{
    /// <summary>The kind of model and the version of its layout and training.</summary>
    string Format { get; }
}

/// <summary>Keeps what was learnt in one small JSON file.</summary>
internal static class ModelJson
{
    /// <exception cref="ModelFileException">There is no such file, or it is not of this format.</exception>
    public static T Read<T>(string path, string format) where T : IModelParts
    {
        try
        {
            using var file = File.OpenRead(path);
            var parts = JsonSerializer.Deserialize<T>(file);
            return parts?.Format == format ? parts : throw Unusable(path, format, null);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or JsonException or NotSupportedException)
        {
            throw Unusable(path, format, problem);
        }
    }

    /// <summary>Writes the model; another process sees the old file or the new one, never a part.</summary>
    public static void Write<T>(string path, T parts) where T : IModelParts
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        Directory.CreateDirectory(folder);
        var unfinished = Path.Combine(folder, $".{Path.GetFileName(path)}.{Guid.NewGuid():n}");
        try
        {
            File.WriteAllBytes(unfinished, ToBytes(parts));
            File.Move(unfinished, path, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    public static byte[] ToBytes<T>(T parts) where T : IModelParts => JsonSerializer.SerializeToUtf8Bytes(parts);

    private static ModelFileException Unusable(string path, string format, Exception? problem) =>
        new($"'{path}' cannot be used: a whole model of the format '{format}' was expected.", problem);
}
