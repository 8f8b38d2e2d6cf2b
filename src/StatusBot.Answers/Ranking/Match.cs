namespace StatusBot.Answers;

/// <summary>A fact that may answer a question.</summary>
/// <param name="Score">How likely it is the answer beside the likeliest, from 0 to 1.</param>
internal sealed record Match(IndexedFact Fact, double Score);
