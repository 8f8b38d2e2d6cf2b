namespace StatusBot.Language;

/// <summary>What is learnt from examples, by a room that this one does not know: the program brings it.</summary>
/// <param name="Encoder">Turns texts into vectors by their meaning.</param>
/// <param name="Intents">
/// The intent model of some training data: the one that a file keeps, where it is of exactly this data; trained and kept there otherwise.
/// </param>
/// <param name="Rankers">The ranking models; null where facts are found by their words alone.</param>
public sealed record Learned(
    ISentenceEncoder Encoder, Func<TrainingData, string, IIntentClassifier> Intents, Rankers? Rankers);
