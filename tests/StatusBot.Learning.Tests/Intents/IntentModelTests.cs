using StatusBot.Language;

namespace StatusBot.Learning.Tests;

public sealed class IntentModelTests
{
    [Theory]
    [InlineData("may i borrow ⟨book⟩", "borrow")]
    [InlineData("could you loan me that volume", "borrow")]
    [InlineData("i want to bring ⟨book⟩ back", "return")]
    [InlineData("ÌS THE THRÍLLER AVAILABLE??", "availability")]
    [InlineData("how tall is the eiffel tower", "oos")]
    [InlineData("play me a song", "oos")]
    public void AnUtteranceGetsTheIntentOfWhatMeansTheSame(string utterance, string intent) =>
        Library.Model.Classify(utterance).Intent.ShouldBe(intent);

    [Theory]
    [InlineData("")]
    [InlineData("?!")]
    [InlineData("こんにちは")]
    [InlineData("\uD800")]
    public void EveryTextHasEveryIntentOnceByItsProbability(string utterance)
    {
        var ranked = Library.Model.Classify(utterance).Ranked;
        ranked.Select(scored => scored.Intent).ShouldBe(["availability", "borrow", "oos", "return"], ignoreOrder: true);
        ranked.Select(scored => scored.Probability).ShouldBeInOrder(SortDirection.Descending);
        ranked.Sum(scored => scored.Probability).ShouldBe(1, tolerance: 1e-5);
    }

    [Fact]
    public void WithoutOutOfScopeRowsTheUnfamiliarIsOutOfScopeAndTheFamiliarIsNot()
    {
        Library.ModelWithoutOutOfScope.Classify("zebra quantum ululation").Intent.ShouldBe("oos");
        Library.ModelWithoutOutOfScope.Classify("can i borrow the thriller?").Intent.ShouldBe("borrow");
    }

    [Fact]
    public void AnIntentWithOneExampleAndAnOutOfScopeWithOneAreTrained()
    {
        var data = TrainingData.Of([.. Library.WithoutOutOfScope.Rows, new("opening hours on sunday", "hours"), new("play jazz", "oos")]);
        var model = IntentTraining.Run(data, Shared.Encoder);
        model.Classify("opening hours on sunday").Ranked[0].Intent.ShouldBe("hours");
        model.Classify("play jazz").Intent.ShouldBe("oos");
    }

    [Fact]
    public void TwoRowsAreEnoughToTrain() =>
        IntentTraining.Run(TrainingData.Of([new("yes please", "yes"), new("no thanks", "no")]), Shared.Encoder)
            .Classify("yes please").Ranked[0].Intent.ShouldBe("yes");

    [Fact]
    public void ManyThreadsGetTheSameAnswers()
    {
        double[] Confidences() => [.. Library.Data.Rows.Select(row => Library.Model.Classify(row.Utterance).Confidence)];
        var alone = Confidences();
        Enumerable.Range(0, 4).AsParallel().Select(_ => Confidences()).ToList().ForEach(together => together.ShouldBe(alone));
    }

    [Fact]
    public void TheSameDataGivesTheSameModelAndAFileKeepsIt()
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory().FullName, "new", "intents.model");
        var kept = IntentModelFile.LoadOrTrain(Library.Data, Shared.Encoder, path);
        File.ReadAllBytes(path).ShouldBe(ModelJson.ToBytes(Library.Model.Parts));
        var written = File.GetLastWriteTimeUtc(path);
        IntentModelFile.LoadOrTrain(Library.Data, Shared.Encoder, path).Version.ShouldBe(kept.Version);
        File.GetLastWriteTimeUtc(path).ShouldBe(written);
    }

    [Fact]
    public void OtherDataOrADamagedFileIsTrainedAnew()
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory().FullName, "intents.model");
        File.WriteAllText(path, "{\"Format\":\"statusbot-intents-2\"");
        var model = IntentModelFile.LoadOrTrain(Library.WithoutOutOfScope, Shared.Encoder, path);
        IntentModelFile.LoadOrTrain(Library.Data, Shared.Encoder, path).Version.ShouldNotBe(model.Version);
    }

    [Fact]
    public void ARunTellsHowFarItIsAndMeasures()
    {
        var shares = new List<double>();
        var evaluation = IntentEvaluation.Run(Library.Data, Library.Data.Rows, Shared.Encoder, shares.Add);
        shares.ShouldBeInOrder();
        shares[^1].ShouldBe(1, tolerance: 1e-6);
        evaluation.InScopeAccuracy!.Value.ShouldBeGreaterThan(0.9);
        evaluation.OutOfScopeRecallAt925!.Value.ShouldBeGreaterThan(0.9);
        evaluation.ModelBytes.ShouldBePositive();
    }
}
