using NodaTime;
using StatusBot.Testing;

namespace StatusBot.Answers.Tests;

public sealed class UnknownsTests
{
    [Theory]
    [InlineData("Is it open to whom?", "it", "Is Larkspur open to whom?")]
    [InlineData("It's open to whom?", "It", "Larkspur is open to whom?")]
    public void WhatAPronounMeansIsAskedWithTheRestOfTheQuestionAsItWas(string question, string back, string option)
    {
        var story = SomeTalk.Story();
        var world = new World(
            story with { Kinds = [.. story.Kinds.Select(kind => kind.Id == "lab" ? kind with { Pronouns = ["it"] } : kind)] },
            Talk.Understanding, Talk.Today);
        var unclear = world.Ask(question).Answer.ShouldBeOfType<Answer.Unclear>();
        unclear.Said.ShouldBe($"Whom or what do you mean by “{back}”?");
        unclear.Options.ShouldContain(option);
    }

    [Theory]
    [InlineData("Has Quillan offered access?", "Quillan")]
    [InlineData("has quillen offered access?", "quillen")]
    public void ANameThatMayBeAnotherIsTakenForOneOpenly(string question, string written)
    {
        var text = Talk.New().Say(question);
        text.ShouldStartWith($"“{written}” is no name that I know; taken for Quillon. ");
        text.ShouldContain(SomeTalk.NoOffer.Statement);
    }

    [Theory]
    [InlineData("Has Owl-2.2 been offered?", "Owl-2.2")]
    [InlineData("has owl 3 been offered", "owl 3")]
    public void ANameWithAnotherNumberIsAnotherName(string question, string written)
    {
        var owl = Some.Entity("owl", "model", "Owl 2.1") with { Name = "Owl-2.1", PartOf = ["quillon"] };
        var story = SomeTalk.Story() with { Entities = [.. SomeTalk.Story().Entities.Select(entity => entity.Id == "owl" ? owl : entity)] };
        var world = new World(story, Talk.Understanding, Talk.Today);
        world.Ask(question).Answer.Text.ShouldStartWith($"No fact that I hold mentions {written};");
        world.Ask("Has Owl-2.1 been offered?").Answer.Text.ShouldStartWith(SomeTalk.NoOffer.Statement);
    }

    [Fact]
    public void APersonOfAnotherNameIsUnknown() =>
        Talk.New().Say("Who is Ines Rooker?").ShouldStartWith("No fact that I hold mentions Rooker;");

    [Theory]
    [InlineData("Has Quilon offered access?")]
    [InlineData("Has Quilllon offered access?")]
    [InlineData("Has Qullion offered access?")]
    public void ASlipOfTheKeyboardIsReadWithoutAWord(string question) =>
        Talk.New().Say(question).ShouldStartWith(SomeTalk.NoOffer.Statement);

    [Fact]
    public void AbsenceIsSaidAsAbsence()
    {
        var unknown = Talk.New().Ask("How much does Finch cost?").ShouldBeUnknown();
        unknown.Text.ShouldStartWith(
            "No fact that I hold says anything on “cost” about Finch; the newest dated article is of 20 May 2026.");
        unknown.Text.ShouldNotContain(" no ", Case.Insensitive);
    }

    [Fact]
    public void AtMostTwoFactsAreNearby() =>
        Talk.New().Ask("How much does Finch cost?").ShouldBeUnknown().Nearest.Count.ShouldBeInRange(1, 2);

    [Fact]
    public void AStrangerIsNamed() =>
        Talk.New().Ask("Has Brambleworks offered access?")
            .ShouldBeUnknown().Text.ShouldStartWith("No fact that I hold mentions Brambleworks;");

    [Fact]
    public void ArticlesOfLaterDaysAreNotCountedAsOfADay() =>
        Talk.New().Say("Has Brambleworks offered access?", new LocalDate(2026, 5, 12))
            .ShouldStartWith("No fact that I hold mentions Brambleworks; the newest dated article is of 11 May 2026.");

    [Fact]
    public void AWhyThatNoSourceAnswersIsSaidToBeSoBeforeWhatIsKnown()
    {
        var unknown = Talk.New().Ask("Why does Larkspur restrict Finch?").ShouldBeUnknown();
        unknown.Text.ShouldBe("No source gives a reason; the newest dated article is of 20 May 2026. "
            + "Known is: Larkspur restricts Finch to ten partners.");
        unknown.Nearest.ShouldBe([SomeTalk.Limit]);
    }

    [Fact]
    public void AnotherLanguageGetsAPoliteLine() => Talk.New().Say("Combien de fois est-ce que la commission et les labos ont parlé ?")
        .ShouldBe("Je ne lis que les questions en anglais pour l’instant. "
            + "Sorry, I only read questions in English so far. Could you ask it in English?");

    [Fact]
    public void WhatIsAboutSomethingElseIsOutside() => Talk.New().Say("What is the best recipe for pancakes?")
        .ShouldBe("That is outside what I follow: no fact that I hold speaks of it; the newest dated article is of 20 May 2026.");

    [Fact]
    public void APronounThatNothingExplainsIsOfferedAsFullQuestions() =>
        Talk.New().Ask("Has it offered access?")
            .ShouldBeOfType<Answer.Unclear>().Options
            .ShouldBe(["Has Quillon offered access?", "Has Larkspur offered access?"], ignoreOrder: true);
}
