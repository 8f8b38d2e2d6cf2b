using System.Security.Cryptography;
using System.Text;

namespace StatusBot.Language;

/// <summary>
/// Keeps a trained model in one file, which ends with the hash of all before it. The file is a cache: what is missing, damaged, of another
/// format or of other training data is trained anew.
/// </summary>
public static class ModelFile
{
    /// <summary>Raised with every change to the layout, the features or the training, so that older files are trained anew.</summary>
    internal const int FormatVersion = 1;

    /// <summary>The model of this training data: from the cache where it holds exactly that, trained and kept there otherwise.</summary>
    /// <param name="trainingTsvPath">Rows of <c>utterance TAB intent</c>.</param>
    /// <param name="cachePath">Where the model is kept; its folder is made where there is none.</param>
    /// <exception cref="TrainingDataException">The training data cannot be used.</exception>
    public static IntentModel LoadOrTrain(string trainingTsvPath, string cachePath) =>
        LoadOrTrain(TrainingData.Read(trainingTsvPath), cachePath);

    /// <inheritdoc cref="LoadOrTrain(string, string)"/>
    public static IntentModel LoadOrTrain(TrainingData data, string cachePath, ulong seed = 1)
    {
        if (TryLoad(cachePath) is { } kept && kept.Parts.DataSha256 == data.Sha256() && kept.Parts.Seed == seed) return kept;
        var model = IntentModel.Train(data, seed);
        Keep(model, cachePath);
        return model;
    }

    /// <summary>Writes the model; another process sees the old file or the new one, never a part.</summary>
    public static void Save(IntentModel model, string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        Directory.CreateDirectory(folder);
        var unfinished = Path.Combine(folder, $".{Path.GetFileName(path)}.{Guid.NewGuid():n}");
        try
        {
            Write(unfinished, ToBytes(model));
            File.Move(unfinished, path, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    // For its owner alone: it tells what people are taken to ask.
    private static void Write(string path, byte[] bytes)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var file = new FileStream(path, options);
        file.Write(bytes);
    }

    /// <summary>The model of a file, or null where there is no file, or none that is whole and of this format.</summary>
    public static IntentModel? TryLoad(string path)
    {
        try
        {
            return FromBytes(File.ReadAllBytes(path));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>The file's bytes: the same for the same training data and seed.</summary>
    public static byte[] ToBytes(IntentModel model)
    {
        using var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true)) ModelLayout.Write(writer, model.Parts);
        stream.Write(SHA256.HashData(stream.GetBuffer().AsSpan(0, (int)stream.Length)));
        return stream.ToArray();
    }

    private static IntentModel? FromBytes(byte[] bytes)
    {
        var body = bytes.AsSpan(0, Math.Max(0, bytes.Length - SHA256.HashSizeInBytes));
        if (!SHA256.HashData(body).AsSpan().SequenceEqual(bytes.AsSpan(body.Length))) return null;
        using var reader = new BinaryReader(new MemoryStream(bytes, 0, body.Length), Encoding.UTF8);
        return ModelLayout.Read(reader) is { } parts ? new IntentModel(parts) : null;
    }

    // A cache that cannot be written (a read-only folder, a full disk) costs the next start a training, not this one its model.
    private static void Keep(IntentModel model, string path)
    {
        try
        {
            Save(model, path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
        }
    }
}
