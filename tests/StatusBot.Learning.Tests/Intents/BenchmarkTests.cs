using StatusBot.Language;
using StatusBot.Testing;

namespace StatusBot.Learning.Tests;

/// <summary>
/// Public benchmarks, where they are: in the folder <c>shared</c> beside the repository, or where STATUSBOT_SHARED says. Some of the rows
/// in the normal run; all of them with STATUSBOT_LONG=1.
/// </summary>
public sealed class BenchmarkTests
{
    private const int Part = 10;
    private static readonly bool Full = Environment.GetEnvironmentVariable("STATUSBOT_LONG") == "1";

    [Theory]
    [InlineData("clinc150", 0.85, 0.94)]
    [InlineData("banking77", 0.75, 0.91)]
    [InlineData("hwu64", 0.75, 0.89)]
    public void AModelFindsTheIntentsOfABenchmark(string name, double leastOfSome, double leastOfAll) =>
        Evaluate(name).InScopeAccuracy!.Value.ShouldBeGreaterThan(Full ? leastOfAll : leastOfSome);

    [Fact]
    public void AModelKnowsWhatItDoesNotKnow()
    {
        var evaluation = Evaluate("clinc150");
        (Full ? evaluation.OutOfScopeRecallAt925 : evaluation.OutOfScopeRecall)!.Value.ShouldBeGreaterThan(Full ? 0.8 : 0.5);
        evaluation.Auroc!.Value.ShouldBeGreaterThan(Full ? 0.96 : 0.9);
    }

    private static Evaluation Evaluate(string name)
    {
        var folder = Path.Combine(Beside() ?? "", "benchmarks", name);
        Needs.That(Directory.Exists(folder),
            $"The benchmark {name} is not beside the repository; STATUSBOT_SHARED can name the folder that holds it.");
        var train = TrainingData.ReadRows(Path.Combine(folder, "train.tsv"));
        return IntentEvaluation.Run(
            TrainingData.Of([.. train.Where((row, at) => Full || at % Part == 0 || row.IsOutOfScope)]),
            [.. TrainingData.ReadRows(Path.Combine(folder, "val.tsv")).Where((_, at) => Full || at % Part == 0)], Shared.Encoder);
    }

    private static string? Beside()
    {
        if (Environment.GetEnvironmentVariable("STATUSBOT_SHARED") is { Length: > 0 } named) return named;
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "StatusBot.sln"))) root = root.Parent;
        return root?.Parent is { } beside ? Path.Combine(beside.FullName, "shared") : null;
    }
}
