using StatusBot.Testing;

namespace StatusBot.Language.Tests.Intents;

/// <summary>
/// Public benchmarks, where they are: in the folder <c>shared</c> beside the repository, or where STATUSBOT_SHARED says. A tenth of
/// the rows in the normal run; all of them with STATUSBOT_FULL_BENCHMARKS=1.
/// </summary>
public sealed class BenchmarkTests
{
    private static readonly bool Full = Environment.GetEnvironmentVariable("STATUSBOT_FULL_BENCHMARKS") == "1";

    [Theory]
    [InlineData("clinc150", 0.74, 0.91)]
    [InlineData("banking77", 0.68, 0.90)]
    [InlineData("hwu64", 0.70, 0.88)]
    public void AModelFindsTheIntentsOfABenchmark(string name, double leastOfSome, double leastOfAll)
    {
        var evaluation = Evaluate(name);
        evaluation.InScopeAccuracy!.Value.ShouldBeGreaterThan(Full ? leastOfAll : leastOfSome);
        evaluation.CalibrationError!.Value.ShouldBeLessThan(Full ? 0.05 : 0.1);
    }

    [Fact]
    public void AModelKnowsWhatItDoesNotKnow()
    {
        var evaluation = Evaluate("clinc150");
        evaluation.OutOfScopeRecall!.Value.ShouldBeGreaterThan(Full ? 0.8 : 0.6);
        evaluation.Auroc!.Value.ShouldBeGreaterThan(Full ? 0.97 : 0.9);
    }

    private static Evaluation Evaluate(string name)
    {
        var folder = Path.Combine(Shared() ?? "", "benchmarks", name);
        Needs.That(Directory.Exists(folder),
            $"The benchmark {name} is not beside the repository; STATUSBOT_SHARED can name the folder that holds it.");
        var train = TrainingData.ReadRows(Path.Combine(folder, "train.tsv"));
        var every = Full ? 1 : 10;
        return Evaluation.Run(
            TrainingData.Of([.. train.Where((row, at) => at % every == 0 || row.IsOutOfScope)]),
            TrainingData.ReadRows(Path.Combine(folder, "val.tsv")));
    }

    private static string? Shared()
    {
        if (Environment.GetEnvironmentVariable("STATUSBOT_SHARED") is { Length: > 0 } named) return named;
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "StatusBot.sln"))) root = root.Parent;
        return root?.Parent is { } beside ? Path.Combine(beside.FullName, "shared") : null;
    }
}
