using StatusBot.Language;
using StatusBot.Testing;

namespace StatusBot.Answers.Tests;

public sealed class CompoundTests
{
    [Fact]
    public void TwoQuestionsAreAnsweredPartByPart() =>
        Talk.New().Ask("Has Larkspur offered access, and where did the Council meet Quillon?")
            .ShouldBeOfType<Answer.Stated>().Facts.ShouldBe([SomeTalk.Offer, SomeTalk.PortHale]);

    [Fact]
    public void OfAPartThatNobodyAnswersThatIsSaid()
    {
        var text = Talk.New().Say("Has Larkspur offered access? How much does Owl cost?");
        text.ShouldStartWith("Larkspur offered the Coastal Council access to Finch");
        text.ShouldContain("No fact that I hold says anything on “cost” about Owl");
    }

    [Fact]
    public void AGreetingStandsInsideNoAnswer()
    {
        Talk.New().Say("Has Larkspur offered access? Was it before May 2026?").ShouldNotContain("Hello.");
        const string question = "How many meetings with Anthropic were there?";
        ShippedStory.World.Ask($"{question} Thanks!").Answer.Text.ShouldBe(ShippedStory.World.Ask(question).Answer.Text);
    }

    [Fact]
    public void ANameWithAFullStopIsNotCut()
    {
        var owl = Some.Entity("owl", "model") with { Name = "Owl-2.1", PartOf = ["quillon"] };
        var story = SomeTalk.Story() with { Entities = [.. SomeTalk.Story().Entities.Select(entity => entity.Id == "owl" ? owl : entity)] };
        var world = new World(story, Talk.Understanding, Talk.Today);
        world.Ask("Has Larkspur offered access? What does it cost per month to rent Owl-2.1?").Answer.Text
            .ShouldContain("about Owl-2.1; the newest dated article is of 20 May 2026.");
    }

    [Fact]
    public void WhatIsKnownInThePlaceOfAReasonIsNoSentenceOfAnotherAnswer()
    {
        var answer = ShippedStory.World.Ask("Why do the models depend on concerns? Has Anthropic offered access to Mythos?").Answer;
        answer.ShouldBeOfType<Answer.Stated>().Text.ShouldNotContain("Known is:");
    }

    [Fact]
    public void EachDisputeIsCalledOne()
    {
        var text = ShippedStory.World.Ask("How many meetings with Anthropic were there, and when does enforcement start?").Answer.Text;
        text.Split("Sources differ.").Length.ShouldBe(3, text);
    }

    [Fact]
    public void OfADisputeThatWasToldNothingIsLeftWithoutItsSides() =>
        ShippedStory.World.Ask("When does the AI Act apply; and who enforces it?").Answer.Text.Split("Sources differ.").Length.ShouldBe(2);

    [Fact]
    public void WithNoPartAnsweredTheWholeIsUnknown() => Talk.New().Ask("How much does Owl cost? Who painted Finch?").ShouldBeUnknown();

    [Fact]
    public void TwoNamesInOneQuestionAreOneQuestion() =>
        Parts("Have Larkspur and Quillon offered access?").ShouldBe(["Have Larkspur and Quillon offered access?"]);

    [Fact]
    public void AQuestionIsSplitWhereANewOneStarts() =>
        Parts("Who holds Finch and when was it offered? What is Owl?")
            .ShouldBe(["Who holds Finch ", "when was it offered? ", "What is Owl?"]);

    [Fact]
    public void FourQuestionsAreReadAsOne() => Parts("Who holds Finch? Who holds Owl? Where is Rook? What is due?").Count().ShouldBe(1);

    [Fact]
    public void TheWholeKeepsToTheLengthOfOne() =>
        Talk.New().Say("Has Larkspur offered access? Where did the Council meet Quillon? Who holds Finch?")
            .Length.ShouldBeLessThanOrEqualTo(480);

    private static IEnumerable<string> Parts(string text) =>
        Compound.Split(text, Talk.World(SomeTalk.Facts).Answerer.Reader, new DateContext(Talk.Today)).Select(part => part.Text);
}
