using StatusBot.Facts;
using StatusBot.Testing;

namespace StatusBot.Answers.Tests.Shipped;

/// <summary>A plan for a day to come that a later one has replaced is not told as if it held.</summary>
public sealed class PlanTests
{
    private static readonly Fact January = Plan("opening-january", "January 2027", "2027-01", "june");
    private static readonly Fact March = Plan("opening-march", "March 2027", "2027-03", "autumn");

    private static readonly World World = new(
        Story.Of([
            .. JuneStory.Before.Story.Terms(), Some.Article("june", "The June article", "2026-06-20"),
            Some.Article("autumn", "The autumn article", "2026-09-10"),
            Some.Claim("mythos-opening") with { Question = "When is Mythos opened to the AI Office?", Kind = ClaimKind.State },
            January, March]),
        Talk.Understanding, JuneStory.Today);

    [Theory]
    [InlineData("Is Mythos still to be opened to the AI Office in January 2027?")]
    [InlineData("Will Anthropic open Mythos to the AI Office in January 2027?")]
    [InlineData("When will Mythos be opened to the AI Office?")]
    public void WhatHoldsNowComesFirst(string question)
    {
        var answer = World.Ask(question).Answer.ShouldBeOfType<Answer.Stated>();
        answer.Facts[0].Id.ShouldBe("opening-march", answer.Text);
        answer.Text.ShouldContain("Until ");
    }

    private static Fact Plan(string id, string when, string occurred, string article) => JuneStory.Preview with
    {
        Id = id,
        Statement = $"In {when} Anthropic is to open Mythos to the AI Office",
        Occurred = Occurred.Parse(occurred),
        Modality = Modality.Expected,
        Claim = "mythos-opening",
        Value = when,
        Citations = [Some.Citation(article)],
    };
}
