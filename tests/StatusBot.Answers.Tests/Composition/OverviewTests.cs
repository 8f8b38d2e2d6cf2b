using NodaTime;
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
}
