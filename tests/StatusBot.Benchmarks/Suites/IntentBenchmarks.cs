using BenchmarkDotNet.Attributes;
using StatusBot.Language;
using StatusBot.Learning;

namespace StatusBot.Benchmarks;

/// <summary>The intent model: trained, and asked for one intent.</summary>
[MemoryDiagnoser]
public class IntentBenchmarks
{
    private readonly TrainingData data = Shipped.TrainingData();
    private readonly IIntentClassifier classifier = Shipped.Understanding().Classifier;

    [Benchmark] public Prediction Classify() => classifier.Classify("has ⟨lab⟩ given ⟨institution⟩ access to ⟨model⟩ since ⟨date⟩?");
    [Benchmark] public IntentModel Train() => IntentTraining.Run(data, Models.Shipped.Encoder);
}
