using StatusBot.Language;

namespace StatusBot.Learning;

/// <summary>
/// Keeps a trained intent model in one file. The file is a cache: what is missing, damaged, of another format, encoder or training data is
/// trained anew.
/// </summary>
public static class IntentModelFile
{
    /// <summary>The model of this training data: from the cache where it holds exactly that, trained and kept there otherwise.</summary>
    /// <param name="path">Where the model is kept; its folder is made where there is none.</param>
    /// <param name="report">Told the share of the training that is done, from 0 to 1, from any thread.</param>
    public static IntentModel LoadOrTrain(TrainingData data, ISentenceEncoder encoder, string path, Action<double>? report = null)
    {
        if (TryLoad(path, encoder) is { } kept && kept.Parts.DataSha256 == data.Sha256()) return kept;
        var model = IntentTraining.Run(data, encoder, report);
        Keep(model, path);
        return model;
    }

    public static void Save(IntentModel model, string path) => ModelJson.Write(path, model.Parts);

    /// <summary>How large the model's file is, in bytes.</summary>
    public static long SizeOf(IntentModel model) => ModelJson.ToBytes(model.Parts).LongLength;

    /// <summary>The model of a file, or null where there is no file, or none that is whole, of this format and for this encoder.</summary>
    public static IntentModel? TryLoad(string path, ISentenceEncoder encoder)
    {
        try
        {
            var parts = ModelJson.Read<IntentParts>(path, IntentParts.Current);
            return parts.Encoder == encoder.Version ? new IntentModel(parts, encoder) : null;
        }
        catch (ModelFileException)
        {
            return null;
        }
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
