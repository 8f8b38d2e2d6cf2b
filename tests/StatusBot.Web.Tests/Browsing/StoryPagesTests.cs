using System.Net;
using StatusBot.Facts;
using StatusBot.Testing;

namespace StatusBot.Web.Tests.Browsing;

public sealed class StoryPagesTests(BrowsingSite site) : IClassFixture<BrowsingSite>
{
    [Fact]
    public async Task ArticlesAreListedWithDateFactsAndOrigins()
    {
        var page = await site.PageAsync("/articles");
        page.All("tbody tr").ShouldBe([
            "The article gazette The Gazette 11 May 2026 The Press Ann Lee 41 the briefing; its own reporting",
            "The article leaflet date not stated Rook & Sons <press> – 4 the briefing; its own reporting"]);
    }

    [Theory]
    [InlineData("q=LEE+gaz", "The article gazette")]
    [InlineData("dated=no", "The article leaflet")]
    [InlineData("publisher=The+Press&dated=yes", "The article gazette")]
    [InlineData("q=nothing")]
    public async Task ArticlesCanBeSearched(string query, params string[] names) =>
        (await site.PageAsync("/articles?" + query)).All("tbody th a").ShouldBe(names);

    [Theory]
    [InlineData("publisher=Nobody", "No article is by a publisher of the name 'Nobody'.")]
    [InlineData("dated=maybe", "'maybe' is no value of 'dated': expected yes, no.")]
    public async Task ABadArticleFilterIsTold(string query, string sentence) =>
        (await site.RefusalAsync("/articles?" + query, HttpStatusCode.BadRequest)).ShouldBe(sentence);

    [Fact]
    public async Task AnArticleShowsItsFactsByTopicEachWithItsParagraph()
    {
        var page = await site.PageAsync("/articles/gazette");
        page.Of("Date").ShouldBe("11 May 2026");
        page.Of("How the date was derived").ShouldBe("printed below the title");
        page.Link("https://press.example.org/gazette").ShouldBe("https://press.example.org/gazette");
        page.Of("Title").ShouldBe("The Gazette");
        page.All("details.topic summary h3").ShouldBe(["access", "meetings", "milestones", "restrictions"]);
        page.Says("details.topic #p1").ShouldBe("Paragraph 1");
        page.Says("details.topic #p1 + blockquote").ShouldBe("opened its vault");
    }

    [Fact]
    public async Task AnAddressThatIsNoWebPageIsNoLink()
    {
        var page = await site.PageAsync("/articles/leaflet");
        page.Of("Not stated").ShouldBe("title, author, date, address");
        page.Of("Publisher").ShouldBe("Rook & Sons <press>");
        page.QuerySelectorAll("a[href^=javascript]").ShouldBeEmpty();
    }

    [Fact]
    public async Task EntitiesAreGroupedByKind()
    {
        var page = await site.PageAsync("/entities");
        page.All("h2").ShouldBe(["institutions", "labs", "models", "people", "places"]);
        page.Link("Coastal Council").ShouldBe("/entities/council");
        page.All(".columns li").ShouldContain("Owl 1 fact");
    }

    [Fact]
    public async Task AnEntityShowsWhatIsKnownByTopic()
    {
        var page = await site.PageAsync("/entities/quillon");
        page.Of("Kind").ShouldBe("lab");
        page.Of("Its parts").ShouldBe("Owl");
        page.All("h3").ShouldBe(["access", "meetings", "milestones"]);
        page.All("ul.articles a").ShouldBe(["The article gazette", "The article leaflet"]);
        page.QuerySelector("main svg.tl").ShouldNotBeNull();
        (await site.PageAsync("/entities/owl")).Link("Quillon").ShouldBe("/entities/quillon");
    }

    [Fact]
    public async Task AnEntityOfWhichNothingIsKnownYetSaysSo() =>
        (await site.PageAsync("/entities/owl?asOf=2026-05-01")).Says("h2 + p").ShouldBe("Nothing is known about it as of 1 May 2026.");

