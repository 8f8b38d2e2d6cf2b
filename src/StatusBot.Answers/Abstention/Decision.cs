using StatusBot.Language;

namespace StatusBot.Answers;

/// <summary>
/// Whether the best candidate answers the question. The threshold follows from costs: an answer that is wrong costs
/// <see cref="WrongCost"/> times as much as none where there is one.
/// </summary>
internal sealed class Decision(FactIndex index, IRanker model)
{
    public const double WrongCost = 5;

    /// <summary>From this nearness on a word counts as covered.</summary>
    public const float Covered = 0.6f;

    /// <summary>The probability of being right from which answering costs less than abstaining.</summary>
    public const double Threshold = WrongCost / (WrongCost + 1);

    private static readonly (string Name, Func<Decision, EncodedQuestion, IReadOnlyList<Match>, float> Of)[] All =
    [
        ("first", (_, _, matches) => Logit(matches[0].Score)),
        ("second", (_, _, matches) => Logit(matches.Count > 1 ? matches[1].Score : 0)),
        ("third", (_, _, matches) => Logit(matches.Count > 2 ? matches[2].Score : 0)),
        ("cosine", (_, question, matches) => question.Cosines[matches[0].Fact.Number]),
        ("best cosine", (_, question, _) => question.Cosines.Max()),
        ("best cosine with names", (_, question, _) => question.Named.Max()),
        ("worst word of first", (_, _, matches) => Least(matches[0].Nearness)),
        ("worst word of any", (_, question, matches) => WorstOfAny(question, matches)),
        ("words that no fact holds", (_, question, _) => question.Words.Count(word => word.Holding == 0)),
        ("words", (_, question, _) => question.Words.Count),
        ("out of scope", (_, question, _) => (float)question.Asked.Question.Likelihood(TrainingData.OutOfScope)),
        ("strangers", (_, question, _) => question.Asked.Question.Strangers.Count),
        ("subjects", (_, question, _) => question.Subjects.Length),
        ("subjects missing", (_, question, matches) => question.Subjects.Count(id => !matches[0].Fact.IsAbout(id))),
        ("numbers missing", (_, question, matches) => question.Numbers.Count(number => !matches[0].Fact.Tokens.Contains(number))),
        ("kind given", (self, question, matches) => new Gates(self.index).Gives(matches[0].Fact, question.Asked) ? 1 : 0),
        ("why", (_, question, _) => question.Asked.Kind == AnswerKind.Why ? 1 : 0),
        ("when", (_, question, _) => question.Asked.Kind == AnswerKind.When ? 1 : 0),
        ("number or amount", (_, question, _) => question.Asked.Kind is AnswerKind.Number or AnswerKind.Amount ? 1 : 0),
        ("whether", (_, question, _) => question.Asked.Kind == AnswerKind.Whether ? 1 : 0),
        ("inherited", (_, question, _) => question.Asked.Inherited ? 1 : 0),
        ("topic", (_, question, matches) => question.Topics[matches[0].Fact.Topic]),
    ];

    public static IReadOnlyList<string> Names { get; } = [.. All.Select(feature => feature.Name)];

    public float[] Features(EncodedQuestion question, IReadOnlyList<Match> matches) => [.. All.Select(feature => feature.Of(this, question, matches))];

    /// <summary>How likely the first candidate answers; 0 without one.</summary>
    public double Probability(EncodedQuestion question, IReadOnlyList<Match> matches) =>
        matches.Count == 0 ? 0 : model.Probability(Features(question, matches));

    private static float Logit(double probability)
    {
        var bounded = Math.Clamp(probability, 1e-4, 1 - 1e-4);
        return (float)Math.Log(bounded / (1 - bounded));
    }

    private static float Least(float[] nearness) => nearness.Length == 0 ? 1 : nearness.Min();

    /// <summary>Of the question's words the one that the candidates cover worst, by the candidate that covers it best.</summary>
    private static float WorstOfAny(EncodedQuestion question, IReadOnlyList<Match> matches) =>
        question.Words.Count == 0 ? 1 : Enumerable.Range(0, question.Words.Count).Min(i => matches.Max(match => match.Nearness[i]));
}
