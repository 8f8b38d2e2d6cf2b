using System.Globalization;
using StatusBot.Answers;
using StatusBot.Learning;

namespace StatusBot.Benchmarks;

/// <summary>
/// Trains the two ranking models on the training stories, and measures them on each story by models that have not seen it.
/// </summary>
internal static class RankerTrainer
{
    private const float L2OfFacts = 50, L2OfAnswers = 10;

    /// <param name="training">The folder of the training stories.</param>
    /// <param name="output">Where the models go; null to measure alone.</param>
    public static int Run(string training, string? output)
    {
        var all = Examples.Read(training);
        var judged = new List<Judged>();
        var answers = new List<(Example Example, RankingRow Row)>();
        foreach (var story in all.Select(example => example.Story).Distinct(StringComparer.Ordinal))
        {
            var facts = TrainFacts([.. all.Where(example => example.Story != story)]);
            answers.AddRange(all.Where(example => example.Story == story && example.Candidates.Count > 0)
                .Select(example => (example, AnswerRow(example, facts))));
        }
        foreach (var story in all.Select(example => example.Story).Distinct(StringComparer.Ordinal))
        {
            var ranker = TrainAnswers(answers.Where(one => one.Example.Story != story));
            judged.AddRange(answers.Where(one => one.Example.Story == story)
                .Select(one => new Judged(one.Example, ranker.Probability(one.Row.Values), one.Row.Label)));
        }
        judged.AddRange(all.Where(example => example.Candidates.Count == 0).Select(example => new Judged(example, 0, IsRight: false)));
        Print(all, judged);
        if (output is null) return 0;
        TrainFacts(all).Save(Path.Combine(output, "facts.json"));
        TrainAnswers(answers).Save(Path.Combine(output, "answers.json"));
        return 0;
    }

    /// <summary>From pairs of a right and a wrong fact of one question, which differ in their features.</summary>
    private static Ranker TrainFacts(IReadOnlyList<Example> examples)
    {
        var rows = new List<RankingRow>();
        for (var n = 0; n < examples.Count; n++) rows.AddRange(Pairs(examples[n], n));
        return RankerTraining.Run(new RankingData(FactFeatures.Names, rows), RankerKind.Linear, L2OfFacts);
    }

    private static IEnumerable<RankingRow> Pairs(Example example, int number)
    {
        var places = Enumerable.Range(0, example.Candidates.Count).Where(place => !example.IsOpen(place)).ToLookup(example.IsGold);
        var weight = 1f / Math.Max(1, places[true].Count() * places[false].Count());
        var flip = number % 2 == 0;
        foreach (var right in places[true])
            foreach (var wrong in places[false])
            {
                var (one, other) = (flip = !flip) ? (right, wrong) : (wrong, right);
                float[] difference = [.. example.Values[one].Zip(example.Values[other], (a, b) => a - b)];
                yield return new(difference, flip, $"{number}", weight);
            }
    }

    /// <summary>From questions whose first fact is right, and those that no fact answers.</summary>
    private static Ranker TrainAnswers(IEnumerable<(Example Example, RankingRow Row)> rows) =>
        RankerTraining.Run(new RankingData(
            AnswerFeatures.Names, [.. rows.Where(one => one.Row.Label || !one.Example.IsAnswered).Select(one => one.Row)]),
        RankerKind.Linear, L2OfAnswers);

    private static RankingRow AnswerRow(Example example, Ranker facts)
    {
        var shares = AnswerFeatures.Shares([.. example.Values.Select(row => facts.LogOdds(row))]);
        var order = Enumerable.Range(0, shares.Length).OrderByDescending(place => shares[place]);
        var first = order.Select(place => (int?)place).FirstOrDefault(place => !example.IsOpen(place!.Value));
        return new(
            AnswerFeatures.Of(example.Asked, example.Candidates, example.Values, shares), first is { } best && example.IsGold(best),
            example.Story);
    }

    private static void Print(List<Example> all, List<Judged> judged)
    {
        var answered = judged.Where(one => one.Example.IsAnswered).ToList();
        var none = judged.Where(one => !one.Example.IsAnswered).ToList();
        var reached = answered.Count(one => Enumerable.Range(0, one.Example.Candidates.Count).Any(one.Example.IsGold));
        Line($"{all.Count} questions, {answered.Count} of them answered by a fact; a right fact is a candidate in {reached}");
        Line($"first fact right: {Percent(answered.Count(one => one.IsRight), answered.Count)}");
        var right = answered.Where(one => one.IsRight).ToList();
        var above = right.Sum(one => none.Count(other => other.Probability < one.Probability));
        Line($"AUROC, first right against no answer: {100.0 * above / right.Count / none.Count:0.0}");
        foreach (var least in (double[])[0.3, 0.5, 0.6, 0.7, 0.8, 5.0 / 6])
            PrintAt(least, answered, none);
    }

    private static void PrintAt(double least, List<Judged> answered, List<Judged> none)
    {
        var shown = answered.Where(one => one.Probability >= least).ToList();
        var right = Percent(shown.Count(one => one.IsRight), answered.Count);
        var wrong = Percent(shown.Count(one => !one.IsRight), answered.Count);
        var invented = Percent(none.Count(one => one.Probability >= least), none.Count);
        Line($"shown from {least:0.00} on: {right} right, {wrong} wrong, {invented} of the unanswered invented");
    }

    private static string Percent(int part, int whole) => string.Create(CultureInfo.InvariantCulture, $"{100.0 * part / whole:0.0} %");

    private static void Line(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));

    private sealed record Judged(Example Example, double Probability, bool IsRight);
}
