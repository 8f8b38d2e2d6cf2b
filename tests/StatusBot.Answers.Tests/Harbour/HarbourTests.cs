using StatusBot.Facts;

namespace StatusBot.Answers.Tests.Harbour;

/// <summary>The same code answers another story by data alone.</summary>
public sealed class HarbourTests
{
    /// <summary>No more may be wrong than this, and no more answered that no article says.</summary>
    private const int MostOpen = 4, MostInvented = 1;

    private static readonly Exam Exam = HarbourStory.Exam;

    public static TheoryData<string, string> Kept => Exam.Kept;

    [Theory]
    [MemberData(nameof(Kept))]
    public void AQuestionThatWasAnsweredRightStaysRight(string id, string question) => Exam.Fault(id).ShouldBeNull(question);

    [Fact]
    public void AnOpenQuestionThatHasBecomeRightComesOffTheList() => Exam.RightUnnoticed.ShouldBeEmpty("take these ids out of Harbour/questions.open.txt");

    [Fact]
    public void NoMoreQuestionsAreOpenThanBefore() => Exam.Open.Count.ShouldBeLessThanOrEqualTo(MostOpen, Exam.Summary);

    [Fact]
    public void NoMoreAnswersAreInventedThanBefore()
    {
        TestContext.Current.TestOutputHelper?.WriteLine(Exam.Summary);
        Exam.Invented.ShouldBeLessThanOrEqualTo(MostInvented);
    }

    [Fact]
    public void EveryCitationOfItsFactsStandsInItsArticles() => CitationCheck.Verify(Exam.World.Story, HarbourStory.Place("texts")).ShouldBeEmpty();
}
