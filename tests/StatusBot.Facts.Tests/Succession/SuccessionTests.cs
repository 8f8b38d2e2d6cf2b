using NodaTime;
using StatusBot.Testing;

namespace StatusBot.Facts.Tests;

/// <summary>What holds when, worked out on the cases of which every other is made.</summary>
public class SuccessionTests
{
    private static readonly Article[] Articles =
    [
        Some.Article("leaflet", published: null), Some.Article("note", published: null), Some.Article("may", published: "2026-05-12"),
        Some.Article("june", published: "2026-06-20"), Some.Article("july", published: "2026-07-20"),
    ];

    private static Fact Says(string id, string value, string? occurred, string article, Modality modality = Modality.Reported) =>
        Some.Fact(id, occurred: occurred, claim: "who-holds-it", value: value, article: article, modality: modality);

    private static Standings On(string day, ClaimKind kind, params Fact[] facts)
    {
        var story = Some.Story(facts);
        var claims = story.Claims.Select(claim => claim with { Kind = kind }).ToList();
        return new Succession(story with { Articles = Articles, Claims = claims }).On(LocalDate.FromDateTime(DateTime.Parse(day, null)));
    }

    private static string Held(Standings day) => string.Join(" | ", day.Sides("who-holds-it").Select(side => side.Value));

    [Fact]
    public async Task AClaimWithManyFactsIsWorkedOutInNoTime()
    {
        Fact[] facts = [.. Enumerable.Range(0, 1500).Select(n => Says($"fact-{n}", "many", Iso(n), "may"))];
        var day = On("2027-01-01", ClaimKind.State, facts);
        var cancel = TestContext.Current.CancellationToken;
        var sinces = await Task.Run(() => facts.Select(fact => day.Of(fact).Since!.ToString()).ToList(), cancel)
            .WaitAsync(TimeSpan.FromMinutes(2), cancel);
        sinces.Distinct().ShouldBe(["2020-01-01"]);

        static string Iso(int n) => Occurred.On(new LocalDate(2020, 1, 1).PlusDays(n)).ToString();
    }

    [Fact]
    public void AReasonThatMayRestOnALaterArticleIsLeftOutBeforeIt()
    {
        var fact = Some.Fact(occurred: "2026-05-01", article: "may", rank: Rank.Preferred, rankReason: "two articles say so") with
        {
            OccurredHow = "the second article tells",
            Citations = [Some.Citation("may"), Some.Citation("june")],
        };
        On("2026-06-30", ClaimKind.Fixed, fact).Cited(fact).ShouldBe(fact);
        var before = On("2026-06-01", ClaimKind.Fixed, fact).Cited(fact);
        (before.Citations.Count, before.OccurredHow, before.RankReason).ShouldBe((1, null, null));
    }

    public class CountThatGrows
    {
        private static readonly Fact OneUndated = Says("one-undated", "four to five", null, "leaflet");
        private static readonly Fact OtherUndated = Says("other-undated", "four to five", null, "note");
        private static readonly Fact May = Says("in-may", "four to five", "2026-05-12", "may");
        private static readonly Fact Interval = Says("interval", "at least four to five", "2026-05-15/2026-07", "leaflet");
        private static readonly Fact June = Says("in-june", "seven", "2026-06-18", "june");

        private static Standings Day(string day, params Fact[] more) =>
            On(day, ClaimKind.State, [OneUndated, OtherUndated, May, Interval, .. more]);

        [Fact]
        public void BeforeTheIntervalBeginsTheFirstCountHolds() => Held(Day("2026-05-14", June)).ShouldBe("four to five");

        [Fact]
        public void UndatedReportsGoWithTheDatedOneBesideWhichTheyWereTold()
        {
            var day = Day("2026-06-01", June);
            Held(day).ShouldBe("at least four to five");
            day.Holds(OneUndated).ShouldBeFalse();
            day.Of(OneUndated).SupersededBy.ShouldBe("interval");
        }

        [Fact]
        public void AnIntervalThatOverlapsTheNewestCountDisputesIt() =>
            Held(Day("2026-06-20", June)).ShouldBe("at least four to five | seven");

        [Fact]
        public void APersonEndsTheDispute()
        {
            var day = Day("2026-06-20", June with { Supersedes = ["interval"] });
            Held(day).ShouldBe("seven");
            day.Of(June).Since!.ToString().ShouldBe("2026-06-18");
            day.Of(Interval).Until!.ToString().ShouldBe("2026-06-18");
        }
    }

