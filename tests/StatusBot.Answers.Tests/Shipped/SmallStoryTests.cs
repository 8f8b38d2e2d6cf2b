using StatusBot.Facts;
using StatusBot.Testing;

namespace StatusBot.Answers.Tests.Shipped;

/// <summary>A story of three facts and no training data of its own, asked with the model that ships.</summary>
public sealed class SmallStoryTests
{
    private static readonly Fact Closed = Of("closed", "The Town of Arden closed Mill Bridge on 28 April 2026", "closure", "2026-04-28");
    private static readonly Fact Cracks = Of("cracks", "Inspectors found cracks in two pillars of Mill Bridge", "repair");
    private static readonly Fact Repair = Of("repair", "The repair of Mill Bridge takes at least six months", "repair");
    private static readonly Fact Reason =
        Cracks with { Statement = "Mill Bridge was closed because inspectors found cracks in two pillars" };

    [Theory]
    [InlineData("Why was the bridge closed?")]
    [InlineData("What was the reason for closing the bridge?")]
    [InlineData("Who found cracks in the pillars?")]
    [InlineData("What do inspectors earn?")]
    public void WhatTheFactsSpeakOfIsNotOutside(string question) =>
        Asked(question, Closed, Cracks, Repair).Text.ShouldNotContain("outside");

    [Fact]
    public void AWhyWithoutAReasonNamesWhatIsKnown() => Asked("Why was the bridge closed?", Closed, Cracks, Repair).Text
        .ShouldEndWith($"Known is: {Closed.Statement}.");

    [Fact]
    public void TheReasonIsToldWhereAFactGivesIt() => Asked("Why was the bridge closed?", Closed, Reason, Repair).ShouldState(Reason);

    [Fact]
    public void WhatNoFactSpeaksOfIsOutside() =>
        Asked("Why is the sky so blue?", Closed, Cracks, Repair).Text.ShouldStartWith("That is outside what I follow");

    [Fact]
    public void WhereNobodyIsComparedAGreetingNamesNobody() =>
        Asked("Hello!", Closed, Cracks, Repair).Text.ShouldBe("Hello. Ask me where things stand.");

    [Theory]
    [InlineData("Mill Bridge?")]
    [InlineData("hi, Mill Bridge?")]
    public void ANameIsNoGreeting(string question) => Asked(question, Closed, Cracks, Repair).ShouldBeOfType<Answer.Stated>();

    private static Answer Asked(string question, params Fact[] facts) => new World(Story.Of([
        Some.Article(), Some.Kind() with { Compared = false },
        Some.Entity("bridge") with { Name = "Mill Bridge" }, Some.Entity("town") with { Name = "Town of Arden" },
        Some.Topic("closure") with { Words = ["closed", "closure"] }, Some.Topic("repair"), .. facts]),
        ShippedStory.Understanding, Talk.Today).Ask(question).Answer;

    private static Fact Of(string id, string statement, string topic, string? occurred = null) =>
        Some.Fact(id, statement, topic, entity: "bridge", occurred: occurred);
}
