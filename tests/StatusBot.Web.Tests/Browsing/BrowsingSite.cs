using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using NodaTime;
using StatusBot.Facts;
using StatusBot.Testing;

namespace StatusBot.Web.Tests.Browsing;

/// <summary>
/// The pages on an invented story to which moderators have done something: edited, put off, superseded, retracted, proposed.
/// </summary>
public sealed class BrowsingSite : IAsyncLifetime
{
    public const string Hostile = "Larkspur said <script>alert('x')</script> & \u05E9\u05DC\u05D5\u05DD to the Council";

    private static readonly Fact Review = Some.Fact("review", "The Coastal Council reviews Finch", entity: "council", topic: "milestone",
        occurred: "2026-06-10", modality: Modality.Expected);
    private static readonly Fact Vote = Some.Fact("vote", "The Coastal Council votes on both labs", entity: "council", topic: "milestone",
        occurred: "2026-05-02", modality: Modality.Expected);
    private static readonly Fact Visit = Some.Fact(
        "visit", "Quillon visits Port Hale", entity: "council", topic: "milestone", occurred: "2026-07", modality: Modality.Expected);
    private static readonly Fact Opened = Some.Fact(
        "opened", "The office in Port Hale opened", entity: "council", topic: "milestone", occurred: "2026-05-01");
    private static readonly Fact Late = Some.Fact(
        "late", "Larkspur answered the Council in writing", entity: "council", occurred: null, article: "herald");
    private static readonly Fact Wrong = Some.Fact("wrong", "Larkspur gave Finch to everybody", entity: "council", occurred: null);
    private static readonly Fact Odd = Some.Fact("odd", Hostile, entity: "council", topic: "profile", occurred: null, article: "leaflet");
    private static readonly Fact Old = Some.Fact(
        "old", "The Council held two meetings with Quillon", entity: "council", topic: "meeting", occurred: null,
        claim: "meeting-count", value: "two", rank: Rank.Deprecated, rankReason: "the Gazette corrected it");

    private readonly WebSite site = new(Told());

    public WebSite Web => site;

    public async ValueTask InitializeAsync()
    {
        await site.InitializeAsync();
        await site.ChangeAsync(new Change.Edit(SomeTalk.Hearing with { Occurred = Occurred.Parse("2026-06-15") }), "the Council wrote so");
        await site.ChangeAsync(
            new Change.Supersede("review", Review with { Id = "review-late", Occurred = Occurred.Parse("2026-08") }), "put off");
        await site.ChangeAsync(new Change.Retract("wrong"), "nobody said so");
        await site.ChangeAsync(new Change.Propose(Some.Fact("maybe", "Quillon may offer Owl", entity: "quillon")));
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();

    /// <summary>A page that is there, as a browser reads it.</summary>
    public Task<IDocument> PageAsync(string address) => PageAsync(address, HttpStatusCode.OK);

    /// <summary>What a page with such a status says first.</summary>
    public async Task<string> RefusalAsync(string address, HttpStatusCode status) => (await PageAsync(address, status)).Says(".lead");

    private async Task<IDocument> PageAsync(string address, HttpStatusCode status)
    {
        using var response = await site.GetAsync(address);
        response.StatusCode.ShouldBe(status);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("text/html");
        var html = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return await new HtmlParser().ParseDocumentAsync(html, TestContext.Current.CancellationToken);
    }

    private static Story Told()
    {
        var preferred = SomeTalk.ThreeMeetings with { Rank = Rank.Preferred, RankReason = "two articles say so" };
        var limit = SomeTalk.Limit with { Wordings = ["Who may use Finch?", "How few partners are there?"] };
        var facts = SomeTalk.Facts.Select(fact => fact.Id == preferred.Id ? preferred : fact.Id == limit.Id ? limit : fact)
            .Concat([Review, Vote, Visit, Opened, Late, Wrong, Odd, Old]);
        var many = Enumerable.Range(1, 30).Select(i => Some.Fact($"note-{i:00}", $"Larkspur published note {i:00}", topic: "restriction",
            entity: "larkspur", occurred: $"2026-04-{i:00}"));
        var story = SomeTalk.Story([.. facts, .. many]);
        return story with
        {
            Articles = [.. story.Articles.Select(article => article.Id == "leaflet"
                ? article with { Publisher = "Rook & Sons <press>", Address = "javascript:alert(1)" }
                : article with { Author = "Ann Lee", Publisher = "The Press", PublishedHow = "printed below the title",
                    Address = "https://press.example.org/" + article.Id })],
        };
    }
}

internal static class Reading
{
    /// <summary>The text of the first element that a selector finds, with single spaces.</summary>
    public static string Says(this IParentNode node, string selector) =>
        node.QuerySelector(selector).ShouldNotBeNull($"nothing is {selector}").TextContent.OneLine();

    public static IReadOnlyList<string> All(this IParentNode node, string selector) =>
        [.. node.QuerySelectorAll(selector).Select(element => element.TextContent.OneLine())];

    public static string? Link(this IParentNode node, string text) =>
        node.QuerySelectorAll("a").FirstOrDefault(link => link.TextContent.OneLine() == text)?.GetAttribute("href");

    /// <summary>What stands beside a word in a list of words and what they mean.</summary>
    public static string Of(this IParentNode node, string word) =>
        node.QuerySelectorAll("dt").First(term => term.TextContent.OneLine() == word).NextElementSibling!.TextContent.OneLine();

    public static string OneLine(this string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
