namespace StatusBot.Language;

/// <summary>From rows to a model: features, weights, and a calibration fitted on rows held out in turn.</summary>
internal static class ModelTraining
{
    /// <summary>
    /// With this many rows an n-gram must occur in two of them: what occurs in one is mostly chance, and half of the size.
    /// </summary>
    private const int ManyRows = 1000;

    public static ModelParts Run(TrainingData data, ulong seed)
    {
        string[] utterances = [.. data.Rows.Select(row => row.Utterance)];
        var intents = Intents(data);
        int[] labels = [.. data.Rows.Select(row => Array.IndexOf(intents, row.Intent))];
        var space = FeatureSpaceBuilder.Build(utterances, fewest: utterances.Length < ManyRows ? 1 : 2);
        var trainer = new SoftmaxTrainer(new FeatureRows(space, utterances), labels, intents.Length, space.Count, seed);
        var outOfScope = Array.IndexOf(intents, TrainingData.OutOfScope);
        var calibration = Calibration.Fit(HeldOut.Score(trainer, data.Rows), labels, outOfScope);
        var weights = PackedWeights.Of(trainer.Train([.. Enumerable.Range(0, labels.Length)]));
        return new ModelParts(seed, data.Sha256(), intents, space, weights, calibration);
    }

    private static string[] Intents(TrainingData data) =>
        [.. data.Rows.Select(row => row.Intent).Distinct()
            .OrderBy(intent => intent == TrainingData.OutOfScope).ThenBy(intent => intent, StringComparer.Ordinal)];
}
