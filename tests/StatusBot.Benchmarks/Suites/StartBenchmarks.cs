using BenchmarkDotNet.Attributes;
using StatusBot.Answers;
using StatusBot.Facts;
using StatusBot.Language;

namespace StatusBot.Benchmarks;

/// <summary>What a start consists of.</summary>
[MemoryDiagnoser]
public class StartBenchmarks
{
    private readonly Story shipped = Shipped.Story();
    private readonly Understanding understanding = Shipped.Understanding();

    [Benchmark] public Story ReadFacts() => Shipped.Story();
    [Benchmark] public Understanding LoadUnderstanding() => Shipped.Understanding();
    [Benchmark] public FactIndex BuildIndex() => new(shipped, understanding);
    [Benchmark] public Answerer BuildAnswerer() => Shipped.Answerer(shipped, understanding);
}
