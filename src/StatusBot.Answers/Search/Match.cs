namespace StatusBot.Answers;

/// <summary>How well a fact answers a question.</summary>
/// <param name="Coverage">The share of the question's words that the fact holds, by their weight, from 0 to 1.</param>
/// <param name="Missing">The carrying words that it does not hold, as written.</param>
internal sealed record Match(IndexedFact Fact, double Score, double Coverage, IReadOnlyList<string> Missing);
