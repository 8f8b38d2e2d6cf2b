namespace StatusBot.Language;

/// <summary>Everything that is learnt rather than written.</summary>
/// <param name="Encoder">Turns texts into vectors.</param>
/// <param name="Intents">Says what a question wants.</param>
/// <param name="Ranking">How likely a fact answers a question.</param>
/// <param name="Abstention">How likely the best fact is the answer.</param>
public sealed record Learned(ISentenceEncoder Encoder, IIntentClassifier Intents, IRanker Ranking, IRanker Abstention);
