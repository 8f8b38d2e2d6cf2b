using StatusBot.Web.Timeline;
using static StatusBot.Web.Tests.Timeline.Drawn;

namespace StatusBot.Web.Tests.Timeline;

public sealed class ZoomTests
{
    [Fact]
    public void EarlierAndLaterMoveByHalf()
    {
        Zoom.Earlier(Days("2026-05-11", "2026-05-20")).ShouldBe(Days("2026-05-06", "2026-05-15"));
        Zoom.Later(Days("2026-05-11", "2026-05-20")).ShouldBe(Days("2026-05-16", "2026-05-25"));
    }

    [Fact]
    public void CloserShowsTheMiddleHalf() => Zoom.Closer(Days("2026-05-01", "2026-05-20")).ShouldBe(Days("2026-05-06", "2026-05-15"));

    [Fact]
    public void WiderShowsHalfMoreAtBothEnds() => Zoom.Wider(Days("2026-05-06", "2026-05-15")).ShouldBe(Days("2026-05-01", "2026-05-20"));

    [Fact]
    public void NothingIsCloserThanAWeek() => Zoom.Closer(Days("2026-05-01", "2026-05-07")).ShouldBe(Days("2026-05-01", "2026-05-07"));

    [Fact]
    public void TheCalendarEndsWithTheYear9999()
    {
        Zoom.Later(Days("9999-12-01", "9999-12-31")).ShouldBe(Days("9999-12-01", "9999-12-31"));
        Zoom.Wider(Days("0001-01-01", "9999-12-31")).ShouldBe(Days("0001-01-01", "9999-12-31"));
        Zoom.Earlier(Days("0001-01-03", "0001-01-12")).ShouldBe(Days("0001-01-01", "0001-01-10"));
    }
}
