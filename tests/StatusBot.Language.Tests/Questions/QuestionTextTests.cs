namespace StatusBot.Language.Tests.Questions;

public sealed class QuestionTextTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t\r\n\u00A0")]
    public void AnEmptyQuestionIsRefused(string? text) =>
        QuestionText.Problem(text).ShouldBe("The question is empty: type one, such as \"What is the status?\".");

    [Theory]
    [InlineData(2001, "The question has 2001 characters; at most 2000 can be read.")]
    [InlineData(100_000, "The question has 100000 characters; at most 2000 can be read.")]
    public void ATooLongQuestionIsRefused(int length, string problem) => QuestionText.Problem(new string('a', length)).ShouldBe(problem);

    [Theory]
    [InlineData('\0', "The question holds the control character U+0000, which is no text.")]
    [InlineData('\u001B', "The question holds the control character U+001B, which is no text.")]
    [InlineData('\u0085', "The question holds the control character U+0085, which is no text.")]
    public void AControlCharacterIsRefused(char character, string problem) =>
        QuestionText.Problem($"Who{character} met?").ShouldBe(problem);

    [Theory]
    [InlineData("?!")]
    [InlineData("🚀")]
    [InlineData("\u200B\u0301")]
    public void AQuestionWithoutAWordIsRefused(string text) =>
        QuestionText.Problem(text).ShouldBe("The question holds no word: type one, such as \"What is the status?\".");

    [Theory]
    [InlineData("Who met?")]
    [InlineData("Who\nmet\twhom\r\n?")]
    [InlineData("7")]
    [InlineData("что?")]
    public void AnyOtherTextCanBeAsked(string text) => QuestionText.Problem(text).ShouldBeNull();

    [Fact]
    public void TwoThousandCharactersCanBeAsked() => QuestionText.Problem(new string('a', 2000)).ShouldBeNull();
}
