namespace StatusBot.Answers.Tests;

public sealed class WordIndexTests
{
    [Fact]
    public void AWordIsFoundInTheFactsThatHoldIt() => Index().Find("vault").Facts.ShouldBe([0, 2]);

    [Fact]
    public void OfAWordGivenTwiceTheHigherWeightCounts() => Index().Find("vault").Weights.ShouldBe([1f, 0.9f]);

    [Fact]
    public void ATopicVouchesForItsFactsOnce()
    {
        var entry = Index().Find("open");
        entry.Facts.ShouldBeEmpty();
        entry.ByTopic.ShouldBe([0f, 0.6f]);
        entry.Count.ShouldBe(2, "two facts have the topic");
    }

    [Fact]
    public void AFactThatItsTopicVouchesForIsCountedOnce() => Index().Find("door").Count.ShouldBe(3);

    [Fact]
    public void AWordThatNobodyUsesIsNowhere() => Index().Find("castle").Count.ShouldBe(0);

    [Fact]
    public void AGroupIsNoWord() => WordIndex.Group("vault").ShouldNotBe("vault");

    /// <summary>Two topics; the first fact is of topic 0, the others of topic 1.</summary>
    private static WordIndex Index()
    {
        var words = new WordIndex.Builder(2);
        words.Add(0, [("vault", 0.9), ("vault", 1.0), ("door", 1.0)]);
        words.Add(1, [("door", 1.0)]);
        words.Add(1, [("vault", 0.9)]);
        words.AddTopic(1, [("open", 0.5), ("open", 0.6), ("door", 0.6)]);
        return words.Build();
    }
}
