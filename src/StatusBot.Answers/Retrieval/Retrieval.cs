using StatusBot.Facts;
using StatusBot.Language;

namespace StatusBot.Answers;

/// <summary>
/// Finds the facts that answer a question, best first: candidates by meaning, by rare words and by the names asked about, ranked by a
/// learnt model; a second one decides whether the best of them answers.
/// </summary>
internal sealed class Retrieval(FactIndex index, Learned learned)
{
    /// <summary>How many candidates are looked at word by word.</summary>
    private const int MostRanked = 48;

    private readonly Gates gates = new(index);
    private readonly FactFeatures features = new(index, new Gates(index));
    private readonly Decision decision = new(index, learned.Abstention);

    /// <summary>Whether a fact is about what was asked and gives that kind of answer, whatever its words.</summary>
    public bool Suits(IndexedFact fact, Asked asked) => gates.Suits(fact, asked);

    /// <summary>The candidates, the likeliest first, and whether the first answers.</summary>
    public Ranked Rank(Asked asked, Standings day)
    {
        var question = new EncodedQuestion(asked, index, learned.Encoder, day);
        var matches = Candidates(question).Select(fact => Rate(question, fact)).Order(Match.BestFirst).ToList();
        return new Ranked(question, matches, decision.Probability(question, matches));
    }

    /// <summary>The visible facts that may answer, at most <see cref="MostRanked"/>: the nearest by vector and by the words that they share.</summary>
    public IEnumerable<IndexedFact> Candidates(EncodedQuestion question)
    {
        var visible = index.Columns.Visible(Enumerable.Range(0, index.Facts.Length), question.Day);
        var promise = visible.Select(fact => -Promise(question, fact)).ToArray();
        Array.Sort(promise, visible);
        return visible.Take(MostRanked).Select(fact => index.Facts[fact]);
    }

    private static float Promise(EncodedQuestion question, int fact) =>
        question.Cosines[fact] + question.Named[fact] + question.Words.Sum(word => word.Facts.Contains(fact) ? word.Weight : 0) / (1 + question.Words.Sum(word => word.Weight));

    private Match Rate(EncodedQuestion question, IndexedFact fact)
    {
        var pair = new Pair(question, fact, index);
        return new Match(fact, learned.Ranking.Probability(features.Of(pair)), pair.Nearness, Missing(pair));
    }

    private static IReadOnlyList<string> Missing(Pair pair) =>
        [.. pair.Question.Words.Where((word, i) => pair.Nearness[i] < Decision.Covered).Select(word => word.Term.Written)];
}

/// <summary>How likely a fact answers a question.</summary>
/// <param name="Score">From 0 to 1.</param>
/// <param name="Nearness">How near the fact's words are to each word of the question.</param>
/// <param name="Missing">The carrying words that it does not cover, as written.</param>
internal sealed record Match(IndexedFact Fact, double Score, float[] Nearness, IReadOnlyList<string> Missing)
{
    /// <summary>The better match first; of equal ones the one whose id comes first.</summary>
    public static readonly Comparer<Match> BestFirst = Comparer<Match>.Create((one, other) =>
        one.Score != other.Score ? other.Score.CompareTo(one.Score) : string.CompareOrdinal(one.Fact.Fact.Id, other.Fact.Fact.Id));
}

/// <summary>The candidates of a question, best first.</summary>
/// <param name="Answered">How likely the first answers.</param>
internal sealed record Ranked(EncodedQuestion Question, IReadOnlyList<Match> Matches, double Answered);
