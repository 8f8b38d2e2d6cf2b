using NodaTime;
using StatusBot.Facts;
using StatusBot.Language;
using StatusBot.Learning;
using StatusBot.Testing;

namespace StatusBot.Answers.Tests;

/// <summary>What no word finds is found by its meaning, or not at all.</summary>
public sealed class RankingTests
{
    private static readonly Rankers Shipped = Models.Shipped.Rankers!;

    [Theory]
    [InlineData("Did Quillon let the Council try out Owl?")]
    [InlineData("Is Quillon willing to hand Owl over to the Council?")]
    public void AQuestionInOtherWordsIsAnsweredByWhatMeansTheSame(string question) =>
        Find(question)[0].Fact.Id.ShouldBe(SomeTalk.NoOffer.Id);

    [Fact]
    public void AWordingThatAFactIsGivenIsAnsweredByItAtOnce()
    {
        const string question = "Has the velvet rope come down yet?";
        Find(question).ShouldBeEmpty();
        Find(question, Taught("Is the velvet rope still up?"))[0].Fact.Id.ShouldBe(SomeTalk.Limit.Id);
    }

    [Theory]
    [InlineData("Has the velvet rope come down?", "Has the velvet rope come down?")]
    [InlineData("Is zwieback on the menu of Finch?", "Is zwieback on the menu?")]
    public void AWordThatOnlyAWordingHoldsIsNoUnknownName(string question, string wording) =>
        new World(SomeTalk.Story(Taught(wording)), ShippedStory.Understanding, Talk.Today)
            .Ask(question).Answer.ShouldBeOfType<Answer.Stated>().Facts[0].Id.ShouldBe(SomeTalk.Limit.Id);

    private static IEnumerable<Fact> Taught(string wording) =>
        SomeTalk.Facts.Select(fact => fact.Id == SomeTalk.Limit.Id ? fact with { Wordings = [wording] } : fact);

    [Theory]
    [InlineData("What colour is the lighthouse of Quillon?")]
    [InlineData("How many cows does the Council keep?")]
    public void WhatNoFactMeansIsNotAnswered(string question) => Find(question).ShouldBeEmpty();

    [Fact]
    public void TheSameQuestionIsAnsweredTheSameTwice()
    {
        const string question = "Did Quillon let the Council try out Owl?";
        Find(question).Select(fact => fact.Fact.Id).ShouldBe(Find(question).Select(fact => fact.Fact.Id));
    }

    [Fact]
    public void AModelThatWasTrainedOnOtherFeaturesIsRefused()
    {
        var world = Talk.World(SomeTalk.Facts);
        var swapped = new Rankers(Shipped.Answers, Shipped.Facts);
        Should.Throw<ArgumentException>(() => new Ranking(world.Index, swapped, new Meanings(world.Index, Models.Shipped.Encoder)))
            .Message.ShouldContain("was trained on other features: expected statement, named, masked");
    }

    [Fact]
    public void SharesAddUpToOneAndKeepTheOrder()
    {
        var shares = AnswerFeatures.Shares([700, 702, 701]);
        shares.Sum().ShouldBe(1, tolerance: 1e-9);
        (shares[1] / shares[2]).ShouldBe(Math.E, tolerance: 1e-9);
        shares[0].ShouldBeLessThan(shares[2]);
    }

    private static IReadOnlyList<IndexedFact> Find(string question, IEnumerable<Fact>? facts = null)
    {
        var world = Talk.World(facts ?? SomeTalk.Facts);
        var asked = new FollowUps(world.Index, Talk.Understanding).Resolve(world.Answerer.Reader.Read(question, Talk.Today), null);
        return [.. new Ranking(world.Index, Shipped, new Meanings(world.Index, Models.Shipped.Encoder))
            .Find(asked, world.Index.Facts, world.Index.Succession.On(Talk.Today)).Select(one => one.Fact)];
    }
}
