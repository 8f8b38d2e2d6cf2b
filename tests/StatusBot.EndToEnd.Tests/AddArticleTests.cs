namespace StatusBot.EndToEnd.Tests;

/// <summary>An article of one's own from a file or an address: shown first, kept when told so.</summary>
public sealed class AddArticleTests(ShippedSite site) : IDisposable
{
    private const string Page = """
        <!doctype html><html lang="en"><head><title>The quay at night</title><meta name="author" content="Jonas Brill">
        <meta property="article:published_time" content="2026-05-11T20:00:00Z"></head><body><article>
        <p>The lamps on the outer quay are switched off at eleven now, which saves four thousand a year and annoys those who fish.</p>
        <p>They come from all over the town, and some of them have a place of their own there, with a stool and a bucket on it.</p>
        <p>Nobody had asked them. The ferrymen, who were asked, said that they know their way in the dark and always have.</p>
        </article></body></html>
        """;

    private readonly Place place = new();

    [Fact]
    public async Task AnArticleIsShownThenKeptThenCited()
    {
        var program = await place.FilledAsync();
        place.Write("quay.html", Page);
        var shown = await program.RunAsync("articles", "add", "quay.html");
        (shown.Exit, shown.Error).ShouldBe((0, "Nothing was kept: --yes keeps it.\n"));
        shown.Lines.ShouldBe([
            "Id: the-quay-at-night", "Title: The quay at night", "Publisher: not stated", "Author: Jonas Brill", "Published: 2026-05-11",
            "Language: en", "Address: not stated", "Paragraphs: 3",
            "1\tThe lamps on the outer quay are switched off at …", "2\tThey come from all over the town, and some of …",
            "3\tNobody had asked them. The ferrymen, who were asked, said …"]);
        (await program.RunAsync("articles", "verify", "--article", "the-quay-at-night")).Exit.ShouldBe(2);
        (await program.RunAsync("articles", "add", "quay.html", "--yes", "--publisher", "Quay Post"))
            .ShouldBeDone().Lines[^2].ShouldBe("Kept as 'the-quay-at-night'.");
        (await program.RunAsync("articles", "list")).ShouldBeDone().Out
            .ShouldContain("the-quay-at-night\t2026-05-11\tThe quay at night\tQuay Post\tJonas Brill\t0\n");
        (await program.RunAsync("facts", "import", Story("they know their way in the dark"))).Exit.ShouldBe(0);
        (await program.RunAsync("articles", "verify", "--article", "the-quay-at-night"))
            .ShouldBeDone().Out.ShouldBe("All is there: 1 citation of 1 fact, in the article 'the-quay-at-night'.\n");
        (await program.RunAsync("facts", "export")).ShouldBeDone().Out.ShouldNotContain("annoys those who fish");
        var again = await program.RunAsync("articles", "add", "quay.html", "--yes", "--id", "again");
        (again.Exit, again.Error).ShouldBe((1,
            "Look: The whole text stands in the article 'the-quay-at-night' as well: is it the same article?\n" +
            "The article 'the-quay-at-night' has this very text: it is there already.\n"));
    }

    [Fact]
    public async Task ARunningBotReadsTheCallersFile()
    {
        var program = await place.FilledAsync();
        place.Write("quay.html", Page);
        await using var bot = await program.StartBotAsync();
        var added = (await program.RunAsync("articles", "add", "quay.html", "--yes", "--json")).ShouldBeDone().Json;
        (added.GetProperty("id").GetString(), added.GetProperty("stored").GetBoolean(), added.GetProperty("paragraphs").GetArrayLength())
            .ShouldBe(("the-quay-at-night", true, 3));
        using var client = new HttpClient { BaseAddress = bot.Address };
        (await client.GetStringAsync(new Uri("/api/articles/the-quay-at-night", UriKind.Relative), TestContext.Current.CancellationToken))
            .ShouldContain("The quay at night");
    }

    [Theory]
    [InlineData("http://127.0.0.1/",
        "The address 127.0.0.1 is this machine itself: only public addresses are fetched.")]
    [InlineData("http://2130706433/",
        "'http://2130706433/' is not fetched: its host stands for 127.0.0.1 in another notation: expected a name, " +
        "or the address as it is usually written.")]
    [InlineData("file:///etc/hostname",
        "'file:///etc/hostname' is not fetched: the scheme is 'file', and only http and https are allowed.")]
    public async Task WhatIsNotFetchedIsToldWithTheReason(string address, string sentence) =>
        (await (await site.ProgramAsync()).RunAsync("articles", "add", address)).ShouldFail(1, sentence);

    [Fact]
    public async Task AFileThatIsNotThereIsTold()
    {
        var program = await site.ProgramAsync();
        (await program.RunAsync("articles", "add", "nowhere.txt")).ShouldFail(1,
            $"There is no file '{Path.Combine(program.Folder, "nowhere.txt")}'; an address starts with https:// or http://.");
        (await program.RunAsync("articles", "add", ".")).ShouldFail(1,
            $"'{program.Folder}' is a folder: expected a page, a PDF or a text.");
    }

    public void Dispose() => place.Dispose();

    private string Story(string quote) => place.Write("own.yaml", $"""
        facts:
          - id: own-dark
            statement: OpenAI met the EU on the quay
            topic: meeting
            entities: [openai, eu]
            modality: reported
            citations:
              - article: the-quay-at-night
                paragraph: 3
                quote: {quote}
        """);
}
