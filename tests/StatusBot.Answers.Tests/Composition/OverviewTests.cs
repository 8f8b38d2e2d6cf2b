using NodaTime;
using StatusBot.Facts;
using StatusBot.Testing;

namespace StatusBot.Answers.Tests;

public sealed class OverviewTests
{
    [Fact]
    public void TheStatusTellsTheTopicsInTheirOrderAndEndsWithWhatIsDue()
    {
        var facts = Talk.New().Ask("What is the status?").ShouldBeOfType<Answer.Stated>().Facts;
        facts.Select(fact => fact.Topic).Distinct().ShouldBe(["access", "meeting", "milestone"]);
        facts[^1].ShouldBe(SomeTalk.Hearing);
    }

    [Fact]
    public void EachLabHasItsOwnFact() => Talk.New().Ask("What is the status?").ShouldBeOfType<Answer.Stated>().Facts
        .Where(fact => fact.Topic == "access").Select(fact => fact.Entities[0]).ShouldBe(["larkspur", "quillon"], ignoreOrder: true);

    [Fact]
    public void TheStatusOfOneLabIsAboutThatLab() =>
        Talk.New().Ask("What is the status of Larkspur?")
            .ShouldBeOfType<Answer.Stated>().Facts.ShouldAllBe(fact => fact.Entities.Contains("larkspur"));

    [Fact]
    public void AnOverviewOfOneLabIsAboutThatLab() =>
        Talk.New().Ask("Overview of Larkspur")
            .ShouldBeOfType<Answer.Stated>().Facts.ShouldAllBe(fact => fact.Entities.Contains("larkspur"));

    [Fact]
    public void AsOfADayTheOverviewOpensWithIt() =>
        Talk.New().Say("What was the status as of 12 May 2026?").ShouldStartWith("As of 12 May 2026: ");

    [Fact]
    public void AMilestoneWhoseDateHasPassedIsNoLongerNext() =>
        Talk.New().Say("What is the status?", new LocalDate(2026, 6, 2))
            .ShouldContain("now past, no source tells the outcome");

    [Theory]
    [InlineData("What is going on?")]
    [InlineData("what's happening with the labs")]
    [InlineData("Fill me in")]
    [InlineData("Bring me up to speed, please")]
    public void WhatGoesOnIsWhereThingsStand(string question) =>
        Talk.New().Say(question).ShouldBe(Talk.New().Say("What is the status?"));

    [Theory]
    [InlineData("What is happening with Quillon?")]
    [InlineData("What is happening with the partners?")]
    [InlineData("What was going on in May 2026?")]
    [InlineData("Why is this happening?")]
    public void AskedOfSomethingItIsNot(string question) =>
        Talk.New().Say(question).ShouldNotBe(Talk.New().Say("What is the status?"));

    [Fact]
    public void OfThreeLabsNoneIsLeftOutAndPlansComeLast()
    {
        Fact[] facts =
        [
            Some.Fact("opened", "Larkspur opened Finch to the Coastal Council", entity: "larkspur", occurred: "2026-05-01"),
            Some.Fact("gave", "Quillon gave the Coastal Council a preview of Owl", entity: "quillon", occurred: "2026-05-02"),
            Some.Fact("will-give", "Marlin will give the Coastal Council full access", entity: "marlin", occurred: "2026-06-01",
                modality: Modality.Expected),
        ];
        var story = SomeTalk.Story(facts);
        var world = new World(story with { Entities = [.. story.Entities, Some.Entity("marlin")] }, Talk.Understanding, Talk.Today);
        world.Ask("What is the status?").Answer.ShouldBeOfType<Answer.Stated>().Facts.Select(fact => fact.Id)
            .ShouldBe(["gave", "opened", "will-give"]);
    }
}
