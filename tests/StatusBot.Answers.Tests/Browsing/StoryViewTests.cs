using NodaTime;
using StatusBot.Facts;
using StatusBot.Testing;

namespace StatusBot.Answers.Tests;

public sealed class StoryViewTests
{
    private static readonly LocalDate Gazette = new(2026, 5, 11), Herald = new(2026, 5, 20);
    private static readonly FactIndex Index = new(SomeTalk.Story(), Talk.Understanding);

    [Fact]
    public void WhatALaterArticleSaysIsLeftOut()
    {
        View(Gazette).Find(SomeTalk.FiveMeetings.Id).ShouldBeNull();
        View(Herald).Find(SomeTalk.FiveMeetings.Id).ShouldNotBeNull();
    }

    [Fact]
    public void AReasonThatMayRestOnALaterArticleIsLeftOut()
    {
        var fact = SomeTalk.Hearing with
        {
            Citations = [Some.Citation(), Some.Citation("herald")],
            Rank = Rank.Preferred,
            RankReason = "two articles say so",
            OccurredHow = "both articles name the day",
        };
        var index = new FactIndex(SomeTalk.Story(fact), Talk.Understanding);
        new StoryView(index, Herald).Find(fact.Id).ShouldBe(fact);
        new StoryView(index, Gazette).Find(fact.Id)
            .ShouldBe(fact with { Citations = [Some.Citation()], RankReason = null, OccurredHow = null });
    }

    [Fact]
    public void ALaterArticleIsNoneOfThatDay() => View(Gazette).Articles.Select(article => article.Id).ShouldBe(["gazette", "leaflet"]);

    [Fact]
    public void ADisputeBeginsWithItsSecondVoice()
    {
        View(Gazette).DisputedClaims.ShouldBeEmpty();
        View(Herald).DisputedClaims.ShouldBe(["meeting-count"]);
        View(Herald).IsDisputed(SomeTalk.ThreeMeetings).ShouldBeTrue();
    }

    [Fact]
    public void AFactOnAModelIsAboutItsLab() => View(Herald).About("larkspur").ShouldContain(SomeTalk.Limit);

    [Fact]
    public void WhatWasExpectedLapsesOnceItsDayHasPassed()
    {
        View(Herald).IsLapsed(SomeTalk.Hearing).ShouldBeFalse();
        View(new(2026, 6, 2)).IsLapsed(SomeTalk.Hearing).ShouldBeTrue();
    }

    [Fact]
    public void WhatIsExpectedIsDueWhateverItsTopic()
    {
        var meeting = SomeTalk.PortHale with { Id = "next", Modality = Modality.Expected, Occurred = Occurred.Parse("2026-05-28") };
        var hope = meeting with { Id = "hope", Occurred = null };
        var view = new StoryView(new FactIndex(SomeTalk.Story(SomeTalk.Hearing, meeting, hope), Talk.Understanding), Herald);
        view.Due.Select(fact => fact.Id).ShouldBe(["next", "hearing"]);
    }

    [Fact]
    public void TwoArticlesOnOneBriefingAreOneOrigin() => Origins.CountOf(SomeTalk.ThreeMeetings).ShouldBe(1);

    [Fact]
    public void AnOriginNamesItsArticles() => View(Herald).ArticlesFrom("briefing").Order().ShouldBe(["gazette", "leaflet"]);

    [Fact]
    public void ThePreferredSideComesFirstAndTheDeprecatedLast()
    {
        var story = SomeTalk.Story(Side("a", Rank.Deprecated), Side("b", Rank.Normal), Side("c", Rank.Preferred));
        var sides = new StoryView(new FactIndex(story, Talk.Understanding), Herald);
        sides.OfClaim("meeting-count").Select(fact => fact.Id).ShouldBe(["side-c", "side-b", "side-a"]);
    }

    private static Fact Side(string value, Rank rank) =>
        SomeTalk.ThreeMeetings with { Id = "side-" + value, Value = value, Rank = rank, RankReason = "it is so" };

    private static StoryView View(LocalDate asOf) => new(Index, asOf);
}
