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

    private static string Since(string question) => new Talk(Talk.World(SomeTalk.Facts, Added)).Say(question);
}
