using StatusBot.Facts;
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
    public void SidesThatHaveNoRoomAreCounted()
    {
        var sides = Sides("one", "two", "three", "four", "five", "six");
        Talk.With(sides).Say("How many meetings has the Council held with Quillon?").ShouldEndWith(" And two more views.");
        Row(sides).Disputes!.Single().Facts.Select(fact => fact.Id).ShouldBe(sides.Select(side => side.Id), ignoreOrder: true);
        Row(sides).Disputes!.Single().Sides.Count.ShouldBe(6);
    }

    [Fact]
    public void SourcesNeverDifferAboveOneSide()
    {
        var words = string.Join(' ', Enumerable.Repeat("harbour", 30));
        var sides = Sides("three", "five").Select(side => side with { Statement = $"{side.Statement} {words}" }).ToArray();
        var row = Row(sides);
        row.Text.ShouldNotContain("Sources differ.");
        row.Text.ShouldEndWith(" And one more view.");
        (row.Disputed, row.Disputes!.Single().Facts.Count).ShouldBe((true, 2));
    }

    [Fact]
    public void ADisputeThatNewsEndedIsNone()
    {
        var day = Occurred.Parse("2026-05-19");
        var later = SomeTalk.FiveMeetings with { Id = "later", Occurred = day, Supersedes = ["three", "five"], From = day };
        Talk.With([.. Sides("three", "five"), later])
            .Ask("How many meetings has the Council held with Quillon?").ShouldBeOfType<Answer.Stated>().Disputed.ShouldBeFalse();
    }

    private static Fact[] Sides(params string[] values) =>
        [.. values.Select(value => SomeTalk.ThreeMeetings with
        {
            Id = value, Value = value, Statement = $"The Coastal Council has held {value} meetings with Quillon",
        })];

    private static AnswerRow Row(Fact[] sides)
    {
        var world = Talk.World(sides);
        return AnswerRow.Of("one", world.Ask("How many meetings has the Council held with Quillon?"), world.Index);
    }

    [Fact]
    public void WhereTheyDoNotDifferNoDisputeIsMade() =>
        (Talk.With(SomeTalk.Offer, SomeTalk.ThreeMeetings).Ask("Where do the sources disagree?") as Answer.Stated)
            ?.Disputed.ShouldBeFalse();
}
