using StatusBot.Facts;

namespace StatusBot.Answers;

/// <summary>Finds the facts that answer a question, the likeliest first; none where none is likely enough.</summary>
internal sealed class Search(FactIndex index, Ranking ranking)
{
    private const int MostNearby = 2;

    private readonly Retrieval retrieval = new(index);
    private readonly Filters filters = new(index);

    /// <summary>Whether a fact gives the kind of answer that is asked for, in the days asked for.</summary>
    public bool Suits(IndexedFact fact, Asked asked) => filters.Pass(fact, asked);

    /// <inheritdoc cref="Retrieval.IsListing"/>
    public bool IsListing(Asked asked) => retrieval.IsListing(asked);

    /// <summary>
    /// What is asked in words must be answered by the best fact; of names or days alone, what is known on them is the answer.
    /// </summary>
    public IReadOnlyList<Match> Find(Asked asked, Standings day)
    {
        var candidates = Candidates(asked, day);
        return retrieval.IsListing(asked) ? ranking.Ranked(asked, candidates, day) : ranking.Answering(asked, candidates, day);
    }

    /// <summary>The facts among which the answer is looked for.</summary>
    public IReadOnlyList<IndexedFact> Candidates(Asked asked, Standings day) =>
        [.. retrieval.Candidates(asked, day).Where(fact => filters.Pass(fact, asked))];

    /// <summary>Facts on the question's subject that do not answer it, at most two.</summary>
    public IReadOnlyList<Match> Nearby(Asked asked, Standings day) =>
        [.. ranking.Ranked(asked, retrieval.OnSubject(asked, day), day).Take(MostNearby)];
}
