using System.Text.Json;

namespace StatusBot.Language.Tests.Intents;

public sealed class EvaluationTests
{
    [Fact]
    public void EachShareCountsWhatItsNameSays()
    {
        var evaluation = Evaluation.Of(new Told(), [
            new("a 0.9", "a"), new("a 0.9", "a"), new("a 0.9", "b"), new("oos 0.6", "a"),
            new("oos 0.9", "oos"), new("oos 0.9", "oos"), new("a 0.8", "oos")]);
        evaluation.InScopeAccuracy.ShouldBe(0.5);
        evaluation.OutOfScopeRecall!.Value.ShouldBe(2 / 3.0, tolerance: 1e-9);
        evaluation.OutOfScopePrecision!.Value.ShouldBe(2 / 3.0, tolerance: 1e-9);
        evaluation.OutOfScopeF1!.Value.ShouldBe(2 / 3.0, tolerance: 1e-9);
        evaluation.Auroc!.Value.ShouldBe((4 + 4 + 3) / 12.0, tolerance: 1e-9);
    }

    // Nine in ten are right at 0.9: nothing amiss. One in two at 0.7: 0.2 too sure, and a sixth of the rows.
    [Fact]
    public void TheCalibrationErrorIsTheMeanDistanceOfConfidenceFromRight()
    {
        TrainingRow[] rows =
        [
            .. Enumerable.Range(0, 10).Select(row => new TrainingRow("a 0.9", row == 0 ? "b" : "a")),
            new("a 0.7", "a"), new("a 0.7", "b"),
        ];
        Evaluation.Of(new Told(), rows).CalibrationError!.Value.ShouldBe(0.2 / 6, tolerance: 1e-9);
    }

    [Fact]
    public void WithoutOutOfScopeRowsNothingIsSaidAboutThem()
    {
        var evaluation = Evaluation.Of(new Told(), [new("a 0.9", "a"), new("oos 0.9", "b")]);
        evaluation.InScopeAccuracy.ShouldBe(0.5);
        new[] { evaluation.OutOfScopeRecall, evaluation.OutOfScopePrecision, evaluation.OutOfScopeF1, evaluation.Auroc }
            .ShouldAllBe(share => share == null);
    }

    [Fact]
    public void ItsJsonHasTheNamesThatAreDocumented() =>
        JsonDocument.Parse(Evaluation.Of(new Told(), [new("a 0.9", "a")]).ToJson()).RootElement.EnumerateObject()
            .Select(property => property.Name).ShouldBe([
                "inScopeAccuracy", "outOfScopeRecall", "outOfScopeRecallAt925", "outOfScopePrecision", "outOfScopeF1",
                "auroc", "calibrationError", "trainSeconds", "predictMicrosecondsP50", "modelBytes"]);

    /// <summary>Says what the utterance tells it to: an intent and its probability; the other one gets the rest.</summary>
    private sealed class Told : IIntentClassifier
    {
        public string Version => "told";

        public Prediction Classify(string utterance)
        {
            var (intent, probability) = (utterance.Split(' ')[0], double.Parse(utterance.Split(' ')[1]));
            var other = intent == "oos" ? "a" : "oos";
            return new Prediction([new(intent, probability), new(other, 1 - probability)], intent == "oos");
        }
    }
}
