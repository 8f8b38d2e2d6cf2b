namespace StatusBot.Language.Tests.Intents;

public sealed class CalibrationTests
{
    // Three in four rows are right, whatever the scores' scale: the temperature brings the better score's probability to 0.75.
    [Theory]
    [InlineData(0.5f)]
    [InlineData(2f)]
    [InlineData(4f)]
    public void TheTemperatureMakesConfidenceTheShareThatIsRight(float lead)
    {
        float[][] scores = [.. Enumerable.Repeat(new[] { lead, 0f }, 4000)];
        int[] labels = [.. Enumerable.Range(0, 4000).Select(row => row % 4 == 0 ? 1 : 0)];
        var odds = Math.Exp(lead / Temperature.Fit(scores, labels));
        (odds / (1 + odds)).ShouldBe(0.75, tolerance: 0.01);
    }

    [Fact]
    public void AFewEasyRowsDoNotMakeAModelCertain() =>
        Temperature.Fit([.. Enumerable.Repeat(new[] { 5f, 0f }, 5)], [0, 0, 0, 0, 0]).ShouldBe(0.6, tolerance: 0.05);

    [Fact]
    public void TheGateOpensForALeadAndForTheUnfamiliar()
    {
        var gate = GateFit.Fit(Some(lead: -5, familiarity: 6), Some(lead: 1, familiarity: 2));
        gate.Probability(new(Lead: 1, Familiarity: 2)).ShouldBeGreaterThan(0.9);
        gate.Probability(new(Lead: -5, Familiarity: 6)).ShouldBeLessThan(0.1);
        gate.OfLead.ShouldBePositive();
        gate.OfFamiliarity.ShouldBeNegative();
    }

    [Fact]
    public void FewOutOfScopeRowsWeighAsMuchAsMany()
    {
        var many = GateFit.Fit(Some(-5, 6, rows: 60), Some(1, 2, rows: 60));
        var few = GateFit.Fit(Some(-5, 6, rows: 60), Some(1, 2, rows: 6));
        few.Probability(new(-2, 4)).ShouldBe(many.Probability(new(-2, 4)), tolerance: 0.1);
    }

    [Fact]
    public void EachFoldHoldsItsShareAndTheOnlyRowOfAnIntentIsNeverHeldOut()
    {
        string[] utterances = [.. Enumerable.Range(0, 20).Select(row => $"{(row < 10 ? "red" : "blue")} {row % 10}"), "green"];
        int[] labels = [.. Enumerable.Repeat(0, 10), .. Enumerable.Repeat(1, 10), 2];
        var space = FeatureSpaceBuilder.Build(utterances, fewest: 1);
        var trainer = new SoftmaxTrainer(new FeatureRows(space, utterances), labels, classes: 3, space.Count, seed: 1);
        var scores = HeldOut.Score(trainer, [.. utterances.Zip(labels, (text, label) => new TrainingRow(text, $"{label}"))]);
        scores[20].ShouldBeNull();
        Enumerable.Range(0, 20).ShouldAllBe(row => scores[row]![labels[row]] > scores[row]![1 - labels[row]]);
    }

    private static List<Signals> Some(double lead, double familiarity, int rows = 30) =>
        [.. Enumerable.Range(0, rows).Select(row => new Signals(lead + row % 5 - 2, familiarity + row % 3 - 1))];
}
