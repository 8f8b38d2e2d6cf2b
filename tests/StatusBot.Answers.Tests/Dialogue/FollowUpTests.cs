using StatusBot.Testing;

namespace StatusBot.Answers.Tests;

public sealed class FollowUpTests
{
    [Fact]
    public void AnotherLabTakesTheQuestionOfTheFirst() =>
        After("Has Larkspur offered the Council access?").Ask("and Quillon?").ShouldState(SomeTalk.NoOffer);

    [Fact]
    public void WhereTakesTheSubjectFromBefore() => After("Did the Council meet Quillon?").Ask("where?").ShouldState(SomeTalk.PortHale);

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

    private static Talk After(string question)
    {
        var talk = Talk.New();
        talk.Ask(question);
        return talk;
    }
}
