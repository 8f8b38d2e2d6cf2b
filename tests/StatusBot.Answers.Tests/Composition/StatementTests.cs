using StatusBot.Facts;
using StatusBot.Testing;

namespace StatusBot.Answers.Tests;

public sealed class StatementTests
{
    [Fact]
    public void TheDirectAnswerComesFirst() => Talk.New().Say("Has Larkspur offered the Coastal Council access?")
        .ShouldStartWith("Larkspur offered the Coastal Council access to Finch (confirmed · 11 May 2026).");

    [Theory]
    [InlineData("Who did not offer access?")]
    [InlineData("Which lab has not offered access?")]
    [InlineData("Who hasn't offered the Council access?")]
    public void AskedWhoDidNotTheOneWhoDidNotComesFirst(string question) =>
        Talk.New().Say(question).ShouldStartWith(SomeTalk.NoOffer.Statement);

    [Fact]
    public void APlainAnswerHasAtMostThreeFacts()
    {
        string[] rooms = ["cellar", "kitchen", "attic", "garden", "stable"];
        var facts = rooms.Select(room => SomeTalk.Offer with { Id = $"offer-{room}", Statement = $"Larkspur gave access to its {room}" })
            .ToArray();
        Talk.With(facts).Ask("What access did Larkspur give?").ShouldBeOfType<Answer.Stated>().Facts.Count.ShouldBeInRange(1, 3);
    }

    [Fact]
    public void WhatSaysTheSameIsSaidOnce() =>
        Talk.With(SomeTalk.Offer,
            SomeTalk.Offer with { Id = "offer-again", Statement = "Larkspur offered the Coastal Council access to Finch in writing" })
            .Ask("Has Larkspur offered access to Finch?").ShouldBeOfType<Answer.Stated>().Facts.Count.ShouldBe(1);

    [Fact]
    public void APlainAnswerKeepsToItsLengthHoweverLongItsFacts()
    {
        string Long(string word) => $"Larkspur offered access to Finch {string.Join(' ', Enumerable.Repeat(word, 25))}";
        var facts = new[] { "harbour", "mountain", "river" }
            .Select(word => SomeTalk.Offer with { Id = $"offer-{word}", Statement = Long(word) })
            .ToArray();
        Talk.With(facts).Say("Has Larkspur offered access to Finch?").Length.ShouldBeInRange(1, 480);
    }

    [Fact]
    public void ADisputeTellsEachSideWithItsValue()
    {
        var stated = Talk.New().Ask("How many meetings has the Council held with Quillon?").ShouldBeOfType<Answer.Stated>();
        (stated.Shape, stated.Disputed).ShouldBe((Shape.Dispute, true));
        stated.Text.ShouldStartWith("Sources differ. ");
        stated.Facts.Select(fact => fact.Value).ShouldBe(["three", "five"], ignoreOrder: true);
    }

    [Fact]
    public void ThePreferredSideComesFirst() =>
        Talk.With(SomeTalk.ThreeMeetings, SomeTalk.FiveMeetings with { Rank = Rank.Preferred, RankReason = "the newer one" })
            .Ask("How many meetings has the Council held with Quillon?")
            .ShouldBeOfType<Answer.Stated>().Facts[0].Id.ShouldBe("five-meetings");

    [Fact]
    public void SidesWithOneValueAreNoDispute() => Talk.With(SomeTalk.ThreeMeetings, SomeTalk.FiveMeetings with { Value = "Three" })
        .Ask("How many meetings has the Council held with Quillon?").ShouldBeOfType<Answer.Stated>().Disputed.ShouldBeFalse();

    [Fact]
    public void TheDirectAnswerStaysWhereTheSidesDoNotFitBehindIt()
    {
        static Fact Side(Fact fact, string word) =>
            fact with { Statement = $"{fact.Statement} {string.Join(' ', Enumerable.Repeat(word, 25))}" };
        var world = Talk.World([SomeTalk.PortHale, Side(SomeTalk.ThreeMeetings, "harbour"), Side(SomeTalk.FiveMeetings, "mountain")]);
        var first = world.Index.Find("hale-meeting")!.Fact;
        var sides = new[] { "three-meetings", "five-meetings" }.Select(id => world.Index.Find(id)!.Fact).ToList();
        Of(world).Dispute(sides, world.Index.Succession.On(Talk.Today), most: 4, limit: 480, first).Facts[0].ShouldBe(first);
    }

    [Fact]
    public void ADeprecatedFactIsNotTold() =>
        Talk.With(SomeTalk.ThreeMeetings, SomeTalk.FiveMeetings with { Rank = Rank.Deprecated, RankReason = "withdrawn" })
            .Ask("How many meetings has the Council held with Quillon?").ShouldState(SomeTalk.ThreeMeetings);

    [Fact]
    public void AFalsePremiseIsAnsweredWithWhatIsKnown() =>
        Talk.New().Ask("When did Quillon offer access to Owl?").ShouldState(SomeTalk.NoOffer);

    [Fact]
    public void HowLongIsNotAnsweredByASumNorHowMuchByDays()
    {
        var closed = SomeTalk.Limit with { Id = "closed", Statement = "Larkspur closed Finch for nine days to mend it" };
        var cost = SomeTalk.Limit with { Id = "cost", Statement = "Larkspur's repair of Finch cost two million euros" };
        Talk.With(closed, cost).Ask("How long was Finch closed?").ShouldState(closed);
        Talk.With(closed, cost).Ask("How much did the repair of Finch cost?").ShouldState(cost);
        Talk.With(cost).Ask("How long did the repair of Finch take?").ShouldBeUnknown();
    }

    [Fact]
    public void AQuestionOfWhereIsAnsweredWithAPlace() =>
        Talk.New().Ask("Where did the Council meet Quillon?").ShouldState(SomeTalk.PortHale);

    private static Statement Of(World world) =>
        new(
            world.Index, new Search(world.Index, new ClaimQuestions(world.Index, world.Answerer.Reader), ranking: null),
            new Wording(world.Index), new Formers(world.Index));
}
