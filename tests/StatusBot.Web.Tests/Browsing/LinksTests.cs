using System.Net;
using AngleSharp.Html.Parser;

namespace StatusBot.Web.Tests.Browsing;

/// <summary>Whoever follows links never ends where there is nothing.</summary>
public sealed class LinksTests(BrowsingSite site) : IClassFixture<BrowsingSite>
{
    private const int Most = 400;

    [Theory]
    [InlineData("/")]
    [InlineData("/?asOf=2026-05-11")]
    public async Task EveryLinkLeadsSomewhere(string start)
    {
        var (seen, next) = (new HashSet<string>(StringComparer.Ordinal) { start }, new Queue<string>([start]));
        while (next.TryDequeue(out var address) && seen.Count < Most)
            foreach (var link in await LinksAsync(address))
                if (seen.Add(link)) next.Enqueue(link);
        seen.Count.ShouldBeGreaterThan(100);
    }

    private async Task<IEnumerable<string>> LinksAsync(string address)
    {
        using var response = await site.Web.GetAsync(address);
        response.StatusCode.ShouldBe(HttpStatusCode.OK, address);
        if (response.Content.Headers.ContentType?.MediaType != "text/html") return [];
        var page = await new HtmlParser().ParseDocumentAsync(
            await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
        foreach (var link in page.QuerySelectorAll("[href]").Select(element => element.GetAttribute("href")!)
            .Where(link => link.StartsWith('#')))
            if (link.Length > 1) page.GetElementById(link[1..]).ShouldNotBeNull($"{address} leads to its own {link}");
        return page.QuerySelectorAll("[href]").Select(element => element.GetAttribute("href")!.Split('#')[0])
            .Where(link => link.StartsWith('/'));
    }
}
