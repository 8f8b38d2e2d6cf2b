using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using StatusBot.Answers;

namespace StatusBot.Web.Tests;

/// <summary>
/// Programs are written from the document, so it must hold. When an example is no longer what happens, look at
/// src/StatusBot.Web/Api/Document/examples.received.json and copy it over examples.json.
/// </summary>
public sealed class ApiDocumentTests : IAsyncLifetime
{
    // They change with the training utterances: an example of them stays one.
    private static readonly string[] OfTheModel = ["model", "confidence", "ranked"];
    private static readonly JsonSerializerOptions Indented = new(AnswerRow.Json)
    {
        WriteIndented = true, DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull,
    };
    private ExampleRun run = null!;

    public async ValueTask InitializeAsync() => run = await ExampleRun.StartAsync();

    [Fact]
    public async Task EveryExampleIsWhatHappens()
    {
        var received = new Dictionary<string, List<ExampleCase>>();
        foreach (var (operation, examples) in Examples.All)
        {
            received[operation] = [];
            foreach (var example in examples)
            {
                var (status, response) = await run.SendAsync(operation, example);
                received[operation].Add(example with { Status = status, Response = response });
            }
        }
        var same = JsonNode.DeepEquals(Comparable(Examples.All), Comparable(received));
        if (!same) await File.WriteAllTextAsync(
            Beside("examples.received.json"), JsonSerializer.Serialize(received, Indented) + "\n", TestContext.Current.CancellationToken);
        same.ShouldBeTrue("The examples are no longer what happens: see examples.received.json.");
    }

    [Fact]
    public void EveryRequestAndResponseHasAnExample()
    {
        foreach (var (name, operation) in Operations())
        {
            foreach (var (place, media) in Media(operation["requestBody"])
                .Concat(operation["responses"]!.AsObject().SelectMany(response => Media(response.Value))))
                media["examples"].ShouldNotBeNull($"{name} has no example of {place}");
            foreach (var parameter in operation["parameters"]?.AsArray() ?? [])
                parameter!["example"].ShouldNotBeNull($"{name}, {parameter["name"]}");
        }
        foreach (var (_, response) in run.Document["components"]!["responses"]!.AsObject())
            Media(response).ShouldAllBe(one => one.Media["examples"] != null);
    }

    [Fact]
    public void EveryOperationSaysWhatItIsFor()
    {
        foreach (var (name, operation) in Operations())
        {
            operation["summary"]!.GetValue<string>().ShouldNotBeNullOrWhiteSpace(name);
            foreach (var parameter in operation["parameters"]?.AsArray() ?? []) parameter!["description"].ShouldNotBeNull(name);
        }
        Operations().Select(operation => operation.Name).ShouldBeUnique();
    }

    [Fact]
    public void TheApiIsDescribedAndThePagesAreNot() =>
        run.Document["paths"]!.AsObject().Select(path => path.Key).Order(StringComparer.Ordinal).ShouldBe(
    [
        "/api/answers/{receipt}/feedback", "/api/articles", "/api/articles/{id}", "/api/ask", "/api/changes", "/api/facts",
        "/api/facts/{id}",
        "/api/facts/{id}/history", "/api/receipts/{id}", "/changes.atom", "/healthz/live", "/healthz/ready",
    ]);

    [Fact]
    public void AQuestionIsDescribedAsItIsRead()
    {
        var row = run.Document["components"]!["schemas"]!["QuestionRow"]!;
        row["required"]!.AsArray().Select(name => name!.GetValue<string>()).ShouldBe(["question"]);
        var (question, conversation) = (new string('a', Limit("question")), new string('c', Limit("conversation")));
        Read(question, conversation).ShouldBeTrue();
        Read(question + "a", conversation).ShouldBeFalse();
        Read(question, conversation + "c").ShouldBeFalse();

        int Limit(string part) => row["properties"]![part]!["maxLength"]!.GetValue<int>();
        static bool Read(string question, string conversation) =>
            Chat.QuestionRow.TryParse($$"""{"question":"{{question}}","conversation":"{{conversation}}"}""", out _, out _);
    }

    public ValueTask DisposeAsync() => run.DisposeAsync();

    private IEnumerable<(string Name, JsonNode Operation)> Operations() =>
        from path in run.Document["paths"]!.AsObject()
        from method in path.Value!.AsObject()
        select (method.Value!["operationId"]!.GetValue<string>(), method.Value);

    private static IEnumerable<(string Type, JsonNode Media)> Media(JsonNode? part) =>
        part?["content"]?.AsObject().Select(media => (media.Key, media.Value!)) ?? [];

    private static JsonNode Comparable<T>(T examples)
    {
        var json = JsonSerializer.SerializeToNode(examples, Indented)!;
        Forget(json);
        return json;
    }

    private static void Forget(JsonNode? node)
    {
        if (node is JsonArray array)
            foreach (var item in array) Forget(item);
        if (node is not JsonObject parts) return;
        foreach (var name in OfTheModel.Where(parts.ContainsKey)) parts[name] = null;
        foreach (var (_, part) in parts) Forget(part);
    }

    private static string Beside(string file, [CallerFilePath] string path = "") =>
        Path.Combine(Path.GetDirectoryName(path)!, "..", "..", "..", "src", "StatusBot.Web", "Api", "Document", file);
}
