using StatusBot.Answers;
using StatusBot.Facts;

namespace StatusBot.Web.Tests;

/// <summary>The numbers of sources on one part of a page.</summary>
public sealed class SourcesTests
{
    private static readonly Sources Numbered = new("answer", [Fact("one", "gazette", "herald"), Fact("two", "leaflet", "gazette")]);

    [Fact]
    public void SourcesAreNumberedInTheOrderInWhichTheyAreFirstCited() => Numbered.All
        .Select(source => (source.Number, source.Citation.Article)).ShouldBe([(1, "gazette"), (2, "herald"), (3, "leaflet")]);

    [Fact]
    public void OneFactNamesItsSourcesInItsOwnOrder() => Numbered.Of("two").ShouldBe([3, 1]);

    [Fact]
    public void SeveralFactsNameTheirsInTheOrderOfTheirNumbers()
    {
        Numbered.Of(["two", "one"]).ShouldBe([1, 2, 3]);
        Numbered.Of(["two"]).ShouldBe([1, 3]);
        Numbered.Of(["nobody"]).ShouldBeEmpty();
    }

    [Fact]
    public void AnotherPlaceOfAnArticleIsAnotherSource()
    {
        var fact = Fact("one", "gazette");
        new Sources("page", [fact, fact with { Id = "two", Citations = [fact.Citations[0] with { Paragraph = 2 }] }])
            .Of("two").ShouldBe([2]);
    }

    private static FactRow Fact(string id, params string[] articles) => new(
        id, "Acme opened its vault", null, "normal", "reported", "access", ["acme"], null, null, null, null, new HoldsRow(null, null, null),
        [.. articles.Select(article => new CitationRow(article, null, article, null, null, null, null, 1, "opened its vault", null))]);
}
