using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using StatusBot.Answers;

namespace StatusBot.Web;

/// <summary>One request and what it gets, as a test has seen it happen.</summary>
/// <param name="Name">What it shows, in one word.</param>
/// <param name="Parameters">The values of the path's and the query's parameters.</param>
/// <param name="Headers">Headers that make the case.</param>
/// <param name="Request">The body; as JSON, or a text that is none.</param>
/// <param name="Response">The body; as JSON, or as a text where it is none.</param>
internal sealed record ExampleCase(
    string Name, int Status, IReadOnlyDictionary<string, string>? Parameters, IReadOnlyDictionary<string, string>? Headers,
    JsonNode? Request,
    JsonNode? Response);

/// <summary>The examples of the OpenAPI document.</summary>
internal static class Examples
{
    /// <summary>In the place of an operation's id: what every operation may answer.</summary>
    public const string OfAll = "*";

    public static readonly IReadOnlyDictionary<string, ExampleCase[]> All = Read();

    public static IDictionary<string, IOpenApiExample>? Of(string operation, int status) =>
        Named(Cases(operation).Where(one => one.Status == status), one => one.Response);

    /// <summary>Those that are taken, and not those that show what is wrong.</summary>
    public static IDictionary<string, IOpenApiExample>? OfRequest(string operation) =>
        Named(Cases(operation).Where(one => one.Status < 300), one => one.Request);

    public static JsonNode? OfParameter(string operation, string name) =>
        Cases(operation).Where(one => one.Status < 300).Select(one => one.Parameters?.GetValueOrDefault(name))
            .FirstOrDefault(value => value is not null);

    private static ExampleCase[] Cases(string operation) => All.GetValueOrDefault(operation) ?? [];

    private static Dictionary<string, IOpenApiExample>? Named(IEnumerable<ExampleCase> cases, Func<ExampleCase, JsonNode?> part)
    {
        var named = cases.Where(one => part(one) is not null)
            .ToDictionary(
                one => one.Name, one => (IOpenApiExample)new OpenApiExample { Value = part(one)!.DeepClone() }, StringComparer.Ordinal);
        return named.Count == 0 ? null : named;
    }

    private static Dictionary<string, ExampleCase[]> Read()
    {
        using var stream = typeof(Examples).Assembly.GetManifestResourceStream("openapi/examples.json")!;
        return JsonSerializer.Deserialize<Dictionary<string, ExampleCase[]>>(stream, AnswerRow.Json)!;
    }
}
