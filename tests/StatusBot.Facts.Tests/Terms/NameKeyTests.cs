using StatusBot.Testing;

namespace StatusBot.Facts.Tests;

public sealed class NameKeyTests
{
    [Theory]
    [InlineData("\u00C5-land", "A\u030A-land")]
    [InlineData("\u00C5-land", "\u212B-land")]
    [InlineData("Acme", "ACME")]
    [InlineData("Caf\u00C9", "cafe\u0301")]
    [InlineData("Vi\u1EC7t", "Vie\u0323\u0302t")]
    [InlineData("Vi\u1EC7t", "Vie\u0302\u0323t")]
    [InlineData("\u0419", "\u0418\u0306")]
    [InlineData("\uD55C", "\u1112\u1161\u11AB")]
    [InlineData("\uFF21cme", "Acme")]
    [InlineData("\uFB01rm", "firm")]
    [InlineData("Ac\u200Bme", "Acme")]
    [InlineData("Ac\u00ADme", "Acme")]
    [InlineData("Acme\uFE0F", "Acme")]
    [InlineData("Ac\u3164me", "Acme")]
    [InlineData("Open\u00A0AI", "Open  AI")]
    [InlineData("Jane\u2019s", "Jane's")]
    [InlineData("open\u2011source", "open-source")]
    public void NamesThatLookTheSameAreTheSame(string one, string other) => NameKey.Of(one).ShouldBe(NameKey.Of(other));

    [Theory]
    [InlineData("\u00C5land", "Aland")]
    [InlineData("OpenAI", "Open AI")]
    [InlineData("Acme", "Acne")]
    public void OthersAreNot(string one, string other) => NameKey.Of(one).ShouldNotBe(NameKey.Of(other));

    [Fact]
    public void ADecomposedNameOfAnotherEntityIsRefused() =>
        ProblemsOf("\u00C5-land", "A\u030A-land").ShouldBe("story.yaml:4: the name 'A\u030A-land' belongs to both 'one' and 'two'.");

    [Fact]
    public void AnInvisibleCharacterMakesNoOtherName() =>
        ProblemsOf("Acme", "Ac\u200Bme").ShouldBe("story.yaml:4: the name 'Ac\u200Bme' belongs to both 'one' and 'two'.");

    [Fact]
    public void ANameOfNothingVisibleIsRefused() =>
        ProblemsOf("Acme", "\u2800\u3164").ShouldBe("story.yaml:4: a name of 'two' holds nothing that one can see.");

    private static string ProblemsOf(string one, string two) => Should.Throw<StoryFormatException>(() => StoryFiles.ReadText($"""
        kinds: [{"{"}id: lab, name: lab, plural: labs{"}"}]
        entities:
          - {"{"}id: one, kind: lab, name: {one}{"}"}
          - {"{"}id: two, kind: lab, name: {two}{"}"}
        """)).Message;
}
