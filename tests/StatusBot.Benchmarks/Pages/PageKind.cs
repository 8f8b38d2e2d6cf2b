using System.Net.Http.Json;
using System.Text.Json;
using StatusBot.Facts;

namespace StatusBot.Benchmarks;

/// <summary>One kind of page with some of its addresses, which are asked for in turn.</summary>
internal sealed record PageKind(string Name, IReadOnlyList<string> Paths)
{
    private const int Examples = 20;

    public string At(int n) => Paths[n % Paths.Count];

    /// <summary>All kinds, those that show much among them: the entities with the most facts, and facts of claims.</summary>
    public static async Task<IReadOnlyList<PageKind>> AllAsync(Story story, HttpClient client)
    {
        var facts = Spread(story.Facts.Select(fact => fact.Id));
        var words = new WordList(Shipped.Story(), new Dice(seed: 1)).All.Take(Examples).Select(word => $"/facts?q={word}").ToList();
        var entities = story.Facts.SelectMany(fact => fact.Entities).CountBy(id => id)
            .OrderByDescending(entity => entity.Value).Take(Examples).Select(entity => entity.Key);
        return
        [
            new("/", ["/"]),
            new("/answers/{receipt}", [await ReceiptAsync(client)]),
            new("/facts", ["/facts"]),
            new("/facts?q=", words),
            new("/facts/{id}", Under("/facts/", facts)),
            new("/articles", ["/articles"]),
            new("/articles/{id}", Under("/articles/", Spread(story.Articles.Select(article => article.Id)))),
            new("/entities", ["/entities"]),
            new("/entities/{id}", Under("/entities/", entities)),
            new("/claims", ["/claims"]),
            new("/claims/{id}", Under("/claims/", Spread(story.Claims.Select(claim => claim.Id)))),
            new("/milestones", ["/milestones"]),
            new("/timeline", ["/timeline"]),
            new("/changes", ["/changes"]),
            new("/changes.atom", ["/changes.atom"]),
            new("/api/facts/{id}", Under("/api/facts/", facts)),
            new("/api/facts", ["/api/facts"]),
            new("/openapi/v1.json", ["/openapi/v1.json"]),
        ];
    }

    private static async Task<string> ReceiptAsync(HttpClient client)
    {
        using var response = await client.PostAsJsonAsync("/api/ask", new { question = "What is the status?" });
        return "/answers/" + (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("receipt").GetString();
    }

    private static List<string> Under(string folder, IEnumerable<string> ids) => [.. ids.Select(id => folder + Uri.EscapeDataString(id))];

    /// <summary>Some of many, from the first to the last.</summary>
    private static List<string> Spread(IEnumerable<string> ids)
    {
        var all = ids.ToList();
        return [.. Enumerable.Range(0, Examples).Select(n => all[n * (all.Count - 1) / (Examples - 1)])];
    }
}
