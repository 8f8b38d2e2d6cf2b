namespace StatusBot.Answers.Tests;

/// <summary>What holds of every set of questions.</summary>
public abstract class ExamTests
{
    private readonly Exam exam;
    private readonly string openList;
    private readonly int mostOpen, mostInvented;

    /// <param name="openList">The file that lists the questions that are not answered right yet.</param>
    /// <param name="mostOpen">No more may be wrong than this: lower it when the answers get better.</param>
    /// <param name="mostInvented">No more may be answered that no article says.</param>
    private protected ExamTests(Exam exam, string openList, int mostOpen, int mostInvented) =>
        (this.exam, this.openList, this.mostOpen, this.mostInvented) = (exam, openList, mostOpen, mostInvented);

    [Fact]
    public void AnOpenQuestionThatHasBecomeRightComesOffTheList() => exam.RightUnnoticed.ShouldBeEmpty($"take these ids out of {openList}");

    [Fact]
    public void NoMoreQuestionsAreOpenThanBefore() => exam.Open.Count.ShouldBeLessThanOrEqualTo(mostOpen, exam.Summary);

    [Fact]
    public void NoMoreAnswersAreInventedThanBefore()
    {
        TestContext.Current.TestOutputHelper?.WriteLine(exam.Summary);
        exam.Invented.ShouldBeLessThanOrEqualTo(mostInvented);
    }
}
