using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace StatusBot.Facts;

/// <summary>A term as JSON, as the ledger keeps it. Equal terms give equal texts.</summary>
internal static class Documents
{
    private static readonly DocumentContext Context = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,   // it is never put into a page as it is, and people read it in the database
        Converters = { new CamelCase<Modality>(), new CamelCase<Rank>(), new CamelCase<ClaimKind>() },
    });

    public static string Write(ITerm term) => JsonSerializer.Serialize(term, term.GetType(), Context);

    /// <exception cref="JsonException">The text is no such term.</exception>
    public static ITerm Read(TermKind kind, string json) => kind switch
    {
        TermKind.Article => Read(json, Context.Article),
        TermKind.Origin => Read(json, Context.Origin),
        TermKind.Kind => Read(json, Context.Kind),
        TermKind.Entity => Read(json, Context.Entity),
        TermKind.Topic => Read(json, Context.Topic),
        TermKind.Claim => Read(json, Context.Claim),
        TermKind.Fact => Read(json, Context.Fact),
        TermKind.Grant => Read(json, Context.Grant),
        _ => throw new InvalidOperationException($"{kind} is no kind of term."),
    };

    private static ITerm Read<T>(string json, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type) where T : ITerm =>
        JsonSerializer.Deserialize(json, type) ?? throw new JsonException("The document is null.");

    private sealed class CamelCase<T>() : JsonStringEnumConverter<T>(
        JsonNamingPolicy.CamelCase, allowIntegerValues: false) where T : struct, Enum;
}

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(Article))]
[JsonSerializable(typeof(Origin))]
[JsonSerializable(typeof(Kind))]
[JsonSerializable(typeof(Entity))]
[JsonSerializable(typeof(Topic))]
[JsonSerializable(typeof(Claim))]
[JsonSerializable(typeof(Fact))]
[JsonSerializable(typeof(Grant))]
internal sealed partial class DocumentContext : JsonSerializerContext;
