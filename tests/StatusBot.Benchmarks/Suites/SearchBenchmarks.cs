using BenchmarkDotNet.Attributes;
using StatusBot.Answers;

namespace StatusBot.Benchmarks;

/// <summary>A reader's search over the facts: without words, by frequent words, by a name and a word, by a mistyped word.</summary>
[MemoryDiagnoser]
public class SearchBenchmarks
{
    private FactSearch search = null!;

    [Params(10_000, 100_000)]
    public int Facts { get; set; }

    [Params(null, "access", "the Commission has given access", "OpenAI offers in May 2026", "acess to modles")]
    public string? Text { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var understanding = Shipped.Understanding();
        var index = new FactIndex(GeneratedStory.Of(Shipped.Story(), Facts), understanding);
        search = new FactSearch(index, new Answerer(index, understanding).Reader);
    }

    [Benchmark]
    public int Find() => search.Find(new FactFilter { Text = Text }, Shipped.Today).Count;
}
