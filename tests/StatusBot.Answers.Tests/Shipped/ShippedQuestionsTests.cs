namespace StatusBot.Answers.Tests.Shipped;

public sealed class ShippedQuestionsTests() : ExamTests(ShippedStory.Exam, "questions.open.txt", mostOpen: 41, mostInvented: 6)
{
    public static TheoryData<string, string> Kept => ShippedStory.Exam.Kept;

    [Theory]
    [MemberData(nameof(Kept))]
    public void AQuestionThatWasAnsweredRightStaysRight(string id, string question) => ShippedStory.Exam.Fault(id).ShouldBeNull(question);
}
