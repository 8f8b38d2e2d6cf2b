using StatusBot.Facts;
using StatusBot.Testing;

namespace StatusBot.Answers.Tests;

public sealed class MeetingsTests
{
    private static readonly Fact[] Counts = [.. Enumerable.Range(1, 9).Select(n => SomeTalk.ThreeMeetings with { Id = $"count-{n}" })];

    [Fact]
    public void TwoThatComeInTogetherMeetOnce() => Met(Counts, Counts).All().Select(meeting => (meeting.Fact, meeting.Other)).Take(2)
        .ShouldBe([("count-1", "count-2"), ("count-1", "count-3")]);

    [Fact]
    public void AsManyAreReckonedAsAreFound()
    {
        ShouldReckonWhatItFinds(Counts, Counts, expected: 36);
        ShouldReckonWhatItFinds(Counts, Counts[..4], expected: 26);
        ShouldReckonWhatItFinds([.. Counts, SomeTalk.PortHale, SomeTalk.PortHale with { Id = "again" }], Counts[..1], expected: 8);
    }

    [Fact]
    public void WhatPeopleHaveSaidOfTwoIsNoMeeting()
    {
        Fact[] facts =
        [
            Counts[0] with { Disputes = ["count-2", "count-9"] }, Counts[1] with { Disputes = ["count-1"], Corrects = ["count-3"] },
            .. Counts[2..],
        ];
        ShouldReckonWhatItFinds(facts, facts, expected: 33);
        ShouldReckonWhatItFinds(facts, facts[..1], expected: 6);
    }

    [Fact]
    public void FactsWithoutAClaimMeetByTheirWords()
    {
        Fact[] facts = [SomeTalk.PortHale, SomeTalk.PortHale with { Id = "again" }, SomeTalk.Offer];
        ShouldReckonWhatItFinds(facts, facts, expected: 1);
    }

    private static void ShouldReckonWhatItFinds(Fact[] known, Fact[] come, int expected)
    {
        var meetings = Met(known, come);
        meetings.All().Count().ShouldBe(expected);
        meetings.Count().ShouldBe(expected);
    }

    private static Meetings Met(Fact[] known, Fact[] come)
    {
        var index = new FactIndex(SomeTalk.Story(known), Talk.Understanding);
        return new(index, index.Succession, come);
    }
}
