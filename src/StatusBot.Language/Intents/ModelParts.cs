namespace StatusBot.Language;

/// <summary>Everything that a model consists of and a file keeps.</summary>
/// <param name="Seed">The seed that it was trained with.</param>
/// <param name="DataSha256">The hash of the rows that it was trained on.</param>
/// <param name="Intents">The intents in ordinal order; out of scope, where there is such a class, is the last.</param>
/// <param name="Space">The features.</param>
/// <param name="Weights">The weights of each feature for each intent.</param>
/// <param name="Calibration">How scores become probabilities.</param>
internal sealed record ModelParts(
    ulong Seed, string DataSha256, string[] Intents, FeatureSpace Space, PackedWeights Weights, Calibration Calibration);
