using StatusBot.Facts;
using StatusBot.Testing;

namespace StatusBot.Answers.Tests;

public sealed class FollowUpTests
{
    private const string Meetings = "How many meetings has the Council held with Quillon?";

    [Fact]
    public void AnotherLabTakesTheQuestionOfTheFirst() =>
        After("Has Larkspur offered the Council access?").Ask("and Quillon?").ShouldState(SomeTalk.NoOffer);

    [Fact]
    public void WhereTakesTheSubjectFromBefore() => After("Did the Council meet Quillon?").Ask("where?").ShouldState(SomeTalk.PortHale);

    [Theory]
    [InlineData("where?")]
    [InlineData("and where?")]
    [InlineData("where was that?")]
    public void ADisputeThatSaysNoPlaceIsNotRepeatedForOne(string question)
    {
        AfterTheDispute(Sides("", " in Quillon")).Ask(question).ShouldBeUnknown().Said
            .ShouldBe("No side says where; the newest dated article is of 20 May 2026.");
        After(Meetings).Ask(question).ShouldState(SomeTalk.PortHale);
    }

    [Theory]
    [InlineData("when?", "when")]
    [InlineData("who exactly?", "who")]
    [InlineData("how long?", "how long")]
    public void NorForAnythingElseThatNoSideSays(string question, string asked)
    {
        var unknown = AfterTheDispute(Sides("", "")).Ask(question).ShouldBeUnknown();
        unknown.Text.ShouldBe(
            $"No side says {asked}; the newest dated article is of 20 May 2026. Known nearby: meetings (Coastal Council).");
        unknown.Nearest.Select(fact => fact.Id).ShouldBe(["three", "five"], ignoreOrder: true);
    }

    [Fact]
    public void TheSideThatSaysItIsToldAlone() =>
        AfterTheDispute(Sides(" in Port Hale", "")).Say("where?").ShouldStartWith(
            "The Coastal Council has held three meetings with Quillon in Port Hale (reported · article of 11 May 2026 · disputed).");

    [Fact]
    public void SidesThatBothSayItAreToldSideBySide()
    {
        var stated = AfterTheDispute(Sides(" in Port Hale", " at Port Hale", "")).Ask("where?").ShouldBeOfType<Answer.Stated>();
        (stated.Shape, stated.Disputed).ShouldBe((Shape.Dispute, true));
        stated.Facts.Select(fact => fact.Id).ShouldBe(["three", "five"], ignoreOrder: true);
    }

    [Fact]
    public void WhoIsWhoeverWasNotNamedBefore() =>
        AfterTheDispute(Sides("", " through Ines Rook")).Ask("who?").ShouldBeOfType<Answer.Stated>().Facts.Single().Id.ShouldBe("five");

    [Fact]
    public void WhoSaysSoNamesTheSourcesOfTheAnswerBefore() => After("Has Larkspur offered the Council access?").Say("who says so?")
        .ShouldStartWith(
            "Larkspur offered the Coastal Council access to Finch (Ines Rook in the article gazette · confirmed · 11 May 2026).");

    [Fact]
    public void MoreIsWhatWasNotToldBefore()
    {
        var talk = Talk.New();
        var told = talk.Ask("Has Quillon offered access?").ShouldBeOfType<Answer.Stated>().Facts;
        (talk.Ask("tell me more") as Answer.Stated)?.Facts.ShouldNotContain(fact => told.Contains(fact));
    }

    [Fact]
    public void APronounStandsForWhatWasAskedAbout() =>
        After("Who is Ines Rook?").Ask("What did she say about the meetings?")
            .ShouldBeOfType<Answer.Stated>().Facts.ShouldContain(SomeTalk.FiveMeetings);

    [Fact]
    public void AQuestionOfItsOwnTakesNothing() => After("Has Larkspur offered the Council access?")
        .Ask("How many meetings has the Council held with Quillon?").ShouldState(SomeTalk.ThreeMeetings, SomeTalk.FiveMeetings);

