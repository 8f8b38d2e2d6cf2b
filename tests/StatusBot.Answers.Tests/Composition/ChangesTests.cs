using NodaTime;
using StatusBot.Facts;
using StatusBot.Testing;

namespace StatusBot.Answers.Tests;

public sealed class ChangesTests
{
    private static readonly RecordedChange Added =
        new(SomeTalk.Offer, "added", new LocalDate(2026, 5, 18), 20, Instant.FromUtc(2026, 5, 18, 9, 0), SomeTalk.Offer);

    [Fact]
    public void WhereNothingIsRecordedItSaysSo() =>
        Talk.New().Say("What has changed since 20 May 2026?").ShouldStartWith("No fact has been added or changed since 20 May 2026.");

    [Fact]
    public void ARecordedChangeIsToldWithItsDay() => Since("What has changed since 15 May 2026?")
        .ShouldStartWith("Added on 18 May 2026: Larkspur offered the Coastal Council access to Finch.");

    [Fact]
    public void WhatWasTakenBackAndBroughtBackIsToldAsItIsNow() =>
        After(Step("added"), Step("retracted", SomeTalk.Offer), Step("added"), Step("edited", SomeTalk.Offer))
            .ShouldStartWith($"Added on 18 May 2026: {SomeTalk.Offer.Statement}. Due next: ");

    [Theory]
    [InlineData("added", "retracted")]
    [InlineData("retracted", "restored")]
    [InlineData("edited", "restored")]
    public void WhatWasTakenBackIsNoChange(string done, string undone)
    {
        var before = done == "added" ? null : SomeTalk.Offer;
        After(Step(done, before), Step(undone, undone == "retracted" ? SomeTalk.Offer : null))
            .ShouldStartWith("No fact has been added or changed since 15 May 2026.");
    }

    [Fact]
    public void WhatIsRetractedInTheEndIsToldSoOnce() =>
        After(Step("edited", SomeTalk.Offer), Step("retracted", SomeTalk.Offer))
            .ShouldStartWith($"Retracted on 18 May 2026: {SomeTalk.Offer.Statement}. Due next: ");

    private static string After(params RecordedChange[] steps) =>
        new Talk(Talk.World(SomeTalk.Facts, steps)).Say("What has changed since 15 May 2026?");

    private static RecordedChange Step(string action, Fact? before = null) => Added with { Action = action, Before = before };

    [Fact]
    public void AnOlderChangeIsLeftOut() =>
        Since("What has changed since 19 May 2026?").ShouldStartWith("No fact has been added or changed since 19 May 2026.");

    [Fact]
    public void ThenComesWhatIsDue() => Talk.New().Say("What has changed since 20 May 2026?")
        .ShouldEndWith("Due next: The Coastal Council holds a hearing on both labs on 1 June 2026 (expected).");

    [Fact]
    public void OrWhatHasLapsedSince() => Talk.New().Say("What has changed since 20 May 2026?", new LocalDate(2026, 6, 10))
        .ShouldEndWith("Lapsed since then: The Coastal Council holds a hearing on both labs on 1 June 2026 "
            + "(expected · now past, no source tells the outcome).");

    [Fact]
    public void WhatTheSourcesDateSinceThenIsTold() => Talk.New().Say("What has changed since 1 May 2026?")
        .ShouldContain("The sources date since then: Larkspur offered the Coastal Council access to Finch (confirmed · 11 May 2026).");

    [Fact]
    public void WithoutChangesTheLatestThatIsKnownIsToldWithItsDate() => Talk.New().Say("What is new with Quillon?")
        .ShouldStartWith("No fact about Quillon has been added or changed since 14 May 2026. The latest that is known: ");

    [Fact]
    public void AlsoWhereNothingIsDated() => Talk.With(SomeTalk.Limit).Say("What is new with Larkspur?")
        .ShouldBe("No fact about Larkspur has been added or changed since 14 May 2026. "
            + "The latest that is known: Larkspur restricts Finch to ten partners "
            + "(reported · date not stated). The sources on this are undated.");

    [Theory]
    [InlineData("hearing", null, null)]
    [InlineData(null, "off", "on 1 June")]
    [InlineData(null, "on 1 June", "on 1 June")]
    public void WhatHappenedIsToldWithWhatWasExpectedUntilThen(string? outcomeOf, string? value, string? planned)
    {
        var plan = SomeTalk.Hearing with { Claim = value is null ? null : "day-of-the-hearing", Value = planned };
        var happened = Happened() with { OutcomeOf = outcomeOf, Claim = plan.Claim, Value = value };
        Told(plan, happened).ShouldBe($"Added on 20 May 2026: {happened.Statement}. Expected until 19 May 2026: {plan.Statement}.");
    }

    [Fact]
    public void AlsoWhereOnlyTheSourcesDateIt()
    {
        var happened = Happened() with { OutcomeOf = "hearing" };
        Talk.With(SomeTalk.Hearing, happened).Say("What changed since 15 May 2026?").ShouldContain(
            $"{happened.Statement} (reported · 19 May 2026). Expected until 19 May 2026: {SomeTalk.Hearing.Statement}.");
    }

    [Fact]
    public void WhatEndedNoPlanIsToldAlone() => Told(SomeTalk.Hearing, Happened()).ShouldNotContain("Expected until");

    private static Fact Happened() => Some.Fact(
        "hearing-off", "The Coastal Council called its hearing off", topic: "milestone", occurred: "2026-05-19", article: "herald") with
    { Entities = ["council"] };

    private static string Told(Fact plan, Fact happened)
    {
        var story = Story.Of([
            .. SomeTalk.Story(plan, happened).Terms(), Some.Claim("day-of-the-hearing") with { Kind = ClaimKind.State }]);
        RecordedChange added = new(happened, "added", new(2026, 5, 20), 20, Instant.FromUtc(2026, 5, 20, 9, 0), happened);
        return new Talk(new(story, Talk.Understanding, Talk.Today, [added])).Say("What changed since 20 May 2026?");
    }

    private static string Since(string question) => new Talk(Talk.World(SomeTalk.Facts, Added)).Say(question);
}
