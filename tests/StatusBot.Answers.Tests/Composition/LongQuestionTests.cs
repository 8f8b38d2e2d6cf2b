namespace StatusBot.Answers.Tests;

public sealed class LongQuestionTests
{
    [Fact]
    public void AnUnknownAnswerRepeatsOnlyTheFirstWordsOfALongQuestion()
    {
        var words = string.Join(' ', Enumerable.Range(0, 60).Select(i => $"Zwyx{(char)('a' + i % 26)}k say and"));
        ShippedStory.World.Ask("What did " + words).Answer.Text.Length.ShouldBeLessThanOrEqualTo(480);
    }

    [Fact]
    public void SeveralNamesThatOneFactIsTheBestForAreAnsweredOnce() =>
        ShippedStory.World.Ask("OpenAI Anthropic European Parliament NIS2 2026 DG Connect").Answer.Text.ShouldNotBeEmpty();

    [Fact]
    public void ThreeQuestionsInOneKeepToTheLengthOfOneAndSayWhatFoundNoRoom()
    {
        var answer = ShippedStory.World
            .Ask("Who would get GPT-5.5-Cyber? When does enforcement of the AI Act start? "
                + "How many meetings has the Commission held with Anthropic?").Answer;
        var said = answer.Text[..answer.Text.IndexOf(" The newest source", StringComparison.Ordinal)];
        said.Length.ShouldBeLessThanOrEqualTo(480);
        said.ShouldEndWith(" Ask the other questions by themselves.");
        said.ShouldNotContain("Sources differ. Ask");
    }
}
