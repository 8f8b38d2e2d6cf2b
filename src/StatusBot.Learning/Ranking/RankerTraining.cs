using System.Collections.Immutable;
using Microsoft.ML;
using Microsoft.ML.Calibrators;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
using Microsoft.ML.Trainers.FastTree;
using Microsoft.ML.Transforms;

namespace StatusBot.Learning;

/// <summary>The kinds of ranking model.</summary>
public enum RankerKind
{
    /// <summary>Logistic regression: one weight a feature.</summary>
    Linear,

    /// <summary>Gradient-boosted decision trees.</summary>
    Trees,
}

/// <summary>Trains a ranking model with ML.NET; the same data gives the same model.</summary>
public static class RankerTraining
{
    private const int Folds = 5, Seed = 1;
    private const int TreeCount = 100, LeavesOfATree = 8, FewestRowsOfALeaf = 10;

    /// <summary>Trains on all rows; how scores become probabilities is learnt from rows whose group was held out.</summary>
    /// <param name="l2">How strongly the weights of a linear model are held near 0.</param>
    public static Ranker Run(RankingData data, RankerKind kind, float l2 = 1)
    {
        var ml = new MLContext(Seed);
        var train = Trainer(ml, kind, data.Features.Count, l2);
        var scorer = train(data.Rows);
        var sigmoid = Calibrate(ml, HeldOut(data.Rows, train));
        return new Ranker(new RankerParts(RankerParts.Current, data.Sha256(), [.. data.Features], scorer, sigmoid));
    }

    /// <summary>The probability of each row by a model that has not seen its group.</summary>
    public static double[] CrossValidate(RankingData data, RankerKind kind, float l2 = 1)
    {
        var probabilities = new double[data.Rows.Count];
        foreach (var fold in GroupFolds(data.Rows))
        {
            var ranker = Run(new RankingData(data.Features, Without(data.Rows, fold)), kind, l2);
            foreach (var row in fold) probabilities[row] = ranker.Probability(data.Rows[row].Values);
        }
        return probabilities;
    }

    private static List<ScoredRow> HeldOut(IReadOnlyList<RankingRow> rows, Func<IReadOnlyList<RankingRow>, Scorer> train)
    {
        var scored = new List<ScoredRow>(rows.Count);
        foreach (var fold in GroupFolds(rows))
        {
            var rest = Without(rows, fold);
            if (rest.Select(row => row.Label).Distinct().Count() < 2) continue;
            var scorer = train(rest);
            scored.AddRange(fold.Select(at => new ScoredRow((float)scorer.Score(rows[at].Values), rows[at].Label, rows[at].Weight)));
        }
        return scored;
    }

    private static List<List<int>> GroupFolds(IReadOnlyList<RankingRow> rows)
    {
        var groups = Enumerable.Range(0, rows.Count).GroupBy(row => rows[row].Group, StringComparer.Ordinal)
            .Select((group, i) => (group, i));
        return [.. groups.GroupBy(group => group.i % Folds, group => group.group).Select(fold => fold.SelectMany(group => group).ToList())];
    }

    private static List<RankingRow> Without(IReadOnlyList<RankingRow> rows, List<int> fold)
    {
        var held = fold.ToHashSet();
        return [.. rows.Where((_, at) => !held.Contains(at))];
    }

    private static Sigmoid Calibrate(MLContext ml, List<ScoredRow> scored)
    {
        var platt = ml.BinaryClassification.Calibrators.Platt(exampleWeightColumnName: nameof(ScoredRow.Weight))
            .Fit(ml.Data.LoadFromEnumerable(scored));
        var calibrator = ((ISingleFeaturePredictionTransformer<PlattCalibrator>)platt).Model;
        return new Sigmoid(calibrator.Slope, calibrator.Offset);
    }

    private static Func<IReadOnlyList<RankingRow>, Scorer> Trainer(MLContext ml, RankerKind kind, int features, float l2)
    {
        var schema = SchemaDefinition.Create(typeof(Row));
        schema[nameof(Row.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, features);
        IDataView View(IReadOnlyList<RankingRow> rows) =>
            ml.Data.LoadFromEnumerable(rows.Select(row => new Row(row.Values, row.Label, row.Weight)), schema);
        return kind switch
        {
            RankerKind.Linear => rows => Linear(ml, View(rows), l2),
            RankerKind.Trees => rows => Trees(ml, View(rows)),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "a linear model or trees were expected"),
        };
    }

    private static LinearScorer Linear(MLContext ml, IDataView rows, float l2)
    {
        var normalizer = ml.Transforms.NormalizeMeanVariance(nameof(Row.Features), fixZero: false).Fit(rows);
        var trainer = ml.BinaryClassification.Trainers.LbfgsLogisticRegression(
            new LbfgsLogisticRegressionBinaryTrainer.Options
            {
                ExampleWeightColumnName = nameof(Row.Weight), L1Regularization = 0, L2Regularization = l2, NumberOfThreads = 1,
            });
        var learnt = trainer.Fit(normalizer.Transform(rows)).Model.SubModel;
        var affine =
            (NormalizingTransformer.AffineNormalizerModelParameters<ImmutableArray<float>>)normalizer.GetNormalizerModelParameters(0);
        float[] weights = [.. learnt.Weights.Zip(affine.Scale, (weight, scale) => weight * scale)];
        var shift = affine.Offset.IsDefaultOrEmpty ? 0 : weights.Zip(affine.Offset, (weight, offset) => weight * offset).Sum();
        return new LinearScorer(weights, learnt.Bias - shift);
    }

    private static TreeScorer Trees(MLContext ml, IDataView rows)
    {
        var trainer = ml.BinaryClassification.Trainers.FastTree(new FastTreeBinaryTrainer.Options
        {
            ExampleWeightColumnName = nameof(Row.Weight), NumberOfTrees = TreeCount, NumberOfLeaves = LeavesOfATree,
            MinimumExampleCountPerLeaf = FewestRowsOfALeaf, NumberOfThreads = 1, Seed = Seed,
        });
        var ensemble = trainer.Fit(rows).Model.SubModel.TrainedTreeEnsemble;
        return new TreeScorer(ensemble.Bias, [.. ensemble.Trees.Select((tree, at) => Read(tree, ensemble.TreeWeights[at]))]);
    }

    private static Tree Read(RegressionTree tree, double weight) => new(
        [.. tree.NumericalSplitFeatureIndexes], [.. tree.NumericalSplitThresholds],
        [.. tree.LeftChild], [.. tree.RightChild], [.. tree.LeafValues], weight);

    private sealed record Row(float[] Features, bool Label, float Weight);
    private sealed record ScoredRow(float Score, bool Label, float Weight);
}
