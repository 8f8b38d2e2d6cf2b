using BenchmarkDotNet.Attributes;
using StatusBot.Answers;

namespace StatusBot.Benchmarks;

/// <summary>A question's text to its answer; 0 facts are the shipped ones alone.</summary>
[MemoryDiagnoser]
public class AnswerBenchmarks
{
    private const int Questions = 650;
    private Conversation conversation = null!;

    [Params(0, 10_000, 100_000)]
    public int Facts { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var shipped = Shipped.Story();
        var story = Facts == 0 ? shipped : GeneratedStory.Of(shipped, Facts);
        conversation = new Conversation(Shipped.Answerer(story, Shipped.Understanding()), GeneratedQuestions.Of(shipped, story, Questions));
    }

    [Benchmark(OperationsPerInvoke = Questions)]
    public int Ask()
    {
        var length = 0;
        for (var n = 0; n < Questions; n++) length += conversation.Ask(n).Answer.Text.Length;
        return length;
    }
}
