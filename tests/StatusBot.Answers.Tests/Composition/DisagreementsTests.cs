using StatusBot.Testing;

namespace StatusBot.Answers.Tests;

public sealed class DisagreementsTests
{
    [Fact]
    public void WhereTheSourcesDifferIsToldClaimByClaim() => Talk.New().Say("Where do the sources disagree?")
        .ShouldStartWith("How many meetings has the Coastal Council held with Quillon? The Coastal Council ");

    [Fact]
    public void AskedAboutOneClaimItsSidesAreTold() =>
        Talk.New().Ask("Do the sources agree on how many meetings there were with Quillon?").ShouldBeOfType<Answer.Stated>().Facts
            .Select(fact => fact.Value).ShouldBe(["three", "five"], ignoreOrder: true);

    [Fact]
    public void WhereTheyDoNotDifferNoDisputeIsMade() =>
        (Talk.With(SomeTalk.Offer, SomeTalk.ThreeMeetings).Ask("Where do the sources disagree?") as Answer.Stated)?.Disputed.ShouldBeFalse();
}
