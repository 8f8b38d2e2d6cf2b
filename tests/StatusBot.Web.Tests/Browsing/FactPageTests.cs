using System.Net;

namespace StatusBot.Web.Tests.Browsing;

public sealed class FactPageTests(BrowsingSite site) : IClassFixture<BrowsingSite>
{
    [Fact]
    public async Task AFactSaysWhatWhenHowFirmlyAndWhoSaysIt()
    {
        var page = await site.PageAsync("/facts/larkspur-offers");
        page.Says("h1").ShouldBe("Larkspur offered the Coastal Council access to Finch");
        page.Of("When").ShouldBe("11 May 2026, to the day");
        page.Of("How firmly").ShouldBe("confirmed");
        page.Of("Who says it").ShouldBe("Ines Rook");
        page.Link("Ines Rook").ShouldBe("/entities/rook");
        page.Link("Larkspur").ShouldBe("/entities/larkspur");
        page.Link("access").ShouldBe("/facts?topic=access");
        page.Link("The article gazette").ShouldBe("/articles/gazette#p1");
    }

    [Fact]
    public async Task AFactOfAClaimSaysThatSourcesDifferAndWhyItIsPreferred()
    {
        var page = await site.PageAsync("/facts/three-meetings");
        page.Of("When").ShouldBe("No source states a date");
        page.Of("Rank").ShouldBe("preferred: two articles say so");
        page.Of("Answers the question").ShouldBe("How many meetings has the Coastal Council held with Quillon? with: three");
        (await site.PageAsync("/facts/old")).Of("Answers the question").ShouldEndWith("with: two");
    }

    [Fact]
    public async Task AFactNamesTheQuestionsThatItIsKnownToAnswer()
    {
        var page = await site.PageAsync("/facts/finch-limited");
        page.All(".wordings li").ShouldBe(["Who may use Finch?", "How few partners are there?"]);
        page.Of("Answers questions such as").ShouldStartWith("Who may use Finch?");
        (await site.PageAsync("/facts/rook-is")).All(".wordings li").ShouldBeEmpty();
    }

    [Fact]
    public async Task HistoryTellsWhatChangedAndWhyAndNamesNobody()
    {
        var page = await site.PageAsync("/facts/hearing");
        page.All("table tbody th").ShouldBe(["2", "1"]);
        var edit = page.Says("table tbody tr");
        edit.ShouldContain("12 May 2026, 12:00 UTC");
        edit.ShouldContain("edited");
        edit.ShouldContain("Date from 1 June 2026 to 15 June 2026");
        edit.ShouldContain("the Council wrote so");
        page.DocumentElement.OuterHtml.ShouldNotContain("Ann<");
        page.Says("table").ShouldNotContain("Ann");
    }

    [Fact]
    public async Task ARetractedFactSaysSoAndKeepsItsHistory()
    {
        var page = await site.PageAsync("/facts/wrong");
        page.Says(".notice").ShouldStartWith("Retracted.");
        page.Says("table tbody tr").ShouldContain("nobody said so");
    }

    [Fact]
    public async Task ASupersededFactLeadsToTheOneThatTookItsPlace()
    {
        var page = await site.PageAsync("/facts/review");
        page.Says(".notice").ShouldEndWith(": The Coastal Council reviews Finch.");
        page.QuerySelector(".notice a")!.GetAttribute("href").ShouldBe("/facts/review-late");
        page.Of("Rank").ShouldBe("normal");
    }

    [Fact]
    public async Task AFactThatTookAnothersPlaceNamesIt()
    {
        var page = await site.PageAsync("/facts/review-late");
        page.Of("In the place of").ShouldBe("The Coastal Council reviews Finch");
        page.Link("The Coastal Council reviews Finch").ShouldBe("/facts/review");
    }

    [Fact]
    public async Task APlanThatTookAnothersPlaceIsNoMereAddition() =>
        (await site.PageAsync("/changes")).All(".related")
            .ShouldBe(["In the place of: The Coastal Council reviews Finch.", "Replaced by: The Coastal Council reviews Finch."]);

    [Theory]
    [InlineData("/facts/maybe")]
    [InlineData("/facts/nothing-of-that-id")]
    [InlineData("/articles/nothing-of-that-id")]
    [InlineData("/entities/nothing-of-that-id")]
    [InlineData("/claims/nothing-of-that-id")]
    public async Task WhatIsNotThereIsNotFound(string address) =>
        (await site.RefusalAsync(address, HttpStatusCode.NotFound)).ShouldStartWith("There is no ");

    [Fact]
    public async Task WhatALaterArticleSaysIsNotKnownYet()
    {
        (await site.RefusalAsync("/facts/late", HttpStatusCode.NotFound)).ShouldBe("This fact is not known as of 12 May 2026.");
        (await site.RefusalAsync("/articles/herald", HttpStatusCode.NotFound)).ShouldBe("This article is not known as of 12 May 2026.");
    }

    [Fact]
    public async Task WhatWasRecordedLaterIsNotShownOnAPastDay()
    {
        var page = await site.PageAsync("/facts/hearing?asOf=2026-05-11");
        page.QuerySelectorAll("table").ShouldBeEmpty();
        page.Link("its page of today").ShouldBe("/facts/hearing");
    }

    [Fact]
    public async Task WhatWasNotKnownOnAnEarlierDayLeadsBackToToday()
    {
        (await site.RefusalAsync("/facts/larkspur-offers?asOf=2026-05-10", HttpStatusCode.NotFound))
            .ShouldBe("This fact is not known as of 10 May 2026.");
        using var page = await site.Web.GetAsync("/facts/larkspur-offers?asOf=2026-05-10");
        (await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))
            .ShouldContain("<a href=\"/facts/larkspur-offers\">Back to today</a>");
    }

    [Fact]
    public async Task TextOfOthersStaysText()
    {
        var page = await site.PageAsync("/facts/odd");
        page.Says("h1").ShouldBe(BrowsingSite.Hostile);
        page.QuerySelector("h1")!.GetAttribute("dir").ShouldBe("auto");
        page.QuerySelectorAll("script:not([src])").ShouldBeEmpty();
        page.QuerySelectorAll("[style], style").ShouldBeEmpty();
    }
}
