namespace StatusBot.Articles.Tests;

/// <summary>Pages as the web has them; each shape is a file of its own.</summary>
public sealed class PageTests
{
    [Fact]
    public async Task ANewspaperWithAGraph()
    {
        var read = await Pages.FetchedAsync("newspaper.html");
        (read.Title, read.Publisher, read.Author, read.Published?.ToString(), read.PublishedHow, read.Language, read.Address).ShouldBe((
            "Harbour council opens its lock to Larkspur & others", "The Tidewater Gazette", "Rosa Orme, Piet Vale", "2026-05-11", null,
                "en-GB",
            "https://gazette.example/2026/05/harbour-lock"));
        read.Text.Paragraphs.Select(Start).ShouldBe([
            "The harbour council voted", "The decision means that", "“We have not given", "Quillon, the largest of", "The inner lock at",
            "The engineers found that", "A first review is"]);
        read.Text.Paragraphs[1].ShouldContain("which went on until shortly before midnight.");
        read.Remarks.ShouldBe(
            ["The date of its meta element 'article:published_time' is another one: 2026-05-12.", "A repeated paragraph was left out."]);
    }

    [Fact]
    public async Task APageWithOpenGraphOnly()
    {
        var read = await Pages.FetchedAsync("opengraph.html");
        (read.Title, read.Publisher, read.Author, read.Published?.ToString(), read.Language, read.Address).ShouldBe(
            ("Ferry fares to rise in July", "Quay Post", "Jonas Brill", "2026-06-02", "en-US", "https://site.example/fares"));
        read.Text.Paragraphs.Count.ShouldBe(3);
        read.Remarks.ShouldBeEmpty();
    }

    [Fact]
    public async Task APageWithATimeElementOnly()
    {
        var read = await Pages.FetchedAsync("time-only.html");
        (read.Title, read.Publisher, read.Author, read.Published?.ToString(), read.PublishedHow).ShouldBe(
            ("Dredging of the basin begins", null, null, "2026-10-05", "the only date that the article's page shows"));
        read.Text.Paragraphs.Select(Start).ShouldBe(["Two dredgers began their", "While they are at", "The mud is brought"]);
    }

    [Fact]
    public async Task ABlogWithoutADate()
    {
        var read = await Pages.FetchedAsync("blog.html");
        (read.Title, read.Publisher, read.Author, read.Published, read.Language).ShouldBe(("What the lock is for", null, null, null, "en"));
        read.Text.Paragraphs.Select(Start).ShouldBe([
            "People ask me every", "Mud", "Without the lock the", "Neighbours", "The fishmongers want it", "The hotel wants it",
            "A lock is a", "That is what my"]);
    }

    [Fact]
    public async Task ABannerAdvertisementsAndCommentsAreNoneOfTheArticles()
    {
        var read = await Pages.FetchedAsync("cookie-banner.html");
        (read.Title, read.Publisher, read.Published).ShouldBe(("Council publishes engineers' report", "Bay Radio", null));
        read.Text.Paragraphs.Select(Start).ShouldBe([
            "The harbour council has", "The gates, built in", "Three firms have asked", "Copies of the report"]);
        read.Remarks.ShouldBe([
            "The date '2031-01-01' of its meta element 'datepublished' is left out: it lies in the future.",
            "The date '2026-02-30' of its meta element 'date' is left out: '2026-02-30' is not a date: that month has the days 01 to 28.",
            "2 repeated paragraphs were left out."]);
    }

    [Fact]
    public async Task ALiveReportHasTheDateOfItsBeginning()
    {
        var read = await Pages.FetchedAsync("live-blog.html");
        (read.Title, read.Publisher, read.Published?.ToString()).ShouldBe(
            ("Live: the council votes on the lock", "Bay Radio", "2026-05-11"));
        read.Text.Paragraphs.Select(Start).ShouldBe([
            "The vote", "Nine for, four against:", "A break", "The sitting is interrupted", "The doors are open", "Good evening from the"]);
        (await Pages.FetchedAsync("live-blog.html", "application/ld+json", "text/plain")).Published
            .ShouldBeNull("none of its entries' days is said to be its own");
    }

    [Fact]
    public async Task ARowOfATableIsAParagraph()
    {
        var read = await Pages.FetchedAsync("tables.html");
        (read.Publisher, read.Published?.ToString()).ShouldBe(("Harbour Office", "2026-09"));
        read.Text.Paragraphs.Count.ShouldBe(12);
        read.Text.Paragraphs[2].ShouldBe("Month | Ferries | Larkspur | Quillon");
        read.Text.Paragraphs[4].ShouldBe("July 2026 | 124 | 40 | 12");
    }

    [Fact]
    public async Task APageInAnotherLanguageAndCharacterSet()
    {
        var read = await Pages.FetchedAsync("polish.html");
        (read.Title, read.Publisher, read.Language).ShouldBe(("Rada portu otwiera śluzę", "Głos Zatoki", "pl"));
        read.Text.Paragraphs.Count.ShouldBe(3);
        read.Text.Paragraphs[2].ShouldEndWith("a basen zostanie pogłębiony.");
    }

    private static string Start(string paragraph) => string.Join(' ', paragraph.Split(' ').Take(4));
}
