using StatusBot.Web.Timeline;
using static StatusBot.Web.Tests.Timeline.Drawn;

namespace StatusBot.Web.Tests.Timeline;

public sealed class CaptionTests
{
    private const string Long = "The harbour master confirmed that the talks about the red boat had been opened with both of the yards";

    [Theory]
    [InlineData("Short", 200, "Short")]
    [InlineData("The talks have been opened", 100, "The talks…")]
    [InlineData("Unspeakable", 30, null)]
    [InlineData("", 30, "")]
    public void ATextIsCutAtAWord(string text, double width, string? shown) => Lettering.Fit(text, width).ShouldBe(shown);

    [Theory]
    [InlineData(50)]
    [InlineData(120)]
    [InlineData(400)]
    public void ACutTextIsNoWiderThanItsRoom(double width) => Lettering.Width(Lettering.Fit(Long, width)!).ShouldBeLessThanOrEqualTo(width);

    [Fact]
    public void AStackOfMarksIsNotDrawn() =>
        Lettering.Fit("The boat o" + new string('\u0301', 10_000) + " is red", 300).ShouldBe("The boat…");

    [Fact]
    public void APointHasItsTextToTheRight() => Of("2026-05-03").ShouldSatisfyAllConditions(
        caption => caption.Place.ShouldBe(CaptionPlace.After), caption => caption.Left.ShouldBeGreaterThan(60));

    [Fact]
    public void NearTheRightEndTheTextStandsToTheLeft() => Of("2026-05-31").Place.ShouldBe(CaptionPlace.Before);

    [Fact]
    public void ALongSpanHasItsTextWithin() => Of("2026-05").Place.ShouldBe(CaptionPlace.Inside);

    [Theory]
    [InlineData("2026-05-01")]
    [InlineData("2026-05-16")]
    [InlineData("2026-05-31")]
    [InlineData("2026-05-10/2026-05-12")]
    [InlineData("2026-05-30/..")]
    [InlineData("2026")]
    public void NoTextLeavesTheDrawing(string occurred)
    {
        var caption = Of(occurred);
        caption.Left.ShouldBeGreaterThanOrEqualTo(10);
        caption.Right.ShouldBeLessThanOrEqualTo(1010);
    }

    private static Caption Of(string occurred) =>
        ((Mark.Single)Chart(
            Days("2026-05-01", "2026-05-31"), [new("access", [Item(occurred, statement: Long)])]).Lanes.Single().Marks.Single()).Caption!;
}
