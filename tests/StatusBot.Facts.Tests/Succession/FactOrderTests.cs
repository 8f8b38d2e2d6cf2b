using NodaTime;
using StatusBot.Testing;

namespace StatusBot.Facts.Tests;

/// <summary>The one order of facts, each rule of it where all before it say nothing.</summary>
public class FactOrderTests
{
    private static readonly Fact Told = Some.Fact("told", occurred: null);

    public static readonly TheoryData<Fact> Behind =
    [
        Told with { Id = "untimed", Rank = Rank.Preferred, RankReason = "said so", Citations = [Some.Citation("leaflet")] },
        Told with { Id = "older", Occurred = Occurred.Parse("2026-05-01") },
        Told with { Id = "one-origin", Citations = [Shared("gazette"), Shared("herald")] },
        Told with { Id = "longer", Statement = "Acme opened its vault at last", Citations = Told.Citations },
        Told with { Id = "untold" },
    ];

    [Theory]
    [MemberData(nameof(Behind))]
    public void TheFirstIs(Fact behind)
    {
        var first = behind.Id == "one-origin" ? Told with { Citations = [Some.Citation(), Some.Citation("herald")] } : Told;
        var story = Some.Story(first, behind) with
        {
            Articles = [Some.Article(), Some.Article("herald"), Some.Article("leaflet", published: null)],
        };
        new[] { behind, first }.Order(new Succession(story).On(new LocalDate(2026, 5, 20)).Order).First().ShouldBe(first);
    }

    private static Citation Shared(string article) => Some.Citation(article) with { Origin = "briefing" };
}
