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
            return Read<T>(file, path, format);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or JsonException or NotSupportedException)
        {
            throw Unusable(path, format, problem);
        }
    }

    /// <param name="name">What an error calls it.</param>
    /// <exception cref="ModelFileException">It is not of this format.</exception>
    public static T Read<T>(Stream stream, string name, string format) where T : IModelParts
    {
        var parts = JsonSerializer.Deserialize<T>(stream);
        return parts?.Format == format ? parts : throw Unusable(name, format, null);
    }

    /// <summary>Writes the model; another process sees the old file or the new one, never a part.</summary>
    public static void Write<T>(string path, T parts) where T : IModelParts
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        Directory.CreateDirectory(folder);
        var unfinished = Path.Combine(folder, $".{Path.GetFileName(path)}.{Guid.NewGuid():n}");
        try
        {
            WriteNew(unfinished, ToBytes(parts));
            File.Move(unfinished, path, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    // For its owner alone: it tells what people are taken to ask.
    private static void WriteNew(string path, byte[] bytes)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var file = new FileStream(path, options);
        file.Write(bytes);
    }

    public static byte[] ToBytes<T>(T parts) where T : IModelParts => JsonSerializer.SerializeToUtf8Bytes(parts);

    private static ModelFileException Unusable(string path, string format, Exception? problem) =>
        new($"'{path}' cannot be used: a whole model of the format '{format}' was expected.", problem);
}