    public class DisputeThatALaterFactEnds
    {
        private static readonly Fact Yes = Says("yes", "yes", "2026-05-11", "may");
        private static readonly Fact No = Says("no", "no", "2026-05-11", "may");
        private static readonly Fact Later = Says("later-yes", "yes", "2026-06-18", "june");

        [Fact]
        public void ContemporariesThatDifferAreInDispute()
        {
            var day = On("2026-05-12", ClaimKind.State, Yes, No, Later);
            Held(day).ShouldBe("no | yes");
            day.IsDisputed(Yes).ShouldBeTrue();
        }

        [Fact]
        public void TheLaterFactHoldsAloneAndTheRunOfItsValueGoesOn()
        {
            var day = On("2026-06-20", ClaimKind.State, Yes, No, Later);
            Held(day).ShouldBe("yes");
            day.IsDisputed("who-holds-it").ShouldBeFalse();
            day.Of(Later).ShouldBe(new Standing(true, Occurred.Parse("2026-05-11"), null, null, null, false));
            day.Of(No).ShouldBe(new Standing(false, Occurred.Parse("2026-05-11"), Occurred.Parse("2026-06-18"), "later-yes", null, false));
            day.Of(Yes).Until.ShouldBeNull("the same value again renews");
        }

        [Fact]
        public void ARunIsBrokenByAnotherValueBetween()
        {
            var between = Says("between", "no", "2026-06-01", "june");
            On("2026-06-20", ClaimKind.State, Yes, between, Later).Of(Later).Since!.ToString().ShouldBe("2026-06-18");
        }

        [Fact]
        public void WhoSaysThatTheyDifferStopsTheSuccession() =>
            Held(On("2026-06-20", ClaimKind.State, No, Later with { Disputes = ["no"] })).ShouldBe("yes | no");
    }

    public class DateThatWasWrong
    {
        private static readonly Fact Wrong = Says("wrong", "2 August", "2026-08-02", "may", Modality.Expected);
        private static readonly Fact Right = Says("right", "2 December", "2026-12-02", "june", Modality.Expected) with
        {
            Corrects = ["wrong"],
        };

        [Fact]
        public void BeforeTheCorrectionItIsToldAsThenKnown() => Held(On("2026-06-19", ClaimKind.Fixed, Wrong, Right)).ShouldBe("2 August");

        [Fact]
        public void FromTheDayOfTheCorrectingArticleItIsNeverShown()
        {
            var day = On("2026-06-20", ClaimKind.Fixed, Wrong, Right);
            Held(day).ShouldBe("2 December");
            day.IsVisible(Wrong).ShouldBeFalse();
        }

        [Fact]
        public void WithoutACorrectionAFixedClaimStaysInDispute() =>
            On("2026-07-21", ClaimKind.Fixed, Wrong, Right with { Corrects = [] }).IsDisputed("who-holds-it").ShouldBeTrue();
    }

    public class Plans
    {
        private static readonly Fact Plan = Says("plan", "a hearing in June", "2026-06-15", "may", Modality.Expected);
        private static readonly Fact Moved = Says("moved", "a hearing in August", "2026-08-15", "june", Modality.Expected);
        private static readonly Fact Held = Says("held", "the hearing was held", "2026-07-02", "july", Modality.Confirmed);

        [Fact]
        public void APlanSaidLaterFollowsAPlanSaidEarlier()
        {
            var day = On("2026-06-20", ClaimKind.State, Plan, Moved);
            SuccessionTests.Held(day).ShouldBe("a hearing in August");
            day.Of(Plan).SupersededBy.ShouldBe("moved");
        }

        [Fact]
        public void WhatHappenedFollowsEveryPlan() =>
            SuccessionTests.Held(On("2026-07-20", ClaimKind.State, Plan, Moved, Held)).ShouldBe("the hearing was held");

        [Fact]
        public void WhatWasKnownBeforeAPlanWasMadeDidNotTakeItsPlace()
        {
            var known = Says("known", "no hearing", "2026-05-01", "may", Modality.Confirmed);
            var day = On("2026-06-20", ClaimKind.State, known, Moved);
            SuccessionTests.Held(day).ShouldBe("no hearing");
            day.Of(Moved).SupersededBy.ShouldBeNull();
        }

        [Fact]
        public void APlanWhoseDayHasPassedIsLapsedUntilAnOutcomeIsTold()
        {
            var outcome = Held with { OutcomeOf = "plan" };
            On("2026-07-01", ClaimKind.State, Plan, outcome).Of(Plan).Lapsed.ShouldBeTrue();
            var day = On("2026-07-20", ClaimKind.State, Plan, outcome);
            day.Of(Plan).ShouldBe(new Standing(false, null, Occurred.Parse("2026-07-02"), "held", "held", false));
        }

