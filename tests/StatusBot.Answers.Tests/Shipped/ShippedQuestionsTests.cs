namespace StatusBot.Answers.Tests.Shipped;

public sealed class ShippedQuestionsTests() : ExamTests(ShippedStory.Exam, leastRight: 204, mostInvented: 9);
