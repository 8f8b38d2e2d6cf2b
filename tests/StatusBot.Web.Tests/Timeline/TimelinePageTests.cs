using System.Globalization;
using System.Net;
using StatusBot.Testing;

namespace StatusBot.Web.Tests.Timeline;

public sealed class TimelinePageTests(TimelineSite site) : IClassFixture<TimelineSite>
{
    [Fact]
    public async Task EveryMarkIsALinkThatSaysWhatASeeingReaderSees() =>
        (await site.DrawingAsync()).Links().Select(link => (link.Address(), link.Name())).ShouldBe(
        [
            ("/facts/vault-shut", "around April 2026, reported, disputed: The vault is shut"),
            ("/facts/vault-open", "4 May 2026, confirmed, disputed: The vault is open"),
            ("/facts/acme-opens", "11 May 2026, reported: Acme opened its vault to all"),
            ("/facts/markup", "20 May 2026, expected: </title><script>alert(1)</script> & \"quotes\""),
            ("/facts/since", "no earlier than 2025, reported: Talks go on"),
            ("/facts/hearing", "1 May 2026, expected, lapsed: Beta is heard"),
            ("/facts/beta-waits", "11 May 2026, reported: Beta waits for an answer"),
            ("/facts/fair", "June 2026, expected: The fair opens"),
        ]);

    [Theory]
    [InlineData("/timeline")]
    [InlineData("/timeline?lanes=lab")]
    [InlineData("/timeline?from=1980-01-01&to=2026-12-31")]
    public async Task TheTableSaysTheSameInTheSameOrder(string address) =>
        (await site.RowsAsync(address)).SelectMany(row => row.Links()).Select(link => link.Address())
            .ShouldBe((await site.DrawingAsync(address)).Links().Select(link => link.Address()));

    [Theory]
    [InlineData(0, "around April 2026 around that month", "The vault is shut", "reported", "disputed")]
    [InlineData(5, "1 May 2026 to the day", "Beta is heard", "expected", "lapsed")]
    public async Task ARowSaysHowExactlyItsDateIsKnown(int row, string date, string statement, string firmness, string notes) =>
        (await site.RowsAsync())[row].Elements("td").Select(cell => cell.Text()).Where((_, i) => i != 1)
            .ShouldBe([date, statement, firmness, notes]);

    [Fact]
    public async Task APointStandsAtTheNoonOfItsDay()
    {
        var drawing = await site.DrawingAsync("/timeline?from=2026-05-01&to=2026-05-20");
        var day = (998 - 20) / 20.0;
        Place(drawing.Mark("vault-open")).ShouldBe(10 + 3.5 * day, 0.01);
        Place(drawing.Mark("acme-opens")).ShouldBe(10 + 10.5 * day, 0.01);
    }

    [Theory]
    [InlineData("vault-open", true)]
    [InlineData("vault-shut", true)]
    [InlineData("acme-opens", false)]
    public async Task OnlyWhatIsDisputedIsHatched(string fact, bool hatched) => (await site.DrawingAsync()).Mark(fact)
        .Descendants().Any(shape => shape.Attribute("fill")?.Value == "url(#tl-hatch)").ShouldBe(hatched);

    [Theory]
    [InlineData("vault-open", "#tl-confirmed")]
    [InlineData("acme-opens", "#tl-reported")]
    [InlineData("fair", "#tl-expected")]
    [InlineData("hearing", "#tl-lapsed")]
    public async Task TheSignSaysHowFirmlyItIsSaid(string fact, string sign) =>
        (await site.DrawingAsync()).Mark(fact).Element("use")!.Attribute("href")!.Value.ShouldBe(sign);

    [Fact]
    public async Task WhatIsApproximateIsDashed() =>
        (await site.DrawingAsync()).Mark("vault-shut").Element("path")!.Attribute("class")!.Value.ShouldContain("tl-around");

    [Fact]
    public async Task LanesByTopicAreItsTopics() => (await LanesAsync("/timeline")).ShouldBe(["access", "talks"]);

    [Fact]
    public async Task LanesByLabAreTheLabsThoseWithSeveralAndThoseWithNone() =>
        (await LanesAsync("/timeline?lanes=lab")).ShouldBe(["Acme", "Beta", "several labs"]);

    [Fact]
    public async Task WhatIsNotDrawnIsCounted()
    {
        var page = await site.PageAsync();
        page.ShouldContain("<a href=\"/timeline?from=1990-01-01&amp;to=1990-12-31\">1 fact before</a>");
        page.ShouldContain("<a href=\"/facts?undated=yes\">1 fact without a date</a>");
    }

    [Fact]
    public async Task TodayIsMarked() => (await site.PageAsync()).ShouldContain(">today, 12 May 2026</text>");

