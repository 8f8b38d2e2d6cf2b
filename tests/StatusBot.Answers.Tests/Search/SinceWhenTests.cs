using StatusBot.Facts;
using StatusBot.Testing;

namespace StatusBot.Answers.Tests;

/// <summary>How long something has gone on is told by what says how long, or since when.</summary>
public sealed class SinceWhenTests
{
    private static readonly Fact
        Began = Meetings("began", "The meetings of the Coastal Council with Larkspur and Quillon began in March 2026", "2026-03"),
        Weeks = Meetings("weeks", "The meetings of the Coastal Council with Quillon have gone on for six weeks", null),
        Slow = Meetings("slow", "The meetings of the Coastal Council with Quillon made no headway on 7 May 2026", "2026-05-07");

    [Theory]
    [InlineData("How long have the meetings with Quillon been going on?")]
    [InlineData("For how many weeks have the meetings with Quillon lasted?")]
    [InlineData("Since when have the meetings with Quillon been running?")]
    public void WithoutADurationItIsSinceWhen(string question) => Talk.With(Began, Slow).Ask(question).ShouldState(Began);

    [Fact]
    public void AStatedDurationAnswersAsWell() => Talk.With(Weeks, Slow).Ask("How long have the meetings with Quillon been going on?")
        .ShouldState(Weeks);

    [Fact]
    public void WithNeitherItIsWhatHasADate() => Talk.With(SomeTalk.Offer, SomeTalk.NoOffer).Ask("How long has Finch been offered?")
        .ShouldState(SomeTalk.Offer);

    [Theory]
    [InlineData("How long ago did the Council meet Quillon?")]
    [InlineData("How many weeks ago did the Council meet Quillon?")]
    [InlineData("How long is it since the Council met Quillon?")]
    public void HowLongAgoAsksForTheDay(string question) => Talk.With(SomeTalk.PortHale, Began).Ask(question)
        .ShouldBeOfType<Answer.Stated>().Facts[0].Id.ShouldBe(SomeTalk.PortHale.Id);

    private static Fact Meetings(string id, string statement, string? occurred) =>
        Some.Fact(id, statement, "meeting", occurred: occurred) with { Entities = ["council", "larkspur", "quillon"] };
}
