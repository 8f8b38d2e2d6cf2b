using NodaTime;
using StatusBot.Facts;

namespace StatusBot.Answers.Tests;

public sealed class DatesTests
{
    [Theory]
    [InlineData("2026-05-11", "11 May 2026")]
    [InlineData("2026-05", "May 2026")]
    [InlineData("2026", "2026")]
    [InlineData("2026-04~", "around April 2026")]
    [InlineData("2026-05-11~", "around 11 May 2026")]
    [InlineData("2026-05/2026-08", "between May and August 2026")]
    [InlineData("2026-05-15~/2026-05-31", "between 15 and 31 May 2026")]
    [InlineData("2026-05-15~/2026-07", "between 15 May and July 2026")]
    [InlineData("2025-12/2026-01", "between December 2025 and January 2026")]
    [InlineData("2026-05/..", "no earlier than May 2026")]
    [InlineData("../2026-05-12", "by 12 May 2026")]
    public void ADateReadsAsAColleagueWouldWriteIt(string edtf, string shown) => Dates.Show(Occurred.Parse(edtf)).ShouldBe(shown);

    [Theory]
    [InlineData("2026-05-11", "11 May 2026")]
    [InlineData("2026-05", "May 2026")]
    [InlineData("2026-04~", "around April 2026")]
    [InlineData("../2026-05-12", "12 May 2026 or before")]
    [InlineData("2026-05/..", "May 2026 or later")]
    [InlineData("2026-05-15~/2026-07", "some day between 15 May and July 2026")]
    public void WhenSomethingTurnedFollowsSinceOrUntil(string edtf, string shown) => Dates.Turn(Occurred.Parse(edtf)).ShouldBe(shown);

    [Fact]
    public void ADayIsShownWithItsMonthInWords() => Dates.Show(new LocalDate(2026, 5, 1)).ShouldBe("1 May 2026");

    [Theory]
    [InlineData("Acme opened its vault on 11 May 2026", "2026-05-11", true)]
    [InlineData("Acme opened its vault in May 2026", "2026-05", true)]
    [InlineData("Acme opened its vault in 2026", "2026", true)]
    [InlineData("Acme opened its vault in May", "2026-05", false)]
    [InlineData("Acme opened its vault in 2026", "2026-05", false)]
    [InlineData("Acme opened its vault", "2026-05-11", false)]
    [InlineData("Acme opened its vault in May 2026", "2026-05/2026-08", false)]
    [InlineData("Acme opened its vault in May 2026", "../2026-05", false)]
    public void AStatementNamesItsDateOnlyWithItsMonthAndYear(string statement, string edtf, bool named) =>
        Dates.IsNamedIn(statement, Occurred.Parse(edtf)).ShouldBe(named);
}
