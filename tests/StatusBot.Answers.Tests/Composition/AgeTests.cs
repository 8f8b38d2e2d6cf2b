using NodaTime;
using StatusBot.Facts;
using StatusBot.Testing;

namespace StatusBot.Answers.Tests;

public sealed class AgeTests
{
    private const string Newest = "The newest source on this is of 11 May 2026, six months old.";
    private static readonly LocalDate November = new(2026, 11, 26);

    [Fact]
    public void AnAnswerFromOldSourcesEndsWithTheirAge() => Talk.New().Say("Has Larkspur offered the Coastal Council access?", November)
        .ShouldBe($"Larkspur offered the Coastal Council access to Finch (confirmed · 11 May 2026). {Newest}");

    [Fact]
    public void WithinTheReviewIntervalNothingIsSaidOfIt() =>
        Talk.New().Say("Has Larkspur offered the Coastal Council access?", new LocalDate(2026, 6, 10)).ShouldNotContain("newest source");

    [Theory]
    [InlineData("What is the status?")]
    [InlineData("Compare Larkspur and Quillon")]
    [InlineData("How many meetings has the Council held with Quillon?")]
    [InlineData("Has Larkspur offered access, and where did the Council meet Quillon?")]
    public void ItIsSaidOnceAndLast(string question)
    {
        var text = Talk.New().Say(question, November);
        text.Split("The newest source on this is of ").Length.ShouldBe(2, text);
        text.ShouldEndWith(" six months old.");
    }

    [Fact]
    public void ItComesOnTopOfTheLength()
    {
        Fact Long(string id, string words) =>
            SomeTalk.Offer with { Id = id, Statement = $"Larkspur offered access to Finch {words} {words} {words}" };
        var one = Long("one", "by harbour and mountain or river at meadow or forest");
        var two = Long("two", "on Monday or Friday by letter and courier with a red seal");
        var text = Talk.With(one, two)
            .Say("Has Larkspur offered access to Finch?", November);
        text.ShouldEndWith(" " + Newest);
        (text.Length - Newest.Length - 1).ShouldBeInRange(480 - Newest.Length, 480);
        Newest.Length.ShouldBeLessThanOrEqualTo(80);
    }

    [Fact]
    public void UndatedSourcesAreCalledSo() =>
        Talk.New().Say("How is Finch restricted?").ShouldEndWith(" The sources on this are undated.");

    [Fact]
    public void AListOfSourcesHasTheirDatesAlready() =>
        Talk.New().Say("Which articles do you know?", November).ShouldNotContain("newest source");

    [Theory]
    [InlineData("2026-05-11", "2026-05-23", "twelve days")]
    [InlineData("2026-05-11", "2026-05-12", "one day")]
    [InlineData("2026-05-11", "2026-06-20", "five weeks")]
    [InlineData("2026-05-11", "2026-11-26", "six months")]
    [InlineData("2026-05", "2026-11-26", "five months")]
    [InlineData("2023-05-11", "2026-11-26", "three years")]
    public void AgesAreToldInTheUnitThatFits(string published, string today, string age) =>
        Phrases.Newest(Occurred.Parse(published), Occurred.Parse(today).Earliest!.Value).ShouldEndWith($", {age} old.");
}
