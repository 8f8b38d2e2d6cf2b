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

    /// <summary>The share of the questions that no fact answers: one in six of those that people ask, and of the training questions.</summary>
    private const double Unanswered = 1 / 6.0, UnansweredInTraining = 0.6;

    /// <summary>
    /// From here on an answer is worth its risk: where the odds are those of the costs, corrected for how rare the unanswered are (Elkan
    /// 2001).
    /// </summary>
    private static readonly double LeastProbability = Probability(
        CostOfWrong * Odds(Unanswered) / Odds(UnansweredInTraining));

    /// <summary>What is as likely beside the likeliest may be shown with it.</summary>
    private const double NearShare = 0.25;

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

    /// <summary>The facts that answer, the likeliest first; none where that is not likely enough.</summary>
    public IReadOnlyList<Match> Answering(Asked asked, IReadOnlyList<IndexedFact> candidates, Standings day)
    {
        if (candidates.Count == 0) return [];
        var (values, shares) = Rank(asked, candidates, day);
        if (Environment.GetEnvironmentVariable("DBG") is not null)
        {
            Console.Error.WriteLine($"P={rankers.Answers.Probability(AnswerFeatures.Of(asked, candidates, values, shares)):0.00} {asked.Question.Text} kind={asked.Kind} terms={string.Join(",", asked.Terms.Select(t => t.Written + (t.Light ? "~" : "")))} mentions={string.Join(",", asked.Mentions)}");
            foreach (var i in Enumerable.Range(0, candidates.Count).OrderByDescending(i => shares[i]).Take(4))
                Console.Error.WriteLine($"   {shares[i]:0.000} {candidates[i].Fact.Id}: {string.Join(" ", FactFeatures.Names.Select((n, k) => (n, values[i][k])).Where(x => x.Item2 != 0).Select(x => $"{x.n}={x.Item2:0.00}"))}");
        }
        return rankers.Answers.Probability(AnswerFeatures.Of(asked, candidates, values, shares)) < LeastProbability ? [] : Near(candidates, shares);
    }

    /// <summary>The facts that answer best, the likeliest first, however likely that is.</summary>
    public IReadOnlyList<Match> Ranked(Asked asked, IReadOnlyList<IndexedFact> candidates, Standings day) =>
        candidates.Count == 0 ? [] : Near(candidates, Rank(asked, candidates, day).Shares);

    private (float[][] Values, double[] Shares) Rank(Asked asked, IReadOnlyList<IndexedFact> candidates, Standings day)
    {
        var values = features.Of(new MeantQuestion(asked, index, meanings), candidates, day);
        return (values, AnswerFeatures.Shares([.. values.Select(row => rankers.Facts.LogOdds(row))]));
    }

    private static IReadOnlyList<Match> Near(IReadOnlyList<IndexedFact> candidates, double[] shares)
    {
        var best = shares.Max();
        return [.. candidates.Zip(shares, (fact, share) => new Match(fact, share / best)).Where(match => match.Score >= NearShare)
            .OrderByDescending(match => match.Score).ThenBy(match => match.Fact.Fact.Id, StringComparer.Ordinal)];
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
