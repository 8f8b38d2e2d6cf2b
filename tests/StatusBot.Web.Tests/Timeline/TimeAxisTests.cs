using StatusBot.Web.Timeline;
using static StatusBot.Web.Tests.Timeline.Drawn;

namespace StatusBot.Web.Tests.Timeline;

public sealed class TimeAxisTests
{
    [Theory]
    [InlineData("2026-05-11", "2026-05-15", "11 12 13 14 15", "May 2026")]
    [InlineData("2026-04-27", "2026-06-14", "27 4 11 18 25 1 8", "April 2026|May 2026|June 2026")]
    [InlineData("2026-01-01", "2026-12-31", "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec", "2026")]
    [InlineData("2025-11-15", "2026-06-30", "Dec Jan Feb Mar Apr May Jun", "2025|2026")]
    [InlineData("2023-01-01", "2026-12-31", "Q1 Q2 Q3 Q4 Q1 Q2 Q3 Q4 Q1 Q2 Q3 Q4 Q1 Q2 Q3 Q4", "2023|2024|2025|2026")]
    [InlineData("2015-06-01", "2026-12-31", "2016 2017 2018 2019 2020 2021 2022 2023 2024 2025 2026", "")]
    [InlineData("1895-01-01", "2029-12-31", "1900 1910 1920 1930 1940 1950 1960 1970 1980 1990 2000 2010 2020", "")]
    [InlineData("2026-05-11", "2026-05-11", "11", "May 2026")]
    public void TheTicksFitTheRange(string from, string to, string ticks, string contexts)
    {
        var axis = TimeAxis.Of(Scale(from, to));
        string.Join(' ', axis.Ticks.Select(tick => tick.Label)).ShouldBe(ticks);
        string.Join('|', axis.Contexts.Select(tick => tick.Label)).ShouldBe(contexts);
    }

    [Theory]
    [InlineData("2026-05-01", "2026-05-31")]
    [InlineData("2026-01-30", "2026-04-02")]
    [InlineData("2020-02-29", "2026-12-31")]
    [InlineData("0001-01-01", "9999-12-31")]
    [InlineData("9999-12-01", "9999-12-31")]
    public void LabelsNeverMeetNorLeaveTheAxis(string from, string to)
    {
        var scale = Scale(from, to);
        var axis = TimeAxis.Of(scale);
        foreach (var line in new[] { axis.Ticks, axis.Contexts })
        {
            var labels = line.Where(tick => tick.Label.Length > 0).ToList();
            foreach (var (one, next) in labels.Zip(labels.Skip(1))) next.X.ShouldBeGreaterThan(one.X + Lettering.Width(one.Label));
            foreach (var tick in labels) (tick.X + Lettering.Width(tick.Label)).ShouldBeLessThanOrEqualTo(scale.Right);
        }
        axis.Ticks.Count.ShouldBeLessThan(40);
    }

    [Fact]
    public void ATickStandsWhereItsUnitBegins() =>
        TimeAxis.Of(Scale("2026-05-01", "2026-08-08")).Ticks.ShouldContain(tick => tick.Label == "11" && tick.X == 10 + 100);

    [Fact]
    public void AShortFirstMonthYieldsItsNameToTheNext() =>
        TimeAxis.Of(Scale("2026-04-30", "2026-06-10")).Contexts.Select(tick => tick.Label).ShouldBe(["", "May 2026", "June 2026"]);

    private static TimeScale Scale(string from, string to) => new(Days(from, to), 10, 1010);
}
