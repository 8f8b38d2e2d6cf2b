namespace StatusBot.Facts.Tests;

public sealed class PluralTests
{
    [Theory]
    [InlineData(1, "fact", "1 fact")]
    [InlineData(0, "fact", "0 facts")]
    [InlineData(2, "entity", "2 entities")]
    [InlineData(3, "day", "3 days")]
    public void ANumberStandsWithItsNoun(int number, string noun, string said) => Plural.Of(number, noun).ShouldBe(said);
}
