namespace StatusBot.Answers.Tests;

/// <summary>What holds of every set of questions, as a whole.</summary>
public abstract class ExamTests
{
    private readonly Exam exam;
    private readonly int leastRight, mostInvented;

    /// <param name="leastRight">No fewer may be answered right: raise it when the answers get better.</param>
    /// <param name="mostInvented">No more may be answered that no article says.</param>
    private protected ExamTests(Exam exam, int leastRight, int mostInvented) =>
        (this.exam, this.leastRight, this.mostInvented) = (exam, leastRight, mostInvented);

    [Fact]
    public void AsManyQuestionsAreAnsweredRightAsBefore()
    {
        TestContext.Current.TestOutputHelper?.WriteLine(exam.Summary);
        exam.Wrong.Count.ShouldBeLessThanOrEqualTo(exam.Rows.Count - leastRight, exam.Summary);
    }

    [Fact]
    public void NoMoreAnswersAreInventedThanBefore() => exam.Invented.Count.ShouldBeLessThanOrEqualTo(mostInvented, exam.Summary);
}