        [Fact]
        public void WhatMayTellTheOutcomeIsNamed() =>
            On("2026-07-20", ClaimKind.State, Plan, Held).PossibleOutcomes(Plan).ShouldBe([Held]);
    }

    [Fact]
    public void AnalysisDoesNotTakeThePlaceOfWhatHappened() =>
        Held(On("2026-06-20", ClaimKind.State, Says("fact", "no", "2026-05-11", "may"),
            Says("guess", "soon", "2026-06-18", "june", Modality.Analysis)))
            .ShouldBe("soon | no");

    [Fact]
    public void APreferredFactNeverHoldsBackALaterOne()
    {
        var preferred = Says("old", "no", "2026-05-11", "may") with { Rank = Rank.Preferred, RankReason = "on the record" };
        Held(On("2026-06-20", ClaimKind.State, preferred, Says("new", "yes", "2026-06-18", "june"))).ShouldBe("yes");
    }

    [Fact]
    public void ADeprecatedFactTakesNobodysPlaceAndHoldsOnNoDay()
    {
        var wrong = Says("wrong", "yes", "2026-06-18", "june") with { Rank = Rank.Deprecated, RankReason = "a misprint" };
        var day = On("2026-06-20", ClaimKind.State, Says("right", "no", "2026-05-11", "may"), wrong);
        Held(day).ShouldBe("no");
        day.Holds(wrong).ShouldBeFalse();
    }

    [Fact]
    public void AFactWithoutADateCameAboutByItsEarliestDatedArticle()
    {
        var background = Says("background", "no", null, "may");
        Held(On("2026-06-20", ClaimKind.State, background, Says("new", "yes", "2026-05-13", "june"))).ShouldBe("yes");
        Held(On("2026-06-20", ClaimKind.State, background, Says("same-day", "yes", "2026-05-12", "june"))).ShouldBe("no | yes");
    }

    [Fact]
    public void SupersedingJoinsFactsWithoutAClaim()
    {
        var old = Some.Fact("old", article: "may");
        var now = Some.Fact("now", occurred: "2026-06", article: "june") with { Supersedes = ["old"] };
        var day = On("2026-06-20", ClaimKind.Fixed, old, now);
        day.Holds(old).ShouldBeFalse();
        day.Of(old).Until!.ToString().ShouldBe("2026-06");
        On("2026-06-19", ClaimKind.Fixed, old, now).Holds(old).ShouldBeTrue();
    }

    [Fact]
    public void BeforeTheEarliestDatedArticleNothingWasKnown() =>
        On("2026-05-11", ClaimKind.State, Says("undated", "yes", null, "leaflet")).Sides("who-holds-it").ShouldBeEmpty();

    [Theory]
    [InlineData("a", "b", "'a' would take its own place")]
    [InlineData("a", "a", "'a' would take its own place")]
    public void ACycleIsRefused(string first, string second, string problem)
    {
        Fact[] facts = first == second
            ? [Some.Fact("a") with { Supersedes = ["a"] }]
            : [Some.Fact("a") with { Supersedes = ["b"] }, Some.Fact("b") with { Corrects = ["a"] }];
        Should.Throw<StoryFormatException>(() => StoryFiles.ReadText(StoryFiles.Write(Some.Story(facts)))).Message.ShouldContain(problem);
    }

    [Fact]
    public void ASuccessionThatNoDayCanBeGivenToIsRefused()
    {
        var facts = new[] { Some.Fact("a"), Some.Fact("b", occurred: null, article: "leaflet") with { Supersedes = ["a"] } };
        var story = Some.Story(facts) with { Articles = [.. Articles, Some.Article()] };
        Should.Throw<StoryFormatException>(() => StoryFiles.ReadText(StoryFiles.Write(story))).Message
            .ShouldContain("nothing gives the day");
    }

    [Fact]
    public void AValueThatTheClaimDoesNotListIsRefused()
    {
        var story = Some.Story(Some.Fact(claim: "who-holds-it", value: "perhaps"));
        var listed = story with { Claims = [story.Claims[0] with { Values = ["yes", "no"] }] };
        Should.Throw<StoryFormatException>(() => StoryFiles.ReadText(StoryFiles.Write(listed))).Message.ShouldContain("knows yes, no");
    }
}
