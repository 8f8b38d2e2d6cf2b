using StatusBot.Language;

namespace StatusBot.Learning;

/// <summary>The models that ship, loaded once for each process.</summary>
public static class Models
{
    private static readonly Lazy<Learned> Loaded = new(Load);

    /// <exception cref="SentenceModelException">The encoder's model is missing or damaged.</exception>
    public static Learned Shipped => Loaded.Value;

    private static Rankers? Rankers() => Trained("facts") is { } facts && Trained("answers") is { } answers ? new(facts, answers) : null;

    private static Ranker? Trained(string name)
    {
        using var stream = typeof(Models).Assembly.GetManifestResourceStream($"{name}.json");
        return stream is null ? null : new Ranker(ModelJson.Read<RankerParts>(stream, name, RankerParts.Current));
    }

    private static Learned Load()
    {
        var encoder = SentenceEncoder.Load();
        return new(encoder, (data, path) => IntentModelFile.LoadOrTrain(data, encoder, path), Rankers());
    }
}
