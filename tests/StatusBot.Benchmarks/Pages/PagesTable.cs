using System.Globalization;
using System.Net.Http.Headers;
using StatusBot.Facts;

namespace StatusBot.Benchmarks;

/// <summary>
/// How long the server takes for each kind of page, with and without compression: one request at a time, over one connection.
/// </summary>
internal static class PagesTable
{
    private const int WarmUps = 30, Requests = 100;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <param name="facts">How many facts to generate.</param>
    public static async Task<int> PrintAsync(int facts)
    {
        var story = GeneratedStory.Of(Shipped.Story(), facts);
        await using var bot = await ServedBot.StartAsync(await new TemporaryStore().FillAsync(story, changed: facts / 20));
        using var client = new HttpClient { BaseAddress = bot.Address };
        Row(string.Create(CultureInfo.InvariantCulture,
            $"{Machine.Describe()}; {story.Facts.Count} facts, {story.Articles.Count} articles, "
            + $"{story.Entities.Count} entities, {story.Claims.Count} claims"));
        Row("");
        Row("| page | p50 | p99 | bytes | compressed p50 | p99 | bytes |");
        Row("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (var kind in await PageKind.AllAsync(story, client)) await PrintAsync(kind, client);
        return 0;
    }

    private static async Task PrintAsync(PageKind kind, HttpClient client)
    {
        using var first = await client.GetAsync(kind.Paths[0]);
        Row(first.IsSuccessStatusCode
            ? $"| {kind.Name} | {await TimesAsync(kind, client, encoding: null)} | {await TimesAsync(kind, client, "br")} |"
            : $"| {kind.Name} | {((int)first.StatusCode == 404 ? "missing" : $"status {(int)first.StatusCode}")} | | | | | |");
    }

    private static async Task<string> TimesAsync(PageKind kind, HttpClient client, string? encoding)
    {
        var bytes = new List<long>();
        await Measured.OfAsync(WarmUps, n => GetAsync(client, kind.At(n), encoding), Patience);
        var times = await Measured.OfAsync(Requests, async n => bytes.Add(await GetAsync(client, kind.At(n), encoding)), Patience);
        return string.Create(CultureInfo.InvariantCulture,
            $"{Measured.Show(times.At(0.5))} | {Measured.Show(times.At(0.99))} | {bytes.Average():N0}");
    }

    private static async Task<long> GetAsync(HttpClient client, string path, string? encoding)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (encoding is not null) request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue(encoding));
        using var response = await client.SendAsync(request);
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadAsByteArrayAsync()).Length;
    }

    private static void Row(string text) => Console.Out.WriteLine(text);
}
