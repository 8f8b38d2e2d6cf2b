using FsCheck;
using FsCheck.Fluent;

namespace StatusBot.Language.Tests.Intents;

public sealed class IntentModelTests
{
    [Theory]
    [InlineData("may i borrow ⟨book⟩", "borrow")]
    [InlineData("lend me ⟨book⟩", "borrow")]
    [InlineData("i want to bring ⟨book⟩ back", "return")]
    [InlineData("ÌS THE THRÍLLER AVAILABLE??", "availability")]
    [InlineData("how tall is the eiffel tower", "oos")]
    [InlineData("what is the capital of france", "oos")]
    public void AnUtteranceLikeTheExamplesGetsTheirIntent(string utterance, string intent) =>
        Example.Model.Classify(utterance).Intent.ShouldBe(intent);

    [Theory]
    [InlineData("lnd me ⟨book⟩ pleese", "borrow")]
    [InlineData("id like to brign back ⟨book⟩", "return")]
    [InlineData("is the thriller avaliable", "availability")]
    public void AMisspeltWordIsKnownByItsParts(string utterance, string intent) =>
        IntentModel.Train(Example.LibraryWithoutOutOfScope).Classify(utterance).Ranked[0].Intent.ShouldBe(intent);

    [Theory]
    [InlineData("zebra quantum ululation")]
    [InlineData("")]
    [InlineData("?!")]
    [InlineData("こんにちは")]
    public void WhatNoExampleForesawIsOutOfScope(string utterance)
    {
        Example.Model.Classify(utterance).IsOutOfScope.ShouldBeTrue();
        IntentModel.Train(Example.LibraryWithoutOutOfScope).Classify(utterance).Intent.ShouldBe("oos");
    }

    [Fact]
    public void WithoutOutOfScopeRowsAFamiliarQuestionKeepsItsIntent()
    {
        var prediction = IntentModel.Train(Example.LibraryWithoutOutOfScope).Classify("can i borrow the thriller?");
        prediction.Intent.ShouldBe("borrow");
        prediction.Ranked.Select(scored => scored.Intent).ShouldBe(["borrow", "availability", "return"], ignoreOrder: true);
    }

    [Fact]
    public void EveryIntentIsRankedOnceByItsProbability() => Prop.ForAll(ArbMap.Default.ArbFor<string?>(), text =>
    {
        var ranked = Example.Model.Classify(text ?? "").Ranked;
        ranked.Select(scored => scored.Intent).ShouldBe(["availability", "borrow", "oos", "return"], ignoreOrder: true);
        ranked.Select(scored => scored.Probability).ShouldBeInOrder(SortDirection.Descending);
        ranked.Sum(scored => scored.Probability).ShouldBe(1, tolerance: 1e-9);
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData('a')]
    [InlineData('⟨')]
    [InlineData('\uD800')]
    [InlineData(' ')]
    public void ALongTextIsClassifiedLikeAnyOther(char character) =>
        Example.Model.Classify(new string(character, 100_000)).Ranked.Count.ShouldBe(4);

    [Fact]
    public void ManyThreadsGetTheSameAnswers()
    {
        string[] utterances = [.. Example.Library.Rows.Select(row => row.Utterance)];
        double[] Confidences() => [.. utterances.Select(text => Example.Model.Classify(text).Confidence)];
        var alone = Confidences();
        Enumerable.Range(0, 8).AsParallel().Select(_ => Confidences()).ToList().ForEach(together => together.ShouldBe(alone));
    }

    [Fact]
    public void AnIntentWithOneExampleAndAnOutOfScopeWithOneAreTrained()
    {
        var data = TrainingData.Of([.. Example.LibraryWithoutOutOfScope.Rows,
            new("opening hours on sunday", "hours"), new("play jazz", "oos")]);
        var model = IntentModel.Train(data);
        model.Classify("opening hours on sunday").Intent.ShouldBe("hours");
        model.Classify("play jazz").Intent.ShouldBe("oos");
    }

    [Fact]
    public void TwoRowsAreEnoughToTrain() =>
        IntentModel.Train(TrainingData.Of([new("yes please", "yes"), new("no thanks", "no")]))
            .Classify("yes please").Ranked[0].Intent.ShouldBe("yes");
}
