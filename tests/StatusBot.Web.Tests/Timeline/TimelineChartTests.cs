using StatusBot.Web.Timeline;
using static StatusBot.Web.Tests.Timeline.Drawn;

namespace StatusBot.Web.Tests.Timeline;

public sealed class TimelineChartTests
{
    [Fact]
    public void EveryDayOfTheRangeIsAsWideAsEveryOther()
    {
        var scale = ChartOf(Days("2026-05-01", "2026-05-20"), "2026-05-01").Scale;
        scale.Start(Day("2026-05-01")).ShouldBe(10);
        scale.Middle(Day("2026-05-01")).ShouldBe(35);
        scale.Start(Day("2026-05-11")).ShouldBe(510);
        scale.End(Day("2026-05-20")).ShouldBe(1010);
    }

    [Theory]
    [InlineData("2026-05-03", 20, 30)]
    [InlineData("2026-05", 0, 310)]
    [InlineData("2026-05-03/2026-05-05", 20, 50)]
    [InlineData("2026-04-01/2026-05-05", 0, 50)]
    [InlineData("2026-05-03/..", 20, 1000)]
    [InlineData("../2026-05-03", 0, 30)]
    [InlineData("2026", 0, 1000)]
    public void AMarkLiesWhereItsDaysLie(string occurred, double left, double right)
    {
        var mark = Marks(ChartOf(Days("2026-05-01", "2026-08-08"), occurred)).Single();
        mark.Left.ShouldBe(10 + left, 1e-9);
        mark.Right.ShouldBe(10 + right, 1e-9);
    }

    [Theory]
    [InlineData("2026-05", false, false)]
    [InlineData("2026-05/..", false, true)]
    [InlineData("../2026-06", true, false)]
    [InlineData("2026", true, true)]
    public void ASpanThatGoesOnBeyondTheDrawingIsCut(string occurred, bool left, bool right) =>
        Single(ChartOf(Days("2026-05-01", "2026-08-08"), occurred)).Cut.ShouldBe((left, right));

    [Theory]
    [InlineData("2026-05-12", true)]
    [InlineData("2026-05", false)]
    [InlineData("2026-05-12/2026-05-12", false)]
    public void ADayIsAPointAndAllElseASpan(string occurred, bool point) =>
        Single(ChartOf(Days("2026-05-01", "2026-05-31"), occurred)).IsPoint.ShouldBe(point);

    [Fact]
    public void TodayIsMarkedAtItsNoon() => Chart(Days("2026-05-01", "2026-05-20"), [], today: "2026-05-11").Today!.X.ShouldBe(535);

    [Theory]
    [InlineData("2026-04-30")]
    [InlineData("2026-05-21")]
    public void TodayIsNotMarkedOutsideOfTheRange(string today) => Chart(Days("2026-05-01", "2026-05-20"), [], today).Today.ShouldBeNull();

    [Fact]
    public void WhatLiesOutsideIsCountedWithItsDays()
    {
        var chart = ChartOf(Days("2026-05-01", "2026-05-31"), "2023", "2025-07-21", "2026-05-11", "2026-08", "2025/..", "../2026-04-30");
        chart.Before.ShouldBe(new Outside(3, Days("2023-01-01", "2026-04-30")));
        chart.After.ShouldBe(new Outside(1, Days("2026-08-01", "2026-08-31")));
        Marks(chart).Count.ShouldBe(2);
    }

    [Fact]
    public void ALaneWithNothingInTheRangeIsLeftOut() => Chart(Days("2026-05-01", "2026-05-31"),
        [new("early", [Item("2024")]), new("now", [Item("2026-05-12")])]).Lanes.Select(lane => lane.Name).ShouldBe(["now"]);

    [Fact]
    public void LanesStandBelowEachOtherWithoutAGap()
    {
        var lanes = Chart(
            Days("2026-05-01", "2026-05-31"), [new("one", [Item("2026-05-11"), Item("2026-05")]), new("two", [Item("2026-05-12")])]).Lanes;
        lanes[0].Top.ShouldBe(TimelineChart.Head);
        lanes[1].Top.ShouldBe(lanes[0].Top + lanes[0].Height);
    }

    [Fact]
    public void MarksOfALaneNeverMeet()
    {
        var chart = Chart(Days("2024-01-01", "2026-12-31"), Many(1000, lanes: 8));
        foreach (var row in chart.Lanes.SelectMany(lane => lane.Marks.OfType<Mark.Single>().GroupBy(mark => (lane.Name, mark.Row))))
            foreach (var (one, next) in row.OrderBy(mark => mark.Taken.Left).Zip(row.OrderBy(mark => mark.Taken.Left).Skip(1)))
                next.Taken.Left.ShouldBeGreaterThanOrEqualTo(one.Taken.Right);
    }

    [Fact]
    public void WhatFindsNoRowIsGatheredAndNothingIsLost()
    {
        var chart = ChartOf(Days("2026-05-01", "2026-08-31"), [.. Enumerable.Repeat("2026-05-11", 50), "2026-08-30"]);
        var marks = chart.Lanes.Single().Marks;
        var gathered = marks.OfType<Mark.Gathered>().ShouldHaveSingleItem();
        gathered.Items.Count.ShouldBe(26);
        gathered.Days.ShouldBe(Days("2026-05-11", "2026-05-17"));
        gathered.Row.ShouldBe(24);
        marks.Count.ShouldBe(24 + 1 + 1);
    }

    [Theory]
    [InlineData("2024-01-01", "2026-12-31")]
    [InlineData("2025-03-01", "2025-03-31")]
    [InlineData("0001-01-01", "9999-12-31")]
    public void TenThousandFactsGiveADrawingThatCanBeLookedAt(string from, string to)
    {
        var chart = Chart(Days(from, to), Many(10_000, lanes: 25));
        var drawn = chart.Lanes.SelectMany(lane => lane.Marks).Sum(mark => mark is Mark.Gathered gathered ? gathered.Items.Count : 1);
        (drawn + (chart.Before?.Count ?? 0) + (chart.After?.Count ?? 0)).ShouldBe(10_000);
        Marks(chart).Count.ShouldBeLessThan(800);
    }

    private static IReadOnlyList<Mark> Marks(TimelineChart chart) => [.. chart.Lanes.SelectMany(lane => lane.Marks)];
    private static Mark.Single Single(TimelineChart chart) => Marks(chart).ShouldHaveSingleItem().ShouldBeOfType<Mark.Single>();
}
