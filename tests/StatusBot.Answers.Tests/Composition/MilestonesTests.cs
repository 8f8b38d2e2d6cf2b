using NodaTime;
using StatusBot.Facts;
using StatusBot.Testing;

namespace StatusBot.Answers.Tests;

public sealed class MilestonesTests
{
    private static readonly Fact Vote = Milestone("vote", "2026-06-15");
    private static readonly FactIndex Index = Talk.World([Vote, SomeTalk.Hearing]).Index;

    [Fact]
    public void WhatIsDueComesByDate() => Due(2026, 5, 21).ShouldBe(["hearing", "vote"]);

    [Fact]
    public void OnItsDayItIsStillDue() => Due(2026, 6, 1).ShouldBe(["hearing", "vote"]);

    [Fact]
    public void WhatHasLapsedIsNoLongerDue() => Due(2026, 6, 2).ShouldBe(["vote"]);

    [Fact]
    public void WithNothingDueWhatLapsedLastComesFirst() => Due(2026, 7, 1).ShouldBe(["vote", "hearing"]);

    [Fact]
    public void WhatHasHappenedIsNoMilestone()
    {
        var index = Talk.World([SomeTalk.Hearing with { Modality = Modality.Confirmed }]).Index;
        new Milestones(index).All(index.Succession.On(Talk.Today)).ShouldBeEmpty();
    }

    [Fact]
    public void WhatIsExpectedIsDueWhateverItsTopic()
    {
        var meeting = SomeTalk.PortHale with
        {
            Id = "next-meeting",
            Statement = "The Coastal Council expects to meet Quillon",
            Modality = Modality.Expected,
            Occurred = Occurred.Parse("2026-05-28"),
        };
        var world = Talk.World([SomeTalk.Hearing, meeting]);
        foreach (var question in (string[])["What comes next?", "What's coming up?", "Anything planned? What is next?"])
            world.Ask(question).Answer.ShouldBeOfType<Answer.Stated>(question).Facts.Select(fact => fact.Id)
                .ShouldBe(["next-meeting", "hearing"], question);
        new Milestones(world.Index).All(world.Index.Succession.On(new(2026, 5, 29))).ShouldBe([SomeTalk.Hearing]);
    }

    private static IEnumerable<string> Due(int year, int month, int day) =>
        new Milestones(Index).DueOrLapsed(Index.Succession.On(new LocalDate(year, month, day))).Select(fact => fact.Id);

    private static Fact Milestone(string id, string day) =>
        SomeTalk.Hearing with { Id = id, Statement = "The Coastal Council votes", Occurred = Occurred.Parse(day) };

    [Fact]
    public void AnOutcomeThatStatesNoClaimIsToldInThePlaceOfItsPlan()
    {
        var held = SomeTalk.Hearing with
        {
            Id = "held",
            Statement = "The Coastal Council held its hearing on both labs",
            Modality = Modality.Confirmed,
            OutcomeOf = "hearing",
        };
        var text = Talk.With([.. SomeTalk.Facts, held]).Ask("Did the hearing on both labs take place?", new LocalDate(2026, 6, 20)).Text;
        text.ShouldStartWith("The Coastal Council held its hearing on both labs (confirmed");
        text.ShouldNotContain("holds a hearing");
    }
}
