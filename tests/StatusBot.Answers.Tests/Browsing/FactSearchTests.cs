using NodaTime;
using StatusBot.Facts;
using StatusBot.Testing;

namespace StatusBot.Answers.Tests;

public sealed class FactSearchTests
{
    private static readonly Fact Old = SomeTalk.ThreeMeetings with
    {
        Id = "old-count",
        Statement = "The Coastal Council has held two meetings with Quillon",
        Value = "two",
        Rank = Rank.Deprecated,
        RankReason = "Counted anew",
    };
    private static readonly LocalDate TwelfthOfMay = new(2026, 5, 12);

    [Theory]
    [InlineData("Larkspur offers", "larkspur-offers")]
    [InlineData("larkspur OFFERED", "larkspur-offers")]
    [InlineData("Larkspr access", "larkspur-offers")]
    [InlineData("spokeswoman", "rook-is")]
    [InlineData("partners Finch", "finch-limited")]
    [InlineData("the ten partners of Larkspur", "finch-limited")]
    [InlineData("PortHale", "hale-meeting")]
    public void AllWordsAndNamesMustMatchInWhateverFormTheyAreWritten(string text, params string[] ids) =>
        Found(new() { Text = text }).ShouldBe(ids);

    [Theory]
    [InlineData("zanzibar")]
    [InlineData("Larkspur zanzibar")]
    [InlineData("the of")]
    [InlineData("?!")]
    public void AWordThatStandsNowhereFindsNothing(string text) => Found(new() { Text = text }).ShouldBeEmpty();

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void WithoutWordsTheNewestComesFirstAndWhatHasNoDateLast(string? text) => Found(new() { Text = text }).ShouldBe(
        ["hearing", "larkspur-offers", "quillon-no-offer", "hale-meeting", "finch-limited", "five-meetings", "rook-is", "three-meetings"]);

    [Fact]
    public void ANameFindsWhatBelongsToItAfterWhatNamesIt()
    {
        var about = SomeTalk.Limit with { Id = "owl", Statement = "Owl is small", Entities = ["owl"] };
        Found(new() { Text = "Quillon" }, SomeTalk.PortHale, about, SomeTalk.NoOffer).ShouldBe(["quillon-no-offer", "hale-meeting", "owl"]);
    }

    [Fact]
    public void ATopicsNameFindsItsFactsAfterThoseThatHoldTheWord()
    {
        var gathering = SomeTalk.Limit with { Id = "gathering", Statement = "Larkspur came to the harbour", Topic = "meeting" };
        Found(new() { Text = "meetings" }, gathering, SomeTalk.ThreeMeetings).ShouldBe(["three-meetings", "gathering"]);
    }

    [Theory]
    [InlineData("Quillon in May 2026", "hale-meeting")]
    [InlineData("1 June 2026", "hearing")]
    [InlineData("since June 2026", "hearing")]
    [InlineData("before 5 May 2026", "quillon-no-offer", "hale-meeting")]
    public void ADateInTheWordsIsWhenItHappened(string text, params string[] ids) =>
        Found(new() { Text = text }).ShouldBe(ids, ignoreOrder: true);

    [Fact]
    public void EachFilterKeepsItsOwn()
    {
        Found(new() { Topic = "meeting" }).ShouldBe(["hale-meeting", "five-meetings", "three-meetings"]);
        Found(new() { Entity = "finch" }).ShouldBe(["larkspur-offers", "finch-limited"]);
        Found(new() { Article = "herald" }).ShouldBe(["five-meetings"]);
        Found(new() { Claim = "meeting-count" }).ShouldBe(["five-meetings", "three-meetings"]);
        Found(new() { Modality = Modality.Expected }).ShouldBe(["hearing"]);
        Found(new() { Undated = true }).ShouldBe(["finch-limited", "five-meetings", "rook-is", "three-meetings"]);
        Found(new() { Topic = "meeting", Modality = Modality.Expected }).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("2026-05-05", null, "hearing", "larkspur-offers", "quillon-no-offer")]
    [InlineData(null, "2026-05-04", "quillon-no-offer", "hale-meeting")]
    [InlineData("2026-05-04", "2026-05-04", "quillon-no-offer", "hale-meeting")]
    public void DaysKeepWhatCanHaveHappenedInThem(string? from, string? to, params string[] ids) =>
        Found(new() { From = Day(from), To = Day(to) }).ShouldBe(ids);