    [Theory]
    [InlineData("What is the status?")]
    [InlineData("Where do the sources differ?")]
    [InlineData("Which articles do you know?")]
    [InlineData("What changed since 1 May 2026?")]
    [InlineData("Compare Larkspur and Quillon")]
    public void WhatAsksForTheWholeTakesNothing(string question)
    {
        string[] questions =
            ["Has Larkspur offered the Council access?", "Compare Larkspur and Quillon", "What is the status?", "Who is Ines Rook?"];
        foreach (var before in questions)
            After(before).Say(question).ShouldBe(Talk.New().Say(question), before);
    }

    [Fact]
    public void WhatPointsBackTakesTheSubjectFromBefore() =>
        After("Has Larkspur offered the Council access?").Say("And what is the status?").ShouldNotBe(Talk.New().Say("What is the status?"));

    [Fact]
    public void WithoutAnythingBeforeAllArticlesAreNamed() => Talk.New().Say("who says so?").ShouldStartWith("3 articles are known:");

    [Fact]
    public void WhereNothingWasStatedNothingIsAttributed()
    {
        var talk = After("How much does Owl cost?");
        talk.Say("who says so?").ShouldBe("I stated nothing just now, so there is no source to name.");
        After("How much does Owl cost?").Say("which articles?").ShouldStartWith("1 of the 3 articles speaks of Owl:");
    }

    [Fact]
    public void MoreOfNothingIsAskedWhatItMeans() => After("How much does Owl cost?").Ask("tell me more").ShouldBeOfType<Answer.Unclear>();

    [Theory]
    [InlineData("yes")]
    [InlineData("no")]
    [InlineData("maybe")]
    [InlineData("both")]
    public void AnAnswerToNothingIsAskedWhatItMeans(string reply)
    {
        var said = $"What do you mean by “{reply}”? Ask in full, for example:";
        Talk.New().Ask(reply).ShouldBeOfType<Answer.Unclear>().Said.ShouldBe(said);
        var talk = After("Has Larkspur offered the Council access?");
        talk.Ask(reply).ShouldBeOfType<Answer.Unclear>().Said.ShouldBe(said);
        talk.Ask("and Quillon?").ShouldState(SomeTalk.NoOffer);
    }

    [Theory]
    [InlineData("why?", "why")]
    [InlineData("When?", "When")]
    [InlineData("how many?", "how many")]
    [InlineData("tell me more", "tell me more")]
    public void ABareQuestionWordIsAskedWhatItMeans(string question, string shown)
    {
        var unclear = Talk.New().Ask(question).ShouldBeOfType<Answer.Unclear>();
        unclear.Said.ShouldBe($"What do you mean by “{shown}”? Ask in full, for example:");
        unclear.Options.ShouldBe(["What is the status?", "Compare Larkspur and Quillon"]);
    }

    [Fact]
    public void ThanksDoNotEndAConversation()
    {
        var talk = After("Has Larkspur offered the Council access?");
        talk.Ask("thanks!").ShouldBeOfType<Answer.Smalltalk>();
        talk.Ask("and Quillon?").ShouldState(SomeTalk.NoOffer);
    }

    private static Talk After(string question) => After(question, Talk.New());

    private static Talk AfterTheDispute(Fact[] sides)
    {
        var talk = Talk.With([SomeTalk.Offer, SomeTalk.Rook, .. sides]);
        talk.Say(Meetings).ShouldContain("Sources differ.");
        return talk;
    }

    private static Talk After(string question, Talk talk)
    {
        talk.Ask(question);
        return talk;
    }

    private static Fact[] Sides(params string[] ends) =>
        [.. ends.Zip((string[])["three", "five", "nine"], (end, value) => SomeTalk.ThreeMeetings with
        {
            Id = value, Value = value, Statement = $"The Coastal Council has held {value} meetings with Quillon{end}",
            Entities = ["council", "quillon", .. end.Contains("Hale") ? ["hale"] : end.Contains("Rook") ? ["rook"] : Array.Empty<string>()],
            Occurred = null,
        })];
}
