using System.Globalization;
using NodaTime;

namespace StatusBot.Answers.Tests.Shipped;

/// <summary>Kinds of questions that people reported as answered wrongly, asked with the model that ships.</summary>
public sealed class FieldTests
{
    private static readonly LocalDate May11 = new(2026, 5, 11);

    [Theory]
    [InlineData("What was the status as of 11.05.2026?")]
    [InlineData("What was the status on 11 May 2026?")]
    [InlineData("What was the situation on May 11th, 2026?")]
    [InlineData("state of play on 2026-05-11")]
    [InlineData("Who had access on 11 May 2026?")]
    [InlineData("Did anybody hold access on 11 May 2026?")]
    public void ADayIsAnsweredAsOfIt(string question)
    {
        var answered = ShippedStory.World.Ask(question);
        answered.AsOf.ShouldBe(May11);
        answered.Answer.ShouldBeOfType<Answer.Stated>().Facts.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("Who did not offer access?")]
    [InlineData("Who has not offered access?")]
    [InlineData("Which lab did not offer access?")]
    public void WhoDidNotComesFirst(string question) => ShippedStory.World.Ask(question).Answer.ShouldBeOfType<Answer.Stated>()
        .Facts[0].Id.ShouldBe("anthropic-no-mythos-access");

    [Theory]
    [InlineData("when?")]
    [InlineData("who?")]
    [InlineData("where?")]
    public void AQuestionWordBehindADisputeNeitherRepeatsItNorAsksForHelp(string question)
    {
        var before = ShippedStory.World.Ask("How many meetings has the Commission held with Anthropic?");
        before.Answer.ShouldBeOfType<Answer.Stated>().Disputed.ShouldBeTrue();
        var answer = ShippedStory.World.Answerer.Ask(question, before.Turn, ShippedStory.World.Today).Answer;
        answer.ShouldNotBeOfType<Answer.Help>();
        answer.ShouldNotBeOfType<Answer.Smalltalk>();
        answer.Text.ShouldNotContain("Sources differ.");
        answer.Text.ShouldNotContain("four to five meetings with");
    }

    [Theory]
    [InlineData("What happened in Q2 2026?")]
    [InlineData("What happened in the first half of May 2026?")]
    [InlineData("What happened between April and June 2026?")]
    public void WhatHappenedInSomeDaysIsToldOfThese(string question) =>
        ShippedStory.World.Ask(question).Answer.ShouldBeOfType<Answer.Stated>().Facts[0].Occurred!
            .Overlaps(new LocalDate(2026, 4, 1), new LocalDate(2026, 6, 30)).ShouldBeTrue();

    [Theory]
    [InlineData("What do we know?")]
    [InlineData("What do we know so far?")]
    public void AWholeQuestionIsNotAskedWhatItMeans(string question) =>
        ShippedStory.World.Ask(question).Answer.ShouldBeOfType<Answer.Stated>().Shape.ShouldBe(Shape.Overview);

    [Theory]
    [InlineData("What is GPT-5.5-Cyber?", "gpt-5-5-cyber-is")]
    [InlineData("whats gpt5.5 cyber", "gpt-5-5-cyber-is")]
    [InlineData("What is OpenAI?", "openai-is")]
    public void WhatSomethingIsComesFirst(string question, string id) =>
        ShippedStory.World.Ask(question).Answer.ShouldBeOfType<Answer.Stated>().Facts[0].Id.ShouldBe(id);

    [Theory]
    [InlineData("Why has Anthropic not given access to Mythos?")]
    [InlineData("Why didn't Anthropic give access?")]
    public void WhereNoSourceGivesTheReasonAnotherOneIsNoAnswer(string question) =>
        ShippedStory.World.Ask(question).Answer.ShouldBeOfType<Answer.Unknown>().Said.ShouldStartWith("No source gives a reason");

    [Fact]
    public void ABareWhyIsAnsweredByNoCauseOfSomethingElse()
    {
        var before = ShippedStory.World.Ask("Has Anthropic given the EU access to Mythos?");
        ShippedStory.World.Answerer.Ask("why?", before.Turn, ShippedStory.World.Today).Answer.ShouldBeOfType<Answer.Unknown>()
            .Said.ShouldStartWith("No source gives a reason");
    }

    [Fact]
    public void DaysOfTheTurnBeforeWithOtherWordsGetAnAnswer()
    {
        var before = ShippedStory.World.Ask("AI Security 12 May safeguards differ sectors financial sector");
        ShippedStory.World.Answerer.Ask("financial sector", before.Turn, ShippedStory.World.Today).Answer.Text.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("Where do we stand with {0}?")]
    [InlineData("Where do things stand with {0}?")]
    [InlineData("where are we on {0}?")]
    [InlineData("What's happening with {0}?")]
    public void WhereThingsStandIsNoPlace(string question)
    {
        foreach (var lab in (string[])["Anthropic", "OpenAI"])
            Text(string.Format(CultureInfo.InvariantCulture, question, lab)).ShouldBe(Text($"What is the status of {lab}?"));
    }

    [Theory]
    [InlineData("Where are we?")]
    [InlineData("Where do we stand?")]
    [InlineData("where do things stand")]
    public void OfNobodyItIsTheWhole(string question) => Text(question).ShouldBe(Text("What is the status?"));

    [Theory]
    [InlineData("What is the latest on Anthropic?")]
    [InlineData("latest news about Anthropic")]
    [InlineData("any news on Anthropic?")]
    [InlineData("Any news about Anthropic?")]
    [InlineData("Any news?")]
    [InlineData("What's new?")]
    [InlineData("Whats the latest?")]
    public void NewsIsWhatChangedAndWhatIsNewest(string question)
    {
        var answer = ShippedStory.World.Ask(question).Answer.ShouldBeOfType<Answer.Stated>();
        answer.Shape.ShouldBe(Shape.Changes);
        answer.Text.ShouldContain("The latest that is known: ");
        answer.Facts[0].Id.ShouldBe("san-francisco-meeting");
    }

    [Theory]
    [InlineData("Who has Mythos?")]
    [InlineData("who has mythos now")]
    public void WhoHasIsWhoHolds(string question) => ShippedStory.World.Ask(question).Answer.ShouldBeOfType<Answer.Stated>().Facts
        .Select(fact => fact.Id).ShouldContain("mythos-selected-us-partners");

    [Theory]
    [InlineData("What is the status of OpenAI?")]
    [InlineData("What is the status?")]
    [InlineData("Where do we stand?")]
    public void TheStatusOfTheNextLabIsOrderedAsTheStatus(string first)
    {
        var before = ShippedStory.World.Ask(first);
        ShippedStory.World.Answerer.Ask("and Anthropic?", before.Turn, ShippedStory.World.Today).Answer.Text
            .ShouldBe(Text("What is the status of Anthropic?"));
    }

    private static string Text(string question) => ShippedStory.World.Ask(question).Answer.Text;

    [Theory]
    [InlineData("Has the EU fined Anthropic?")]
    [InlineData("Has the EU sued Anthropic?")]
    [InlineData("Did OpenAI pay the EU?")]
    public void WhatNoFactSpeaksOfIsAnsweredByNoOther(string question) =>
        ShippedStory.World.Ask(question).Answer.ShouldBeOfType<Answer.Unknown>();

    [Theory]
    [InlineData("What was the score?")]
    [InlineData("what was the score last night")]
    public void AWordThatNoFactHoldsIsOutside(string question) =>
        ShippedStory.World.Ask(question).Answer.ShouldBeOfType<Answer.Unknown>();
}
