using System.Net;
using AngleSharp.Dom;

namespace StatusBot.Web.Tests.Browsing;

public sealed class FactsPageTests(BrowsingSite site) : IClassFixture<BrowsingSite>
{
    [Fact]
    public async Task AnotherDayBeginsWithTheFirstPage() =>
        (await site.PageAsync("/facts?page=2&topic=restriction")).QuerySelectorAll(".as-of input[type=hidden]")
            .Select(field => field.GetAttribute("name")).ShouldBe(["topic"]);

    [Fact]
    public async Task AllFactsAreThereInPagesOfTwentyFive()
    {
        var (first, second) = (await site.PageAsync("/facts"), await site.PageAsync("/facts?page=2"));
        first.Says(".count").ShouldBe("44 facts, page 1 of 2");
        Shown(first).Count.ShouldBe(25);
        Shown(first).Concat(Shown(second)).Distinct().Count().ShouldBe(44);
    }

    [Fact]
    public async Task PagesLeadToEachOther()
    {
        var first = await site.PageAsync("/facts?topic=restriction");
        first.QuerySelector(".pages [rel=next]")!.GetAttribute("href").ShouldBe("/facts?topic=restriction&page=2");
        first.QuerySelector(".pages [rel=prev]").ShouldBeNull();
        first.Says(".pages [aria-current=page]").ShouldBe("1");
        var last = await site.PageAsync("/facts?topic=restriction&page=2");
        last.QuerySelector(".pages [rel=prev]")!.GetAttribute("href").ShouldBe("/facts?topic=restriction");
        last.QuerySelector(".pages [rel=next]").ShouldBeNull();
    }

    [Theory]
    [InlineData("q=port+hale", "hale-meeting", "opened", "visit")]
    [InlineData("topic=profile", "odd", "rook-is")]
    [InlineData("entity=owl", "quillon-no-offer")]
    [InlineData("article=leaflet&topic=meeting", "three-meetings")]
    [InlineData("modality=confirmed", "larkspur-offers")]
    [InlineData("from=2026-05-15&to=2026-06-30", "hearing", "review")]
    [InlineData("undated=yes&topic=meeting", "old", "three-meetings")]
    [InlineData("q=&topic=&entity=quillon&modality=&undated=yes&from=&to=", "three-meetings")]
    public async Task EachFilterHolds(string query, params string[] ids)
    {
        var page = await site.PageAsync("/facts?" + query);
        Shown(page).Order(StringComparer.Ordinal).ShouldBe(ids);
    }

    [Fact]
    public async Task WithoutADisputeNoFactIsDisputed() => (await site.PageAsync("/facts?disputed=yes")).Says(".count").ShouldBe("0 facts");

    [Fact]
    public async Task TheFormKeepsWhatWasAsked()
    {
        var page = await site.PageAsync("/facts?q=hale&topic=meeting&undated=yes&asOf=2026-05-11");
        page.QuerySelector("#q")!.GetAttribute("value").ShouldBe("hale");
        page.Says("#topic [selected]").ShouldBe("meetings");
        page.QuerySelector("#undated")!.HasAttribute("checked").ShouldBeTrue();
        page.QuerySelector(".filters [name=asOf]")!.GetAttribute("value").ShouldBe("2026-05-11");
        page.QuerySelectorAll(".filters input:not([type=hidden]), .filters select")
            .ShouldAllBe(field => page.QuerySelector($"label[for={field.Id}]") != null);
    }

    [Fact]
    public async Task ASearchLeadsToArticlesThatMatchToo() =>
        (await site.PageAsync("/facts?q=gazette")).Link("1 article").ShouldBe("/articles?q=gazette");

    [Theory]
    [InlineData("topic=weather", "There is no topic 'weather'")]
    [InlineData("entity=nobody", "There is no entity 'nobody'")]
    [InlineData("modality=maybe", "'maybe' is no value of 'modality': expected confirmed, reported, denied, declined, expected, analysis.")]
    [InlineData("from=soon", "'soon' is not a date: expected a day such as 2026-05-12, yesterday or last Monday.")]
    [InlineData("from=2026-05-12&to=2026-05-01", "No day is from 2026-05-12 to 2026-05-01")]
    [InlineData("undated=yes&to=2026-05-01", "A fact without a date is on no day")]
    [InlineData("disputed=perhaps", "'perhaps' is no value of 'disputed'")]
    [InlineData("page=0", "'0' is not the number of a page")]
    [InlineData("page=-1", "'-1' is not the number of a page")]
    [InlineData("page=99999999999", "'99999999999' is not the number of a page")]
    [InlineData("asOf=tomorrow", "13 May 2026 is yet to come: expected a day up to today, 12 May 2026.")]
    public async Task ABadFilterIsToldAndNotAnEmptyList(string query, string sentence) =>
        (await site.RefusalAsync("/facts?" + query, HttpStatusCode.BadRequest)).ShouldStartWith(sentence);

    [Fact]
    public async Task ThereIsNoPageBeyondTheLast() =>
        (await site.RefusalAsync("/facts?page=3", HttpStatusCode.NotFound)).ShouldBe("There is no page 3: the list has 2.");

    [Fact]
    public async Task NothingFoundIsSaid() =>
        (await site.PageAsync("/facts?q=volcano")).Says(".count + p")
            .ShouldBe("No fact that is known as of 12 May 2026 meets all of these conditions.");

    [Fact]
    public async Task AnEarlierDayStaysInEveryLink()
    {
        var page = await site.PageAsync("/facts?topic=restriction&asOf=2026-05-11");
        page.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")!).Where(href => href.StartsWith('/'))
            .ShouldAllBe(href => href.Contains("asOf=2026-05-11"));
    }

    private static List<string> Shown(IParentNode page) =>
        [.. page.QuerySelectorAll(".facts a.statement").Select(link => link.GetAttribute("href")!["/facts/".Length..])];
}
