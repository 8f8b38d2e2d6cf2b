using StatusBot.Language;

namespace StatusBot.Chat;

// Stands in until the trained model is there.
internal sealed class NearestUtterance(TrainingData data) : IIntentClassifier
{
    private readonly (HashSet<string> Words, string Intent)[] rows = [.. data.Rows.Select(row => (Words(row.Utterance), row.Intent))];
    private readonly Dictionary<string, double> weights = data.Rows.SelectMany(row => Words(row.Utterance)).GroupBy(word => word)
        .ToDictionary(group => group.Key, group => Math.Log(1 + (data.Rows.Count / (double)group.Count())));

    public string Version => "nearest";

    public Prediction Classify(string utterance)
    {
        var words = Words(utterance);
        double Weight(IEnumerable<string> some) => some.Sum(word => weights.GetValueOrDefault(word, 5));
        var all = Weight(words);
        var scores = new Dictionary<string, double>();
        foreach (var row in rows)
        {
            var shared = Weight(row.Words.Where(words.Contains));
            var score = 2 * shared / (all + Weight(row.Words) + 1e-9);
            scores[row.Intent] = scores.GetValueOrDefault(row.Intent) + Math.Exp(12 * score);
        }
        var sum = scores.Values.Sum();
        var ranked = scores.Select(pair => new ScoredIntent(pair.Key, pair.Value / sum)).OrderByDescending(scored => scored.Probability).ToList();
        return new(ranked, ranked[0].Intent == TrainingData.OutOfScope);
    }

    private static HashSet<string> Words(string text)
    {
        var words = text.ToLowerInvariant().Split([' ', '?', ',', '.', '!'], StringSplitOptions.RemoveEmptyEntries);
        return [.. words, .. words.Zip(words.Skip(1), (a, b) => a + " " + b)];
    }
}
