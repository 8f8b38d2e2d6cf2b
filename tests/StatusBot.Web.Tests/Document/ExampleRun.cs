using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using StatusBot.Facts;
using StatusBot.Testing;

namespace StatusBot.Web.Tests;

/// <summary>Lets the document's examples happen: on an invented story of which one fact was edited after it had shipped.</summary>
internal sealed class ExampleRun : IAsyncDisposable
{
    private const string Receipt = "7d2kq8m0zx", Address = "http://127.0.0.1:5080";
    private readonly WebSite site = new(SomeTalk.Story());
    private string receipt = Receipt;

    public JsonNode Document { get; private set; } = null!;

    public static async Task<ExampleRun> StartAsync()
    {
        var run = new ExampleRun();
        await run.site.InitializeAsync();
        var edited = SomeTalk.Limit with { Statement = "Larkspur restricts Finch to twelve partners" };
        await run.site.ChangeAsync(new Change.Edit(edited), "the leaflet has a second edition");
        run.Document = JsonNode.Parse(await run.site.Client.GetStringAsync("/openapi/v1.json"))!;
        return run;
    }

    /// <summary>What an example's request gets: the status, and the body as JSON or as a text.</summary>
    public async Task<(int Status, JsonNode? Response)> SendAsync(string operation, ExampleCase example)
    {
        if (example.Status == (int)HttpStatusCode.TooManyRequests) return await SendTooManyAsync();
        // the last example of all
        if (example.Status == (int)HttpStatusCode.ServiceUnavailable) File.Delete(site.Bot.Options.Database.Path);
        using var response = await site.Client.SendAsync(Request(operation, example));
        var body = await response.Content.ReadAsStringAsync();
        if (operation == "ask" && example.Name == "answered") receipt = JsonNode.Parse(body)!["receipt"]!.GetValue<string>();
        return ((int)response.StatusCode, Read(response, body.Replace(receipt, Receipt)));
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();

    private HttpRequestMessage Request(string operation, ExampleCase example)
    {
        var (method, path) = operation == Examples.OfAll ? ("get", "/api/facts") : Find(operation);
        var query = new List<string>();
        foreach (var (name, value) in example.Parameters ?? new Dictionary<string, string>())
            if (path.Contains($"{{{name}}}", StringComparison.Ordinal)) path = path.Replace($"{{{name}}}", value.Replace(Receipt, receipt));
            else query.Add($"{name}={Uri.EscapeDataString(value)}");
        var request = new HttpRequestMessage(new HttpMethod(method), path + (query.Count == 0 ? "" : "?" + string.Join('&', query)));
        if (method == "post") request.Content = Body(example);
        foreach (var (name, value) in example.Headers ?? new Dictionary<string, string>())
            if (name == "Content-Type") request.Content!.Headers.ContentType = MediaTypeHeaderValue.Parse(value);
            else request.Headers.TryAddWithoutValidation(name, value);
        return request;
    }

    private (string Method, string Path) Find(string operation) =>
        (from path in Document["paths"]!.AsObject()
         from method in path.Value!.AsObject()
         where method.Value!["operationId"]!.GetValue<string>() == operation
         select (method.Key, path.Key)).Single();

    private static StringContent Body(ExampleCase example) => new(
        example.Status == (int)HttpStatusCode.RequestEntityTooLarge ? new string('a', 70_000)
            : example.Request is JsonValue text ? text.GetValue<string>() : example.Request!.ToJsonString(),
        Encoding.UTF8, "application/json");

    private JsonNode? Read(HttpResponseMessage response, string body)
    {
        if (body.Length == 0) return null;
        if (!response.Content.Headers.ContentType!.MediaType!.EndsWith("json", StringComparison.Ordinal))
            return body.Replace(site.Client.BaseAddress!.GetLeftPart(UriPartial.Authority), Address);
        var json = JsonNode.Parse(body)!;
        if (json is JsonObject one && one["receipt"] is not null) one["receipt"] = Receipt;
        if (response.Content.Headers.ContentType.MediaType == "application/problem+json") json.AsObject().Remove("traceId");
        return json;
    }

    // A bucket of the usual size that is never filled again; what is told is as with the usual one.
    private static async Task<(int, JsonNode?)> SendTooManyAsync()
    {
        await using var limited = new WebSite(RequestLimit.Usual with { Period = TimeSpan.FromDays(1) });
        await limited.InitializeAsync();
        for (var i = 0; i < RequestLimit.Usual.Burst; i++) (await limited.GetAsync("/api/articles/gazette")).EnsureSuccessStatusCode();
        using var response = await limited.GetAsync("/api/articles/gazette");
        var problem = JsonNode.Parse(await response.Content.ReadAsStringAsync())!.AsObject();
        problem.Remove("traceId");
        problem["detail"] = problem["detail"]!.GetValue<string>().Replace("86400 seconds", "a second");
        return ((int)response.StatusCode, problem);
    }
}
