namespace StatusBot.Articles.Tests;

public sealed class MetadataTests
{
    [Theory]
    [InlineData("2026-05-11", "2026-05-11")]
    [InlineData("2026-05-11T23:59:59Z", "2026-05-11")]
    [InlineData("2026-05-11 08:00", "2026-05-11")]
    [InlineData("20260511", "2026-05-11")]
    [InlineData("20260511T080000Z", "2026-05-11")]
    [InlineData("2026/05/11", "2026-05-11")]
    [InlineData("2026-05", "2026-05")]
    [InlineData("2026", "2026")]
    [InlineData("11 May 2026", "2026-05-11")]
    [InlineData("May 11, 2026", "2026-05-11")]
    [InlineData("May 11th, 2026 at 10:15 CET", "2026-05-11")]
    [InlineData("Mon, 11 May 2026 08:00:00 GMT", "2026-05-11")]
    [InlineData("Monday, 11 May 2026", "2026-05-11")]
    [InlineData("May 2026", "2026-05")]
    [InlineData("2026-11-28", "2026-11-28")]
    [InlineData("2026-11-29", null, "it lies in the future")]
    [InlineData("2026-02-30", null, "'2026-02-30' is not a date: that month has the days 01 to 28")]
    [InlineData("2026-13-01", null, "'2026-13-01' is not a date: a month is 01 to 12")]
    [InlineData("1970-01-01T00:00:00Z", null, "it is what programs write where they know none")]
    [InlineData("0001-01-01", null, "it is what programs write where they know none")]
    [InlineData("1970", "1970")]
    [InlineData("yesterday", null, "it is not understood")]
    [InlineData("11. Mai 2026", null, "it is not understood")]
    [InlineData("1747000000", null, "it is not understood")]
    [InlineData("", null)]
    public async Task ADateIsTakenAsItIsStatedOrLeftOutWithTheReason(string stated, string? day, string? why = null)
    {
        var read = await Pages.ReadAsync("a.html", Pages.With($"<meta name='date' content='{stated}'>"));
        read.Published?.ToString().ShouldBe(day);
        read.Remarks.ShouldBe(why is null ? [] : [$"The date '{stated}' of its meta element 'date' is left out: {why}."]);
    }

    [Fact]
    public async Task ADayThatCanBeTwoIsLeftOut()
    {
        var read = await Pages.ReadAsync("a.html", Pages.With("<meta name='date' content='03/04/2026'>"));
        read.Published.ShouldBeNull();
        read.Remarks.Single().ShouldStartWith("The date '03/04/2026' of its meta element 'date' is left out: ");
    }

    [Theory]
    [InlineData("""{"@type":"NewsArticle","author":"Ann Lee"}""", "Ann Lee")]
    [InlineData("""{"@type":"https://schema.org/Article","author":{"name":"Ann Lee"}}""", "Ann Lee")]
    [InlineData("""[{"@type":"BlogPosting","author":["Ann Lee",{"name":"Bo Ray"},"Ann Lee"]}]""", "Ann Lee, Bo Ray")]
    [InlineData("""{"@graph":[{"@type":"Person","@id":"#a","name":"Ann Lee"},{"@type":["Article"],"author":{"@id":"#a"}}]}""", "Ann Lee")]
    [InlineData("""{"@type":"WebPage","mainEntity":{"@type":"Report","author":"Ann Lee"}}""", "Ann Lee")]
    [InlineData("""{"@type":"Article","author":"https://site.example/ann"}""", null)]
    [InlineData("""{"@type":"Article","author":7}""", null)]
    [InlineData("""{"@type":"Recipe","author":"Ann Lee"}""", null)]
    [InlineData("""[{"@type":"Article","headline":"A","author":"Ann Lee"},{"@type":"Article","headline":"B","author":"Bo Ray"}]""", null)]
    [InlineData("""{"@type":"Article","author":"Ann Lee" """, null)]
    [InlineData("""[[[{"@type":"Article","author":{"@id":"#a"},"@id":"#a"}]]]""", null)]
    [InlineData("\"text\"", null)]
    public async Task AuthorsAreThoseOfThePagesOwnArticle(string json, string? author) =>
        (await Pages.ReadAsync("a.html", Pages.With($"<script type='application/ld+json'>{json}</script>"))).Author.ShouldBe(author);

    [Theory]
    [InlineData("<p class='byline'>By Ann Lee</p>", "Ann Lee")]
    [InlineData("<a rel='author' href='/ann'>Ann Lee</a>", "Ann Lee")]
    [InlineData("<span itemprop='author'><b itemprop='name'>Ann Lee</b>, chief of staff</span>", "Ann Lee")]
    [InlineData("<aside><a rel='author' href='/bo'>Bo Ray</a></aside>", null)]
    [InlineData("<p class='byline'>By Ann Lee, 5 minutes to read</p>", null)]
    public async Task AnAuthorCanBeMarkedInTheText(string body, string? author) =>
        (await Pages.ReadAsync("a.html", Pages.With("", body))).Author.ShouldBe(author);

    [Theory]
    [InlineData("en_gb", "en-GB")]
    [InlineData("DE", "de")]
    [InlineData("zh-Hant-TW", "zh-TW")]
    [InlineData("english", null)]
    [InlineData("", null)]
    public async Task ALanguageIsATag(string stated, string? tag) =>
        (await Pages.ReadAsync("a.html", Pages.With($"<meta property='og:locale' content='{stated}'>"))).Language.ShouldBe(tag);

    [Theory]
    [InlineData("/2026/lock#part", "https://site.example/2026/lock")]
    [InlineData("https://other.example/lock?id=7", "https://other.example/lock?id=7")]
    [InlineData("/", "https://site.example/a?b=c")]
    [InlineData("javascript:alert(1)", "https://site.example/a?b=c")]
    [InlineData("https://ann:secret@site.example/", "https://site.example/a?b=c")]
    public async Task TheAddressIsThePagesOwn(string canonical, string address) => (await Pages.ReadAsync(new Source(
        "a", System.Text.Encoding.UTF8.GetBytes(Pages.With($"<link rel='canonical' href='{canonical}'>")),
        new("https://site.example/a?b=c#d"), "text/html"))).Address.ShouldBe(address);

    [Fact]
    public async Task NothingIsInvented()
    {
        var read = await Pages.ReadAsync("a.html", Pages.With(""));
        (read.Title, read.Publisher, read.Author, read.Published, read.Language, read.Address)
            .ShouldBe((null, null, null, null, null, null));
        read.Remarks.ShouldBeEmpty();
        read.Text.Paragraphs.Count.ShouldBe(2);
    }

    [Fact]
    public async Task InvisibleMarksAreNoPartOfATitle() =>
        (await Pages.ReadAsync("a.html", Pages.With("<title>The\u200B lock\u202E \n is&nbsp;open\uFEFF</title>"))).Title
            .ShouldBe("The lock is open");
}
