using NodaTime;
using StatusBot.Facts;
using StatusBot.Web.Timeline;

namespace StatusBot.Web.Tests.Browsing;

/// <summary>Small words that pages are made of.</summary>
public class WordsTests
{
    private static readonly LocalDate Today = new(2026, 5, 12);

    [Theory]
    [InlineData("2026-05-12", "today")]
    [InlineData("2026-05-13", "tomorrow")]
    [InlineData("2026-05-15", "in 3 days")]
    [InlineData("2026-05-15~", "about in 3 days")]
    [InlineData("2026-06", "in 20 days at the earliest")]
    [InlineData("../2026-05-15", "in 3 days at the latest")]
    [InlineData("2026-05/..", "at any time from now on")]
    public void HowFarADateLiesAhead(string due, string words) => Quantity.Until(Occurred.Parse(due), Today).ShouldBe(words);

    [Theory]
    [InlineData(0, "today")]
    [InlineData(1, "yesterday")]
    [InlineData(1200, "1,200 days ago")]
    public void HowLongADateHasPassed(int days, string words) => Quantity.Since(Today.PlusDays(-days), Today).ShouldBe(words);

    [Theory]
    [InlineData("https://press.example.org/a", true)]
    [InlineData("http://press.example.org/a", true)]
    [InlineData("ftp://press.example.org/a", false)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("press.example.org", false)]
    public void OnlyAWebAddressIsLedTo(string address, bool isLedTo) => (SourceWords.Web(address) is not null).ShouldBe(isLedTo);

    [Fact]
    public void ATextThatIsCutEndsWithAWordAndNoComma() => Lettering.Fit("Acme opened it, at last", 118).ShouldBe("Acme opened it…");
}
