using StatusBot.Facts;
using StatusBot.Language;

namespace StatusBot.Answers;

/// <summary>
/// Finds by meaning what no word finds: two models that were trained on many stories say which of the candidates answers best, and whether
/// it answers at all.
/// </summary>
internal sealed class Ranking
{
    /// <summary>What it costs to say something wrong, where saying nothing costs 1.</summary>
    private const double CostOfWrong = 5;

    /// <summary>
    /// The share of the questions without an answer: of those that no word finds, as far as is known, and of the training questions.
    /// </summary>
    private const double Unanswered = 0.2, UnansweredInTraining = 0.6;

    /// <summary>
    /// From here on an answer is worth its risk: where the odds are those of the costs, corrected for how rare the unanswered are (Elkan
    /// 2001).
    /// </summary>
    private static readonly double LeastProbability = Probability(
        CostOfWrong * Odds(Unanswered) / Odds(UnansweredInTraining));

    private const int MostCandidates = 500;

    private readonly FactIndex index;
    private readonly Rankers rankers;
    private readonly Meanings meanings;
    private readonly FactFeatures features;

    /// <exception cref="ArgumentException">The models were trained on other features.</exception>
    public Ranking(FactIndex index, Rankers rankers, Meanings meanings)
    {
        (this.index, this.rankers, this.meanings, features) = (index, rankers, meanings, new FactFeatures(index, meanings));
        Check(rankers.Facts, FactFeatures.Names);
        Check(rankers.Answers, AnswerFeatures.Names);
    }

    /// <summary>
    /// The facts that answer, the likeliest first, each with how likely it is beside the likeliest; none where that is not likely enough.
    /// </summary>
    public IReadOnlyList<(IndexedFact Fact, double Share)> Find(Asked asked, IReadOnlyList<IndexedFact> candidates, Standings day)
    {
        if (candidates.Count is 0 or > MostCandidates) return [];
        var values = features.Of(new MeantQuestion(asked, index, meanings), candidates, day);
        var shares = AnswerFeatures.Shares([.. values.Select(row => rankers.Facts.LogOdds(row))]);
        if (rankers.Answers.Probability(AnswerFeatures.Of(asked, candidates, values, shares)) < LeastProbability) return [];
        var best = shares.Max();
        return [.. candidates.Zip(shares, (fact, share) => (fact, share / best)).OrderByDescending(one => one.Item2)
            .ThenBy(one => one.fact.Fact.Id, StringComparer.Ordinal)];
    }

    private static double Odds(double probability) => probability / (1 - probability);
    private static double Probability(double odds) => odds / (1 + odds);

    private static void Check(IRanker ranker, IReadOnlyList<string> expected)
    {
        if (!ranker.Features.SequenceEqual(expected, StringComparer.Ordinal))
            throw new ArgumentException(
                $"The ranking model {ranker.Version} was trained on other features: expected {string.Join(", ", expected)}; train it anew.",
                nameof(ranker));
    }
}
