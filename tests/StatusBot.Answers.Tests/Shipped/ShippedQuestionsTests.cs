namespace StatusBot.Answers.Tests.Shipped;

public sealed class ShippedQuestionsTests
{
    /// <summary>No more may be wrong than this, and no more answered that no article says: lower them when the answers get better.</summary>
    private const int MostOpen = 41, MostInvented = 6;

    private static readonly Exam Exam = ShippedStory.Exam;

    public static TheoryData<string, string> Kept => Exam.Kept;

    [Theory]
    [MemberData(nameof(Kept))]
    public void AQuestionThatWasAnsweredRightStaysRight(string id, string question) => Exam.Fault(id).ShouldBeNull(question);

    [Fact]
    public void AnOpenQuestionThatHasBecomeRightComesOffTheList() => Exam.RightUnnoticed.ShouldBeEmpty("take these ids out of questions.open.txt");

    [Fact]
    public void NoMoreQuestionsAreOpenThanBefore() => Exam.Open.Count.ShouldBeLessThanOrEqualTo(MostOpen, Exam.Summary);

    [Fact]
    public void NoMoreAnswersAreInventedThanBefore()
    {
        TestContext.Current.TestOutputHelper?.WriteLine(Exam.Summary);
        Exam.Invented.ShouldBeLessThanOrEqualTo(MostInvented);
    }
}
