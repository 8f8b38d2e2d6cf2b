using StatusBot.Testing;

namespace StatusBot.Language.Tests.Intents;

public sealed class TrainingDataTests
{
    [Theory]
    [InlineData("hello\tgreeting\nno tab here\n", ":2: expected an utterance, a tab and an intent, and found no tab.")]
    [InlineData("hello\tgreeting\textra\n", ":1: expected an utterance, a tab and an intent, and found 2 tabs.")]
    [InlineData("hello\tgreeting\n\n \tgreeting\n", ":3: the utterance is empty.")]
    [InlineData("hello\tgreeting\nbye\t \n", ":2: the intent is empty.")]
    [InlineData("hello\tgreeting\nhi\tgreeting\n", ": every row has the intent 'greeting', and a model needs at least two.")]
    [InlineData("", ": there is no row, and a model needs at least two intents.")]
    public void WhatCannotBeTrainedOnIsRefusedWithItsPlace(string text, string problem)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("rows.tsv", text);
        Should.Throw<TrainingDataException>(() => TrainingData.Read(path)).Message.ShouldBe(path + problem);
    }

    [Fact]
    public void BlankLinesAndSpacesAroundAreNoPartOfARow()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("rows.tsv", " hello \tgreeting\r\n\n bye\t farewell\n");
        TrainingData.Read(path).Rows.ShouldBe([new("hello", "greeting"), new("bye", "farewell")]);
    }

    [Fact]
    public void TestRowsMayHaveOneIntent()
    {
        using var folder = new TemporaryFolder();
        TrainingData.ReadRows(folder.Write("rows.tsv", "hello\tgreeting\n")).ShouldBe([new("hello", "greeting")]);
    }

    [Fact]
    public void TheHashKnowsEveryLetterAndTheOrder()
    {
        static string Hash(params TrainingRow[] rows) => TrainingData.Of(rows).Sha256();
        var hash = Hash(new("a", "x"), new("b", "y"));
        hash.ShouldBe(Hash(new("a", "x"), new("b", "y")));
        hash.ShouldNotBe(Hash(new("b", "y"), new("a", "x")));
        hash.ShouldNotBe(Hash(new("a", "x"), new("b", "z")));
    }
}
