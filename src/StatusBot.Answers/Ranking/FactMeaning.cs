using StatusBot.Language;

namespace StatusBot.Answers;

/// <summary>What a fact means, as vectors of length 1: each of its texts says it in another way.</summary>
/// <param name="Statement">Its statement, with the vector of each word.</param>
/// <param name="Named">Its topic, its entities and its statement.</param>
/// <param name="Masked">Its statement, with the kinds in the place of the entities.</param>
/// <param name="Wordings">The questions that it is known to answer.</param>
internal sealed record FactMeaning(
    EncodedText Statement, ReadOnlyMemory<float> Named, ReadOnlyMemory<float> Masked, IReadOnlyList<EncodedText> Wordings);
