namespace StatusBot.Answers.Tests.Shipped;

/// <summary>Forty questions on change and age, written from the articles alone; of the first run 28 were right.</summary>
public sealed class ChangeAndAgeTests() : ExamTests(Asked, "Shipped/change-and-age.open.txt", mostOpen: 6, mostInvented: 0)
{
    private static readonly Exam Asked = new(
        ShippedStory.World,
        Path.Combine(AppContext.BaseDirectory, "Shipped", "change-and-age.jsonl"),
        Path.Combine(AppContext.BaseDirectory, "Shipped", "change-and-age.open.txt"));

    public static TheoryData<string, string> Kept => Asked.Kept;

    [Theory]
    [MemberData(nameof(Kept))]
    public void AQuestionThatWasAnsweredRightStaysRight(string id, string question) => Asked.Fault(id).ShouldBeNull(question);
}
