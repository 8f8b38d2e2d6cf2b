using NodaTime;
using StatusBot.Testing;

namespace StatusBot.Facts.Tests;

public sealed class KeptByDayTests
{
    private static readonly LocalDate Monday = new(2026, 5, 11), Tuesday = Monday.PlusDays(1), Wednesday = Monday.PlusDays(2);

    [Fact]
    public void ReadersWhoLookBackToDifferentDaysLeaveEachOthersAlone()
    {
        var succession = new Succession(Some.Story(Some.Fact()));
        var (first, second) = (succession.On(Monday), succession.On(Tuesday));
        (first.Day, second.Day).ShouldBe((Monday, Tuesday));
        succession.On(Monday).ShouldBeSameAs(first);
        succession.On(Tuesday).ShouldBeSameAs(second);
    }

    [Fact]
    public void TheDayThatNobodyAskedForTheLongestGoes()
    {
        var days = new KeptByDay<object>(_ => new(), most: 2);
        var (monday, tuesday) = (days.On(Monday), days.On(Tuesday));
        days.On(Monday).ShouldBeSameAs(monday);
        days.On(Wednesday);
        days.On(Monday).ShouldBeSameAs(monday);
        days.On(Tuesday).ShouldNotBeSameAs(tuesday);
    }

    [Fact]
    public void EachDayIsWorkedOutOnceHoweverManyAskAtTheSameTime()
    {
        var worked = 0;
        var days = new KeptByDay<int>(day => { Interlocked.Increment(ref worked); return day.Day; });
        Parallel.For(0, 1_000, i => days.On(Monday.PlusDays(i % 8)).ShouldBe(Monday.PlusDays(i % 8).Day));
        worked.ShouldBe(8);
    }
}
