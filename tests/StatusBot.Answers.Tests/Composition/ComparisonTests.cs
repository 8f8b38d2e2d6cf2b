using StatusBot.Testing;

namespace StatusBot.Answers.Tests;

public sealed class ComparisonTests
{
    private static readonly Answer.Stated Both = Talk.New().Ask("Compare Larkspur and Quillon").ShouldBeOfType<Answer.Stated>();

    [Fact]
    public void TheLabsAreTheColumnsInTheOrderOfTheQuestion() =>
        Both.Cells.Select(cell => cell.Column).Distinct().ShouldBe(["larkspur", "quillon"]);

    [Fact]
    public void RowsStandInTheirPlacesThoseWithoutOneLast() =>
        Both.Cells.Select(cell => cell.Row).Distinct().ShouldBe(["Meetings", "Access", "Restrictions"]);

    [Fact]
    public void EveryFilledCellIsCited() =>
        Both.Cells.Where(cell => cell.Sentence is not null)
            .ShouldAllBe(cell => cell.Sentence!.Facts.Single().Citations.Count > 0);

    [Fact]
    public void AnEmptyCellIsMarkedAsSuch()
    {
        Both.Cells.Single(cell => cell is { Row: "Restrictions", Column: "quillon" }).Sentence.ShouldBeNull();
        Both.Text.ShouldContain(
            "Restrictions: Larkspur restricts Finch to ten partners (reported · date not stated). (Quillon: no source.)");
    }

    [Fact]
    public void ALabsModelCountsForTheLab() =>
        Both.Cells.Single(cell => cell is { Row: "Access", Column: "quillon" }).Sentence!.Facts
            .ShouldBe([SomeTalk.NoOffer]);

    [Fact]
    public void WithoutNamesAllLabsAreCompared() =>
        Talk.New().Ask("How do the labs compare?").ShouldBeOfType<Answer.Stated>().Cells.Select(cell => cell.Column).Distinct()
            .ShouldBe(["larkspur", "quillon"], ignoreOrder: true);
}
