using NodaTime;
using StatusBot.Testing;

namespace StatusBot.Web.Tests.Browsing;

/// <summary>When the Herald has appeared too, the sources differ.</summary>
public sealed class DisputedTests : IAsyncLifetime
{
    private readonly BrowsingSite site = new();

    public async ValueTask InitializeAsync()
    {
        await site.InitializeAsync();
        site.Web.Clock.Advance(Duration.FromDays(10));
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task DisputedClaimsComeFirstWithTheirSides()
    {
        var page = await site.PageAsync("/claims");
        page.Says("section.claim h2").ShouldBe("How many meetings has the Coastal Council held with Quillon?");
        page.All(".sides li").ShouldBe(["three 1 origin, preferred", "five 1 origin"]);
        (await site.PageAsync("/claims/meeting-count")).Says(".lead").ShouldStartWith("The sources differ. 3 origins in all");
    }

    [Fact]
    public async Task FactsOfADisputeSaySoAndCanBeSearchedFor()
    {
        (await site.PageAsync("/facts/five-meetings")).Of("Answers the question").ShouldEndWith("with: five sources differ");
        (await site.PageAsync("/facts?disputed=yes")).All(".facts a.statement").Count.ShouldBe(2);
        (await site.PageAsync("/entities/rook")).Says("a.disputed").ShouldBe("sources differ");
    }

    [Fact]
    public async Task AnEarlierDayKnowsOfNoDispute()
    {
        (await site.PageAsync("/claims?asOf=2026-05-12")).Says("h1 + p").ShouldBe("They differ on nothing as of 12 May 2026.");
        (await site.PageAsync("/facts/late")).Says("h1").ShouldBe("Larkspur answered the Council in writing");
    }
}
