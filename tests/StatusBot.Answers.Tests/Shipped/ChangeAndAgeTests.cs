namespace StatusBot.Answers.Tests.Shipped;

/// <summary>Forty questions on change and age, written from the articles alone; of the first run 28 were right.</summary>
public sealed class ChangeAndAgeTests() : ExamTests(Asked, leastRight: 33, mostInvented: 0)
{
    private static readonly Exam Asked = new(
        ShippedStory.World, Path.Combine(AppContext.BaseDirectory, "Shipped", "change-and-age.jsonl"));
}