    [Fact]
    public async Task AClaimShowsItsSidesThePreferredFirst()
    {
        var page = await site.PageAsync("/claims/meeting-count");
        page.Says(".lead").ShouldBe("The sources do not differ. 2 origins in all: articles that have it from one place count as one.");
        page.All("tbody th bdi, tbody th > span:first-child").ShouldBe(["three", "two"]);
        page.Says("tbody tr.preferred th").ShouldContain("two articles say so");
        page.Says("tbody tr.deprecated th").ShouldContain("deprecated");
        page.QuerySelector("table caption").ShouldNotBeNull();
    }

    [Fact]
    public async Task MilestonesAreDueSlippedLapsedOrHappened()
    {
        var page = await site.PageAsync("/milestones");
        page.All("#due + ul .how-far").ShouldBe(["in 34 days", "in 50 days at the earliest", "in 81 days at the earliest"]);
        page.All("#due + ul .statement").ShouldBe([
            "The Coastal Council holds a hearing on both labs on 1 June 2026", "Quillon visits Port Hale",
            "The Coastal Council reviews Finch"]);
        page.All("table tbody tr").ShouldBe([
            "The Coastal Council reviews Finch. 1 article The article gazette, 11 May 2026, paragraph 1: opened its vault 10 June 2026 " +
            "August 2026 12 May 2026",
            "The Coastal Council holds a hearing on both labs on 1 June 2026. 1 article The article gazette, 11 May 2026, paragraph 1: " +
            "opened its vault 1 June 2026 15 June 2026 12 May 2026"], ignoreOrder: true);
        page.Says("#lapsed + ul").ShouldContain("The Coastal Council votes on both labs");
        page.Says("#lapsed + ul .how-far").ShouldBe("passed 10 days ago");
        page.All("#happened + ul .statement").ShouldBe(["The office in Port Hale opened"]);
    }

    [Fact]
    public async Task ChangesAreListedTheNewestFirst()
    {
        var page = await site.PageAsync("/changes");
        page.All(".done").ShouldBe(["retracted", "added", "superseded", "edited"]);
        page.Says("h2").ShouldBe("12 May 2026");
        page.All(".statement").ShouldNotContain("Quillon may offer Owl");
        page.QuerySelector("main a[href='/changes.atom']").ShouldNotBeNull();
    }

    [Fact]
    public async Task NoChangeSinceADayIsSaid()
    {
        (await site.PageAsync("/changes?since=2026-05-13")).Says("main [role=status]").ShouldBe("Nothing has changed since 13 May 2026.");
        (await site.RefusalAsync("/changes?since=soon", HttpStatusCode.BadRequest)).ShouldStartWith("'soon' is not a date");
        (await site.PageAsync("/changes?since=yesterday")).Says("main [role=status]")
            .ShouldBe("4 changes since 11 May 2026, the newest first");
    }

    [Theory]
    [InlineData("/facts")]
    [InlineData("/facts/hearing")]
    [InlineData("/articles")]
    [InlineData("/articles/gazette")]
    [InlineData("/entities")]
    [InlineData("/entities/council")]
    [InlineData("/claims")]
    [InlineData("/claims/meeting-count")]
    [InlineData("/milestones")]
    [InlineData("/changes")]
    public async Task EachPageHasOneTitleAndHeadingsInOrderAndIdsOfItsOwn(string address)
    {
        var page = await site.PageAsync(address);
        page.QuerySelectorAll("h1").Length.ShouldBe(1);
        var levels = page.QuerySelectorAll("main h1, main h2, main h3, main h4").Where(heading => heading.Closest("[popover]") is null)
            .Select(heading => heading.LocalName[1] - '0').ToList();
        levels.Zip(levels.Skip(1)).ShouldNotContain(pair => pair.Second > pair.First + 1);
        page.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(same => same.Count() > 1).Select(same => same.Key)
            .ShouldBeEmpty();
        page.QuerySelectorAll("th:not([scope])").ShouldBeEmpty();
        page.QuerySelectorAll("[style], style, script:not([src])").ShouldBeEmpty();
    }
}
