using StatusBot.Web.Timeline;
using static StatusBot.Web.Tests.Timeline.Drawn;

namespace StatusBot.Web.Tests.Timeline;

public sealed class StoryRangeTests
{
    [Theory]
    [InlineData("2026-05-12", "2026-05-01", "2026-06-30", "2026-05-03", "2026-05-12", "2026-06-18")]
    [InlineData("2026-05-12", "2026-05-01", "2026-06-30", "1890", "2026-05-03", "2026-05-11", "2026-05-12", "2026-05-13", "2026-06-01",
        "2026-06-02", "2026-06-18")]
    [InlineData("2026-05-12", "2026-05-01", "2026-05-31", "2026-05-12")]
    [InlineData("2026-05-12", "2026-05-01", "2026-05-31")]
    [InlineData("2031-01-01", "2026-05-01", "2026-06-30", "2026-05-03", "2026-06-18")]
    [InlineData("2026-05-12", "2026-05-01", "2026-06-30", "2026-05-03/..", "../2026-06-18")]
    public void TheUsualRangeHoldsMostOfIt(string today, string from, string to, params string[] occurred) =>
        StoryRange.Usual([.. occurred.Select(date => Item(date))], Day(today)).ShouldBe(Days(from, to));

    [Fact]
    public void EverythingIsEverythingAndToday() =>
        StoryRange.Everything([Item("1890"), Item("2026-05-12/..")], Day("2027-02-03")).ShouldBe(Days("1890-01-01", "2027-02-28"));
}
