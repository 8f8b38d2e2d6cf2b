namespace StatusBot.Language.Tests.Words;

public sealed class PhrasesTests
{
    private static readonly Phrases<int> Phrases =
        new([("tide", 1), ("tide act", 2), ("tide act of may", 3), ("act now", 4), ("", 5)], token => token.Text);

    [Theory]
    [InlineData("tide", 1, 1)]
    [InlineData("tide act", 2, 2)]
    [InlineData("tide act of june", 2, 2)]
    [InlineData("tide act of may please", 4, 3)]
    [InlineData("Tide-Act", 2, 2)]
    public void TheLongestPhraseAtAPlaceWins(string text, int length, int value) =>
        Phrases.At(Tokenizer.Split(text), 0).ShouldBe((length, value));

    [Theory]
    [InlineData("act")]
    [InlineData("tides")]
    [InlineData("the tide")]
    public void WhereNoPhraseStartsThereIsNone(string text) => Phrases.At(Tokenizer.Split(text), 0).ShouldBeNull();

    [Theory]
    [InlineData("tide act", true)]
    [InlineData("Act now!", true)]
    [InlineData("tide act please", false)]
    [InlineData("tide act of", false)]
    [InlineData("", false)]
    public void AWholeTextIsAPhraseOrNot(string text, bool whole) => Phrases.IsWhole(Tokenizer.Split(text)).ShouldBe(whole);

    [Fact]
    public void PhrasesCanBeComparedByStem() =>
        new Phrases<int>([("hand over", 1)], token => token.Stem).At(Tokenizer.Split("they handed over"), 1).ShouldBe((2, 1));
}
