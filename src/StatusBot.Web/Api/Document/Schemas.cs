using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using StatusBot.Answers;
using StatusBot.Chat;
using StatusBot.Facts;

namespace StatusBot.Web;

/// <summary>
/// What the types alone do not say: which parts are always there, and which words a part can hold. Requests are written out: the types
/// that hold them say what came of reading, not what may be sent.
/// </summary>
internal static class Schemas
{
    private static readonly Dictionary<(Type, string), string[]> Words = new()
    {
        [(typeof(AnswerRow), "outcome")] = ["answered", "unknown", "unclear", "smalltalk", "help"],
        [(typeof(AnswerRow), "shape")] = Keys<Shape>(),
        [(typeof(FactRow), "rank")] = Keys<Rank>(),
        [(typeof(FactRow), "modality")] = Keys<Modality>(),
        [(typeof(FactDetails), "status")] = ["accepted", "retracted"],
        [(typeof(HistoryRow), "status")] = ["accepted", "retracted"],
        [(typeof(HistoryRow), "action")] = Keys<LedgerAction>(),
        [(typeof(ChangeRow), "action")] = ["added", "edited", "superseded", "retracted", "restored"],
    };

    /// <summary>The schemas of what is sent, by name.</summary>
    public static IEnumerable<(string, OpenApiSchema)> Requests =>
    [
        (nameof(QuestionRow), Object("A question.", "question",
            ("id", new() { Type = JsonSchemaType.String | JsonSchemaType.Number | JsonSchemaType.Null, MaxLength = QuestionRow.LongestName,
                Description = "Handed back with the answer." }),
            ("question", new() { Type = JsonSchemaType.String, MinLength = 1, MaxLength = QuestionRow.LongestQuestion,
                Description = "The question, in English." }),
            ("conversation", new() { Type = JsonSchemaType.String | JsonSchemaType.Null, MaxLength = QuestionRow.LongestName,
                Description = "Questions of one conversation follow on from each other." }),
            ("asOf", new() { Type = JsonSchemaType.String | JsonSchemaType.Null, Format = "date",
                Description = "The day as of which to answer; today without it." }))),
        (nameof(FeedbackRow), Object("What an asker says of an answer.", "verdict",
            ("verdict", new() { Type = JsonSchemaType.String, Enum = Nodes(Keys<Verdict>()), Description = "Whether it is right." }))),
    ];

    public static Task CompleteAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancel)
    {
        var type = context.JsonTypeInfo;
        if (IsDate(type)) schema.Type = JsonSchemaType.String;
        if (IsDate(type) && context.JsonPropertyInfo is { IsGetNullable: true }) schema.Type |= JsonSchemaType.Null;
        if (context.JsonPropertyInfo is not null || type.Kind != JsonTypeInfoKind.Object || schema.Properties is null)
            return Task.CompletedTask;
        schema.Required?.ExceptWith(type.Properties.Where(IsLeftOut).Select(property => property.Name));
        foreach (var (name, property) in schema.Properties)
            if (Words.TryGetValue((type.Type, name), out var words) && property is OpenApiSchema text) text.Enum = Nodes(words);
        return Task.CompletedTask;
    }

    /// <summary>What a type's schema is called; null for a date, which is a text and needs no name.</summary>
    public static string? NameOf(JsonTypeInfo type) => IsDate(type) ? null : OpenApiOptions.CreateDefaultSchemaReferenceId(type);

    private static bool IsDate(JsonTypeInfo type) => type.Type == typeof(Occurred);

    /// <summary>Whether a part is not there where it has no value.</summary>
    private static bool IsLeftOut(JsonPropertyInfo property) =>
        property.AttributeProvider?.GetCustomAttributes(
            typeof(JsonIgnoreAttribute), inherit: false) is [JsonIgnoreAttribute { Condition: JsonIgnoreCondition.WhenWritingNull }];

    private static OpenApiSchema Object(string description, string required, params (string Name, OpenApiSchema Schema)[] parts) => new()
    {
        Type = JsonSchemaType.Object,
        Description = description,
        Required = new HashSet<string>(StringComparer.Ordinal) { required },
        Properties = parts.ToDictionary(part => part.Name, part => (IOpenApiSchema)part.Schema, StringComparer.Ordinal),
    };

    private static List<JsonNode> Nodes(string[] words) => [.. words.Select(word => (JsonNode)word)];
    private static string[] Keys<T>() where T : struct, Enum => [.. Enum.GetNames<T>().Select(name => name.ToLowerInvariant())];
}
