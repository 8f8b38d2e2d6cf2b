using System.Net;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using StatusBot.Facts;
using StatusBot.Testing;

namespace StatusBot.Web.Tests.Timeline;

/// <summary>A site whose story has all that a timeline draws. Its today is 12 May 2026.</summary>
public sealed class TimelineSite : IAsyncLifetime
{
    private readonly WebSite site = new();

    public async ValueTask InitializeAsync()
    {
        await site.InitializeAsync();
        await AddAsync(
            Some.Fact("vault-open", "The vault is open", occurred: "2026-05-04", modality: Modality.Confirmed, claim: "who-holds-it",
                value: "all"),
            Some.Fact("vault-shut", "The vault is shut", occurred: "2026-04~", claim: "who-holds-it", value: "nobody"),
            Some.Fact("hearing", "Beta is heard", topic: "talks", entity: "beta", occurred: "2026-05-01", modality: Modality.Expected),
            Some.Fact("fair", "The fair opens", topic: "talks", occurred: "2026-06", modality: Modality.Expected) with
            {
                Entities = ["acme", "beta"],
            },
            Some.Fact("since", "Talks go on", topic: "talks", entity: "beta", occurred: "2025/.."),
            Some.Fact("founded", "Acme was founded", occurred: "1990"),
            Some.Fact("markup", "</title><script>alert(1)</script> & \"quotes\"", occurred: "2026-05-20", modality: Modality.Expected),
            Some.Fact("undated", "Nobody knows when", occurred: null));
    }

    public async Task AddAsync(params Fact[] facts)
    {
        foreach (var change in facts.SelectMany(fact => new Change[] { new Change.Propose(fact), new Change.Accept(fact.Id) }))
            (await site.Bot.ChangeAsync(change, Some.Ann)).ShouldBeOfType<ChangeOutcome.Done>();
    }

    public Task<HttpResponseMessage> GetAsync(string address) => site.GetAsync(address);

    public async Task<string> PageAsync(string address = "/timeline")
    {
        var response = await GetAsync(address);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>The drawing of a page.</summary>
    public async Task<XElement> DrawingAsync(string address = "/timeline") =>
        Element(await PageAsync(address), "<svg class=\"tl\" ", "</svg>");

    /// <summary>The rows of the table behind it.</summary>
    public async Task<IReadOnlyList<XElement>> RowsAsync(string address = "/timeline") =>
        [.. Element(await PageAsync(address), "<tbody", "</tbody>").Elements("tr")];

    public async ValueTask DisposeAsync() => await site.DisposeAsync();

    private static XElement Element(string page, string start, string end)
    {
        var (from, to) = (page.IndexOf(start, StringComparison.Ordinal), page.IndexOf(end, StringComparison.Ordinal));
        while (to < from) to = page.IndexOf(end, to + 1, StringComparison.Ordinal);
        return XElement.Parse(page[from..(to + end.Length)]);
    }
}

internal static partial class DrawingReading
{
    public static IReadOnlyList<XElement> Links(this XElement element) => [.. element.Descendants("a")];
    public static string Address(this XElement link) => link.Attribute("href")!.Value;
    public static string Name(this XElement link) => link.Attribute("aria-label")!.Value;
    public static XElement Mark(this XElement drawing, string fact) =>
        drawing.Links().Single(link => link.Address().Contains("/facts/" + fact, StringComparison.Ordinal));
    public static string Text(this XElement element) => Blanks().Replace(element.Value, " ").Trim();

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Blanks();
}
