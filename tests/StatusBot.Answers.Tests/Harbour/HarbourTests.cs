using StatusBot.Facts;

namespace StatusBot.Answers.Tests.Harbour;

/// <summary>The same code answers another story by data alone.</summary>
public sealed class HarbourTests() : ExamTests(HarbourStory.Exam, leastRight: 36, mostInvented: 1)
{
    [Fact]
    public void EveryCitationOfItsFactsStandsInItsArticles() =>
        CitationCheck.Verify(HarbourStory.Exam.World.Story, ArticleTexts.In(HarbourStory.Place("texts"))).ShouldBeEmpty();
}
