using StatusBot.Answers;

namespace StatusBot.Benchmarks;

/// <summary>A labelled question with the candidates that the program would rank for it.</summary>
/// <param name="Gold">The ids of the facts that answer it; none where no fact does.</param>
/// <param name="Open">The ids of facts that count as neither right nor wrong.</param>
/// <param name="Values">The features of each candidate.</param>
internal sealed record Example(
    string Story, string Text, Asked Asked, IReadOnlyList<IndexedFact> Candidates, float[][] Values,
    HashSet<string> Gold, HashSet<string> Open)
{
    public bool IsAnswered => Gold.Count > 0;
    public bool IsGold(int candidate) => Gold.Contains(Candidates[candidate].Fact.Id);
    public bool IsOpen(int candidate) => Open.Contains(Candidates[candidate].Fact.Id);
}
