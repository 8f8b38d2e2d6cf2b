using NodaTime;

namespace StatusBot.Answers.Tests;

public sealed class SourcesTests
{
    [Fact]
    public void EveryArticleIsListedWithItsDate() => Talk.New().Say("Which articles do you know?")
        .ShouldBe(
            "3 articles are known: 1. “The Gazette” (11 May 2026). 2. “The Herald” (20 May 2026). "
            + "3. the article leaflet (date not stated).");

    [Fact]
    public void AsOfADayLaterArticlesAreNotKnown() =>
        Talk.New().Say("Which articles do you know?", new LocalDate(2026, 5, 12))
            .ShouldStartWith("2 articles are known: 1. “The Gazette”");

    [Fact]
    public void AskedAboutOneLabOnlyArticlesThatSpeakOfItAreListedEachWithWhatItSays()
    {
        var answer = Talk.New().Ask("Which articles mention Larkspur?").ShouldBeOfType<Answer.Stated>();
        answer.Text.ShouldStartWith("2 of the 3 articles speak of Larkspur: 1. “The Gazette” (11 May 2026): ");
        answer.Facts.Count.ShouldBe(2);
    }
}
