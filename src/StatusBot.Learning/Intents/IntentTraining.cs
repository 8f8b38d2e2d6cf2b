using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
using StatusBot.Language;

namespace StatusBot.Learning;

/// <summary>Trains an intent model with ML.NET; the same data gives the same model.</summary>
public sealed class IntentTraining
{
    private const int Folds = 5, Seed = 1, Iterations = 20;
    private const float L2 = 1e-5f;

    /// <summary>Where no row is out of scope, the share of held-out rows that are turned away.</summary>
    private const double TurnedAway = 0.002;

    private readonly TrainingData data;
    private readonly ISentenceEncoder encoder;
    private readonly string[] intents;
    private readonly int[] labels, folds;
    private readonly Progress progress;

    private IntentTraining(TrainingData data, ISentenceEncoder encoder, Action<double>? report)
    {
        (this.data, this.encoder) = (data, encoder);
        intents = [.. data.Rows.Select(row => row.Intent).Distinct()
            .OrderBy(intent => intent == TrainingData.OutOfScope).ThenBy(intent => intent, StringComparer.Ordinal)];
        labels = [.. data.Rows.Select(row => Array.IndexOf(intents, row.Intent))];
        folds = Deal(data.Rows);
        progress = new Progress(data.Rows.Count * 2, report);
    }

    /// <param name="report">Told the share that is done, from 0 to 1, from any thread.</param>
    public static IntentModel Run(TrainingData data, ISentenceEncoder encoder, Action<double>? report = null) =>
        new(new IntentTraining(data, encoder, report).Train(), encoder);

    private IntentParts Train()
    {
        var vectors = encoder.EncodeAll([.. data.Rows.Select(row => IntentModel.Sentence(row.Utterance))], () => progress.Add(1));
        var models = new ClassWeights?[Folds + 1];
        Parallel.For(0, models.Length, fold =>
        {
            models[fold] = Fit(vectors, [.. Enumerable.Range(0, labels.Length).Where(row => fold == Folds || folds[row] != fold)]);
            progress.Add((double)labels.Length / models.Length);
        });
        int[] held = [.. Enumerable.Range(0, labels.Length).Where(row => folds[row] < Folds && models[folds[row]] is not null)];
        float[][] scores = [.. held.Select(row => models[folds[row]]!.Score(vectors[row]))];
        var sharpness = Sharpness.Fit(scores, [.. held.Select(row => labels[row])]);
        foreach (var row in scores) TensorPrimitives.Multiply(row, sharpness, row);
        var classes = models[Folds]!.Times(sharpness);
        return new IntentParts(IntentParts.Current, data.Sha256(), encoder.Version, intents, classes, Gate(scores, held), Quantile(scores));
    }

    private RankerParts? Gate(float[][] scores, int[] held) =>
        OutOfScopeGate.Train(scores, [.. held.Select(row => data.Rows[row].IsOutOfScope)], [.. held.Select(row => folds[row])]);

    private static double Quantile(float[][] scores)
    {
        float[] best = [.. scores.Select(row => TensorPrimitives.Max<float>(row)).Order()];
        return best.Length == 0 ? double.MinValue : best[(int)(TurnedAway * best.Length)];
    }

    private ClassWeights? Fit(float[][] vectors, int[] rows)
    {
        if (rows.Length == 0) return null;
        var schema = SchemaDefinition.Create(typeof(Row));
        schema[nameof(Row.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, encoder.Dimension);
        schema[nameof(Row.Label)].ColumnType = new KeyDataViewType(typeof(uint), intents.Length);
        new Random(Seed).Shuffle(rows);     // files are often grouped by intent
        var ml = new MLContext(Seed);
        var view = ml.Data.Cache(ml.Data.LoadFromEnumerable(rows.Select(row => new Row(vectors[row], (uint)labels[row])), schema));
        var options = new SdcaMaximumEntropyMulticlassTrainer.Options
        {
            L1Regularization = 0, L2Regularization = L2, MaximumNumberOfIterations = Iterations, NumberOfThreads = 1,
        };
        return Weights(ml.MulticlassClassification.Trainers.SdcaMaximumEntropy(options).Fit(view).Model);
    }

    private static ClassWeights Weights(MaximumEntropyModelParameters learnt)
    {
        VBuffer<float>[] weights = [];
        learnt.GetWeights(ref weights, out _);
        return new ClassWeights(
            [.. learnt.GetBiases()],
            [.. weights.SelectMany(row => MemoryMarshal.AsBytes<float>(row.DenseValues().ToArray()).ToArray())]);
    }

    // Examples that begin alike are often one sentence with another name in it. Held out one by one, each would be recognised by
    // its twins and the model would think itself better than it is: neighbours in the alphabet go into one fold. The only row of
    // an intent is never held out.
    private static int[] Deal(IReadOnlyList<TrainingRow> examples)
    {
        var dealt = new int[examples.Count];
        foreach (var intent in Enumerable.Range(0, examples.Count).GroupBy(row => examples[row].Intent))
        {
            int[] members = [.. intent.OrderBy(row => examples[row].Utterance, StringComparer.Ordinal)];
            for (var place = 0; place < members.Length; place++)
                dealt[members[place]] = members.Length == 1 ? Folds : place * Folds / members.Length;
        }
        return dealt;
    }

    private sealed record Row(float[] Features, uint Label);

    private sealed class Progress(double total, Action<double>? report)
    {
        private readonly Lock gate = new();
        private double done;

        public void Add(double amount)
        {
            lock (gate) report?.Invoke(Math.Min(1, (done += amount) / total));
        }
    }
}
