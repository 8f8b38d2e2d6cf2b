using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using StatusBot.Testing;

namespace StatusBot.Web.Tests.Browsing;

/// <summary>An entity of which more is known than fits on one page.</summary>
public sealed class LongEntityTests : IAsyncLifetime
{
    private const string Address = "/entities/larkspur";

    private readonly WebSite site = new(SomeTalk.Story([.. Enumerable.Range(1, 130)
        .Select(i => Some.Fact(
            $"note-{i:000}", $"Larkspur published note {i:000}", topic: "restriction", entity: "larkspur", occurred: "2026-04"))]));

    public ValueTask InitializeAsync() => site.InitializeAsync();

    [Fact]
    public async Task ItsFactsStandOnSeveralPagesEachOnce()
    {
        var (first, second) = (await PageAsync(Address), await PageAsync(Address + "?page=2"));
        (first.Says(".count"), second.Says(".count")).ShouldBe(("130 facts, page 1 of 2", "130 facts, page 2 of 2"));
        first.QuerySelector(".pages [rel=next]")!.GetAttribute("href").ShouldBe(Address + "?page=2");
        first.All(".statement").Concat(second.All(".statement")).Distinct().Count().ShouldBe(130);
    }

    [Fact]
    public async Task ItsTimelineAndItsArticlesStandOnTheFirst()
    {
        (await PageAsync(Address)).All("main > h2").ShouldBe(["What is known", "Timeline", "Articles that speak of it"]);
        (await PageAsync(Address + "?page=2")).All("main > h2").ShouldBe(["What is known"]);
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();

    private async Task<IDocument> PageAsync(string address)
    {
        using var response = await site.GetAsync(address);
        var html = await response.EnsureSuccessStatusCode().Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return await new HtmlParser().ParseDocumentAsync(html, TestContext.Current.CancellationToken);
    }
}
