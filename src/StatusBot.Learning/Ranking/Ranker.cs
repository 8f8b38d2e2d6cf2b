using StatusBot.Language;

namespace StatusBot.Learning;

/// <summary>A trained ranking model. It never changes, and any number of threads may use it.</summary>
public sealed class Ranker : IRanker
{
    private readonly RankerParts parts;

    internal Ranker(RankerParts parts) => this.parts = parts;

    public IReadOnlyList<string> Features => parts.Features;
    public string Version => parts.DataSha256[..12];

    /// <summary>The hash of the rows that it was trained on.</summary>
    public string DataSha256 => parts.DataSha256;

    internal RankerParts Parts => parts;

    /// <summary>The model of a file.</summary>
    /// <exception cref="ModelFileException">There is no such file, or it holds no ranking model of this version.</exception>
    public static Ranker Load(string path) => new(ModelJson.Read<RankerParts>(path, RankerParts.Current));

    public void Save(string path) => ModelJson.Write(path, parts);

    public double Probability(ReadOnlySpan<float> values) => 1 / (1 + Math.Exp(-LogOdds(values)));

    public double LogOdds(ReadOnlySpan<float> values)
    {
        if (values.Length != parts.Features.Length)
            throw new ArgumentException(
                $"{values.Length} values were given, and {parts.Features.Length} features were expected", nameof(values));
        return parts.Sigmoid.LogOdds(parts.Scorer.Score(values));
    }
}

/// <summary>Everything that a ranking model consists of and a file keeps.</summary>
internal sealed record RankerParts(string Format, string DataSha256, string[] Features, Scorer Scorer, Sigmoid Sigmoid) : IModelParts
{
    public const string Current = "statusbot-ranker-1";
}
