using System.Globalization;
using StatusBot.Answers;
using StatusBot.Facts;
using StatusBot.Language;
using StatusBot.Learning;

namespace StatusBot.Benchmarks;

/// <summary>One table with all that has an aim.</summary>
internal static class QuickTable
{
    private const int Questions = 3_000, WarmUps = 9_000, Rounds = 3;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <param name="sizes">How many facts to generate.</param>
    /// <param name="slowest">How many of the slowest questions to show with each size.</param>
    public static async Task<int> PrintAsync(IReadOnlyList<int> sizes, int slowest)
    {
        Row(Machine.Describe());
        Row("");
        Row("| what | p50 | p99 | max | a call allocates |");
        Row("| --- | ---: | ---: | ---: | ---: |");
        PrintModel();
        var (shipped, understanding) = (Shipped.Story(), Shipped.Understanding());
        PrintAnswers($"{shipped.Facts.Count} shipped facts", shipped, shipped, understanding, slowest);
        Single("working set with the shipped facts", $"{Environment.WorkingSet / 1048576} MB");
        Single("existing store to first answer (statusbot ask)", Measured.Show((await FirstAnswer.MeasureAsync()).TotalMicroseconds));
        foreach (var size in sizes)
        {
            var what = string.Create(CultureInfo.InvariantCulture, $"{size:N0} generated facts");
            PrintAnswers(what, shipped, GeneratedStory.Of(shipped, size), understanding, slowest);
        }
        return 0;
    }

    private static void PrintModel()
    {
        var data = Shipped.TrainingData();
        IntentModel? model = null;
        var time = Measured.Once(() => model = IntentTraining.Run(data, Models.Shipped.Encoder));
        Single($"train the model from {data.Rows.Count} utterances", Measured.Show(time.TotalMicroseconds));
        void Classify(int n) => model!.Classify(data.Rows[n % data.Rows.Count].Utterance);
        Measured.Of(4 * data.Rows.Count, Classify, Patience);
        Several("classify one question", Measured.Of(4 * data.Rows.Count, Classify, Patience));
    }

    private static void PrintAnswers(string what, Story shipped, Story story, Understanding understanding, int slowest)
    {
        Answerer? answerer = null;
        var time = Measured.Once(() => answerer = Shipped.Answerer(story, understanding));
        Single($"build the index, {what}", Measured.Show(time.TotalMicroseconds));
        var questions = GeneratedQuestions.Of(shipped, story, Questions);
        Measured.Of(WarmUps, Asks(answerer!, questions), Patience);
        GC.Collect();
        Several($"answer, {what}", Measured.Of(Questions, Asks(answerer!, questions), Patience));
        Several(
            string.Create(CultureInfo.InvariantCulture, $"the same, {ThreadTime.Name}, the least of {Rounds} rounds for each question"),
            Measured.LeastOf(Rounds, Questions, Asks(answerer!, questions)));
        if (slowest > 0) PrintSlowest(answerer!, questions, slowest);
    }

    private static Action<int> Asks(Answerer answerer, List<Posed> questions)
    {
        var conversation = new Conversation(answerer, questions);
        return n => conversation.Ask(n);
    }

    /// <summary>By the least of three runs, so that a collection of garbage does not count.</summary>
    private static void PrintSlowest(Answerer answerer, List<Posed> questions, int count)
    {
        var conversation = new Conversation(answerer, questions);
        var timed = questions.Select((question, n) => (question.Text, Time: Measured.LeastOf(3, 1, _ => conversation.Ask(n)).At(0)));
        foreach (var (text, time) in timed.ToList().OrderByDescending(one => one.Time).Take(count))
            Row($"    {Measured.Show(time)}  {text}");
    }

    private static void Several(string what, Measured times) => Row(string.Create(CultureInfo.InvariantCulture,
        $"| {what} | {Measured.Show(times.At(0.5))} | {Measured.Show(times.At(0.99))} | {Measured.Show(times.Sorted[^1])} "
        + $"| {(times.Bytes > 0 ? $"{times.Bytes / 1024:0.0} KB" : "")} |"));

    private static void Single(string what, string value) => Row($"| {what} | {value} | | | |");

    private static void Row(string text) => Console.Out.WriteLine(text);
}