    [Fact]
    public async Task AsOfAPastDayThatDayIsMarkedAndEveryLinkKeepsIt()
    {
        var page = await site.PageAsync("/timeline?asOf=2026-05-11&from=2026-04-01&to=2026-06-30");
        page.ShouldContain(">as of 11 May 2026</text>");
        var drawing = await site.DrawingAsync("/timeline?asOf=2026-05-11&from=2026-04-01&to=2026-06-30");
        drawing.Links().ShouldAllBe(link => link.Address().EndsWith("?asOf=2026-05-11"));
        page.ShouldContain("<input type=\"hidden\" name=\"asOf\" value=\"2026-05-11\" />");
        page.ShouldContain("<a href=\"/timeline?asOf=2026-05-11&amp;from=2026-02-15&amp;to=2026-05-16\">&#x2190; earlier</a>");
    }

    [Theory]
    [InlineData("from=2026-02-30", "There is no 30 February 2026: February 2026 has 28 days.")]
    [InlineData("to=soon", "&#x27;soon&#x27; is not a date: expected a day such as 2026-05-12, yesterday or last Monday.")]
    [InlineData("from=-0005-01-01", "&#x27;-0005-01-01&#x27; is too early: expected a day from 0001-01-01 to 9999-12-31.")]
    [InlineData("from=2026-06-01&to=2026-05-01",
        "The range from 2026-06-01 to 2026-05-01 ends before it begins: expected a first day and the same or a later last day.")]
    [InlineData("lanes=colour", "&#x27;colour&#x27; is nothing to divide the timeline by: expected topic or lab.")]
    public async Task ABadAddressIsAnsweredWithWhatWasExpected(string query, string sentence)
    {
        var response = await site.GetAsync("/timeline?" + query);
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain(sentence);
    }

    [Fact]
    public async Task AnEmptyRangeSaysSoAndOffersEverything()
    {
        var page = await site.PageAsync("/timeline?from=1900-01-01&to=1900-12-31");
        page.ShouldContain("No fact has a date in this range.");
        page.ShouldContain("<a href=\"/timeline?from=1990-01-01&amp;to=2026-06-30\">Show everything</a>");
    }

    [Theory]
    [InlineData("from=0001-01-01&to=0001-01-01")]
    [InlineData("from=0001-01-01&to=9999-12-31")]
    [InlineData("from=9999-12-31&to=9999-12-31")]
    [InlineData("from=&to=&lanes=")]
    [InlineData("to=1985-01-01")]
    [InlineData("from=2030-01-01")]
    public async Task EveryRangeOfTheCalendarIsDrawn(string query) =>
        (await site.PageAsync("/timeline?" + query)).ShouldContain("<h1>Timeline</h1>");

    [Fact]
    public async Task MarkupInAFactShowsAsText()
    {
        var page = await site.PageAsync();
        page.ShouldNotContain("<script>alert");
        (await site.DrawingAsync()).Mark("markup").Element("title")!.Value.ShouldEndWith("</title><script>alert(1)</script> & \"quotes\"");
    }

    [Fact]
    public async Task NoStyleStandsInThePage()
    {
        var page = await site.PageAsync();
        page.ShouldNotContain("style=");
        page.ShouldNotContain("<style");
    }

    private async Task<IEnumerable<string>> LanesAsync(string address) =>
        (await site.DrawingAsync(address)).Elements("g").Where(lane => lane.Attribute("role")?.Value == "group")
            .Select(lane => lane.Attribute("aria-label")!.Value);

    private static double Place(System.Xml.Linq.XElement mark) =>
        double.Parse(mark.Element("use")!.Attribute("x")!.Value, CultureInfo.InvariantCulture);
}

/// <summary>What happens where more happened than there is room for.</summary>
public sealed class CrowdedTimelineTests
{
    [Fact]
    public async Task WhatIsGatheredLeadsCloserAndInTheEndToAList()
    {
        await using var site = new TimelineSite();
        await site.InitializeAsync();
        await site.AddAsync(
            [.. Enumerable.Range(0, 40).Select(i => Some.Fact($"busy-{i}", $"Something happened {i}", occurred: "2026-05-06"))]);
        var month = (await site.DrawingAsync("/timeline?from=2026-01-01&to=2026-12-31")).Links()
            .Single(link => link.Name().Contains("facts"));
        month.Address().ShouldBe("/timeline?from=2026-05-01&to=2026-05-31");
        month.Name().ShouldStartWith("18 facts between 1 May 2026 and 31 May 2026");
        var day = (await site.DrawingAsync("/timeline?from=2026-05-01&to=2026-05-10")).Links()
            .Single(link => link.Name().Contains("facts"));
        day.Address().ShouldBe("/facts?from=2026-05-06&to=2026-05-06");
        day.Name().ShouldBe("16 facts on 6 May 2026: show them");
    }
}