    [Fact]
    public void WhatALaterArticleSaysIsLeftOut()
    {
        Found(TwelfthOfMay, new(), SomeTalk.Facts).ShouldNotContain("five-meetings");
        Found(TwelfthOfMay, new() { Article = "herald" }, SomeTalk.Facts).ShouldBeEmpty();
    }

    [Fact]
    public void AFactCitesWhatIsPublishedByThatDay()
    {
        var both = SomeTalk.PortHale with { Citations = [Some.Citation(), Some.Citation("herald")] };
        Facts(TwelfthOfMay, new(), both).Single().Citations.Single().Article.ShouldBe("gazette");
        Facts(Talk.Today, new(), both).Single().ShouldBe(both);
    }

    [Fact]
    public void ADisputeNeedsTwoSidesByThatDay()
    {
        var filter = new FactFilter { Disputed = true };
        Found(filter).ShouldBe(["five-meetings", "three-meetings"]);
        Found(TwelfthOfMay, filter, SomeTalk.Facts).ShouldBeEmpty();
        Found(filter, SomeTalk.ThreeMeetings, Old).ShouldBeEmpty("what is deprecated is no side");
    }

    [Fact]
    public void DeprecatedFactsComeLastWithTheirRank()
    {
        Found(new() { Text = "Council meetings" }, Old, SomeTalk.FiveMeetings, SomeTalk.ThreeMeetings)
            .ShouldBe(["five-meetings", "three-meetings", "old-count"], ignoreOrder: false);
        Facts(Talk.Today, new() { Text = "two meetings" }, Old, SomeTalk.ThreeMeetings).Single().Rank.ShouldBe(Rank.Deprecated);
    }

    [Fact]
    public void TheSameFilterFindsTheSameInTheSameOrder()
    {
        var filter = new FactFilter { Text = "Council" };
        Found(filter).ShouldBe(Found(filter));
        Found(Talk.Today, filter, SomeTalk.Facts.Reverse()).ShouldBe(Found(filter));
    }

    [Theory]
    [InlineData("OpenAI offers", "access")]
    [InlineData("Open AI offers", "access")]
    public void TheShippedStoryIsSearchedByNameAndWord(string text, string topic)
    {
        var found = new FactSearch(ShippedStory.World.Index, ShippedStory.World.Answerer.Reader)
            .Find(new() { Text = text }, ShippedStory.World.Today);
        found[0].Topic.ShouldBe(topic);
        found.ShouldAllBe(fact => ShippedStory.World.Index.Find(fact.Id)!.IsAbout("openai") || fact.Statement.Contains("OpenAI"));
    }

    private static IEnumerable<string> Found(FactFilter filter, params Fact[] facts) =>
        Found(Talk.Today, filter, facts.Length == 0 ? SomeTalk.Facts : facts);

    private static List<string> Found(LocalDate asOf, FactFilter filter, params IEnumerable<Fact> facts) =>
        [.. Facts(asOf, filter, facts).Select(fact => fact.Id)];

    private static IReadOnlyList<Fact> Facts(LocalDate asOf, FactFilter filter, params IEnumerable<Fact> facts)
    {
        var world = Talk.World(facts);
        return new FactSearch(world.Index, world.Answerer.Reader).Find(filter, asOf);
    }

    private static LocalDate? Day(string? text) => text is null ? null : Occurred.Parse(text).Earliest;
}
