using StatusBot.Facts;

namespace StatusBot.Answers.Tests.Harbour;

/// <summary>The same code answers another story by data alone.</summary>
public sealed class HarbourTests() : ExamTests(HarbourStory.Exam, "Harbour/questions.open.txt", mostOpen: 4, mostInvented: 1)
{
    public static TheoryData<string, string> Kept => HarbourStory.Exam.Kept;

    [Theory]
    [MemberData(nameof(Kept))]
    public void AQuestionThatWasAnsweredRightStaysRight(string id, string question) => HarbourStory.Exam.Fault(id).ShouldBeNull(question);

    [Fact]
    public void EveryCitationOfItsFactsStandsInItsArticles() =>
        CitationCheck.Verify(HarbourStory.Exam.World.Story, ArticleTexts.In(HarbourStory.Place("texts"))).ShouldBeEmpty();
}
