using StatusBot.Testing;

namespace StatusBot.Facts.Tests;

/// <summary>Mistakes that people make while they write a file.</summary>
public sealed class MistakesTests
{
    [Theory]
    [InlineData("\"Open\" and \"shut\"", 3)]
    [InlineData("\"He said \"yes\" twice\"", 3)]
    [InlineData("'It's open'", 3)]
    [InlineData("\"Open", 3)]
    public void QuotationMarksInsideAValueAreNamedAsTheCause(string question, int line)
    {
        var problem = Should.Throw<StoryFormatException>(
            () => StoryFiles.ReadText($"claims:\n  - id: who\n    question: {question}\n  - id: why\n    question: Why?\n")).Message;
        problem.ShouldContain("this is not YAML: ");
        problem.ShouldEndWith(
            $" The value in line {line} has quotation marks inside: put the whole of it in single ones, and double each ' in it.");
    }

    [Fact]
    public void OtherMistakesAreNot() =>
        Should.Throw<StoryFormatException>(() => StoryFiles.ReadText("claims: [")).Message.ShouldNotContain("quotation");

    [Fact]
    public void AnUnknownKeyIsAnsweredWithAllThatThereAre()
    {
        var problem = Should.Throw<StoryFormatException>(
            () => StoryFiles.ReadText("facts:\n  - id: x\n    claims: who\n    citations:\n      - {article: a, qoute: b}")).Message;
        problem.ShouldContain("the key 'claims' is unknown: expected id, statement, topic, entities, occurred, occurredHow, modality, " +
            "saidBy, claim, value, rank, rankReason, ");
        problem.ShouldContain("the key 'qoute' is unknown: expected article, paragraph, quote, sha256, origin, negationElsewhere.");
    }
}
