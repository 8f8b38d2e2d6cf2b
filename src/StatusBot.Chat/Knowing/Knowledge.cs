using StatusBot.Answers;
using StatusBot.Facts;
using StatusBot.Language;

namespace StatusBot.Chat;

/// <summary>What is known at one position of the ledger, ready to answer from. Never changes.</summary>
public sealed record Knowledge(long Position, Story Story, FactIndex Index, Answerer Answerer, string Model);
