using System.Xml.Linq;
using NodaTime;
using StatusBot.Facts;
using StatusBot.Testing;

namespace StatusBot.Web.Tests;

public sealed class ChangesFeedTests : IAsyncLifetime
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private readonly WebSite site = new();

    public ValueTask InitializeAsync() => site.InitializeAsync();

    [Fact]
    public async Task AnEntryTellsAChangeWithItsFactAndSources()
    {
        var entry = (await FeedAsync()).Elements(Atom + "entry").ShouldHaveSingleItem();
        Text(entry, "title").ShouldBe("Edited: Acme opened its vault to all");
        Text(entry, "updated").ShouldBe("2026-05-12T12:00:00Z");
        Text(entry, "content").ShouldBe(
            """
            Acme opened its vault to all.
            Reported, 11 May 2026.
            [1] The Gazette, 11 May 2026, paragraph 1: “opened its vault”

            """);
        Link(entry, "alternate").ShouldBe(new Uri(site.Client.BaseAddress!, "/facts/acme-opens").AbsoluteUri);
    }

    [Fact]
    public async Task TheFeedNamesItselfAndItsPage()
    {
        var response = await site.GetAsync("/changes.atom");
        response.Content.Headers.ContentType!.ToString().ShouldBe("application/atom+xml; charset=utf-8");
        var feed = await FeedAsync();
        Link(feed, "self").ShouldBe(new Uri(site.Client.BaseAddress!, "/changes.atom").AbsoluteUri);
        Link(feed, "alternate").ShouldBe(new Uri(site.Client.BaseAddress!, "/changes").AbsoluteUri);
        feed.Element(Atom + "author")!.Element(Atom + "name")!.Value.ShouldBe("StatusBot");
        feed.ToString().ShouldNotContain("Ann", Case.Sensitive, "people are hidden");
    }

    [Fact]
    public async Task TheNewestChangeComesFirstAndAnOldEntryStaysAsItWas()
    {
        var before = (await FeedAsync()).Element(Atom + "entry")!.ToString();
        site.Clock.Advance(Duration.FromHours(1));
        await site.ChangeAsync(new Change.Edit(Some.Fact(statement: "Acme closed its vault again")));
        var feed = await FeedAsync();
        feed.Elements(Atom + "entry").Select(entry => Text(entry, "title"))
            .ShouldBe(["Edited: Acme closed its vault again", "Edited: Acme opened its vault to all"]);
        feed.Elements(Atom + "entry").Last().ToString().ShouldBe(before);
        feed.Elements(Atom + "entry").Select(entry => Text(entry, "id")).Distinct().Count().ShouldBe(2);
        Text(feed, "updated").ShouldBe("2026-05-12T13:00:00Z");
    }

    [Fact]
    public async Task TheIdsAreTheSameAtEveryAddress()
    {
        var other = XDocument.Parse(await (await site.GetAsync("/changes.atom", ("Host", "bot.example.org"))).Content.ReadAsStringAsync(
            TestContext.Current.CancellationToken)).Root!;
        other.Descendants(Atom + "id").Select(id => id.Value).ShouldBe((await FeedAsync()).Descendants(Atom + "id").Select(id => id.Value));
        Link(other, "self").ShouldBe("http://bot.example.org/changes.atom");
    }

    [Fact]
    public async Task AtMostAHundredEntriesAreGiven()
    {
        for (var i = 0; i < 110; i++)
            await site.Bot.ChangeAsync(new Change.Edit(Some.Fact(statement: $"Acme opened {i} vaults")), Some.Ann);
        var entries = (await FeedAsync()).Elements(Atom + "entry").ToList();
        entries.Count.ShouldBe(100);
        Text(entries[0], "title").ShouldBe("Edited: Acme opened 109 vaults");
    }

    [Fact]
    public async Task MarkupIsText()
    {
        await site.ChangeAsync(new Change.Edit(Some.Fact(statement: "Acme wrote <script>alert('1')</script> & ]]> on its vault")));
        Text((await FeedAsync()).Element(Atom + "entry")!, "title")
            .ShouldBe("Edited: Acme wrote <script>alert('1')</script> & ]]> on its vault");
    }

    [Fact]
    public void WhatXmlCannotHoldIsReplaced()
    {
        foreach (var (text, clean) in (ReadOnlySpan<(string, string)>)
        [
            ("a\u0000b\u001Fc", "a\uFFFDb\uFFFDc"), ("\uD83D\uDE80 \uD83D \uDE80", "\uD83D\uDE80 \uFFFD \uFFFD"),
            ("\uFFFE\uFFFF", "\uFFFD\uFFFD"), ("\u202Etfel right", "\u202Etfel right"),
            ("o" + new string('\u0301', 10_000), "o" + new string('\u0301', 10_000)),
        ])
        {
            var feed = new AtomFeed("urn:x", text, "2026-05-12T12:00:00Z", text, text, text, [new(text, text, text, text, text, text)]);
            var read = XDocument.Parse(System.Text.Encoding.UTF8.GetString(feed.ToXml())).Root!;
            Text(read, "title").ShouldBe(clean);
            Link(read, "self").ShouldBe(clean);
        }
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();

    private async Task<XElement> FeedAsync() =>
        XDocument.Parse(await site.Client.GetStringAsync("/changes.atom", TestContext.Current.CancellationToken)).Root!;

    private static string Text(XElement parent, string name) => parent.Element(Atom + name)!.Value;

    private static string Link(XElement parent, string relation) =>
        parent.Elements(Atom + "link").Single(link => link.Attribute("rel")!.Value == relation).Attribute("href")!.Value;
}
