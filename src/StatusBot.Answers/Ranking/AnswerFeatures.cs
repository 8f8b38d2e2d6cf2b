namespace StatusBot.Answers;

/// <summary>
/// What tells whether the best fact answers a question at all: its own features, how far it stands out, and what the question is like.
/// </summary>
internal static class AnswerFeatures
{
    private const int Few = 3;

    public static IReadOnlyList<string> Names { get; } =
    [
        .. FactFeatures.Names, "share", "share of three", "out of scope", "unknown names", "nearest of all", "words meant of all",
        "worst word of all", "wording of all", "names", "words of content",
    ];

    /// <param name="values">The values of every candidate.</param>
    /// <param name="shares">How likely each is the best, from 0 to 1; what answers one claim answers together.</param>
    public static float[] Of(Asked asked, IReadOnlyList<IndexedFact> candidates, float[][] values, double[] shares)
    {
        float Most(string feature) => values.Max(row => row[Place(feature)]);
        var best = Array.IndexOf(shares, shares.Max());
        return
        [
            .. values[best], (float)candidates.Zip(shares).Where(one => IsOneAnswer(one.First, candidates[best])).Sum(one => one.Second),
            (float)shares.OrderDescending().Take(Few).Sum(),
            (float)asked.Question.Likelihood(Language.TrainingData.OutOfScope), asked.Question.Strangers.Count,
            Most("statement"), Most("words meant"), Most("worst word"), Most("wording"),
            asked.Mentions.Count, asked.Terms.Count(term => !term.Light),
        ];
    }

    /// <summary>From log-odds to shares that add up to 1 (Luce 1959).</summary>
    public static double[] Shares(IReadOnlyList<double> odds)
    {
        var most = odds.Max();
        var powers = odds.Select(one => Math.Exp(one - most)).ToArray();
        var sum = powers.Sum();
        return [.. powers.Select(power => power / sum)];
    }

    private static bool IsOneAnswer(IndexedFact one, IndexedFact other) =>
        one == other || one.Fact.Claim is { } claim && claim == other.Fact.Claim;

    private static int Place(string feature) => FactFeatures.Names.TakeWhile(name => name != feature).Count();
}
