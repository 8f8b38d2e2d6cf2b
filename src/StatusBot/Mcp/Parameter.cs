using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace StatusBot;

/// <summary>One parameter of a tool, which becomes an option of its verb.</summary>
/// <param name="Option">The verb's option; null for the text that follows the options.</param>
/// <param name="Description">For a model that has never seen this program.</param>
internal sealed record Parameter(string Name, string? Option, string Description)
{
    public bool IsRequired { get; init; }

    /// <summary>A switch: true or false.</summary>
    public bool IsFlag { get; init; }

    /// <summary>Of a limit on the results, a whole number: the highest.</summary>
    public int? Most { get; init; }

    /// <summary>The limit where none is given.</summary>
    public int? Usual { get; init; }

    /// <summary>The only values that make sense; none where any text may.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>As JSON Schema describes it.</summary>
    public JsonObject Schema()
    {
        var schema = new JsonObject { ["type"] = IsFlag ? "boolean" : Most is null ? "string" : "integer", ["description"] = Description };
        if (Most is { } most) (schema["minimum"], schema["maximum"]) = (1, most);
        if (Usual is { } usual) schema["default"] = usual;
        if (Choices.Count > 0) schema["enum"] = new JsonArray([.. Choices.Select(choice => (JsonNode)choice)]);
        return schema;
    }

    /// <summary>The value as the command line takes it; null for one that is as good as not given. The problem is one sentence.</summary>
    public (string? Value, string? Problem) Read(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Null => (null, null),
        JsonValueKind.String when !IsRequired && IsBlank(json) => (null, null),     // models send "" for what they leave out
        JsonValueKind.True when IsFlag => ("true", null),
        JsonValueKind.False when IsFlag => (null, null),
        JsonValueKind.Number when Most is not null => Number(json),
        JsonValueKind.String when !IsFlag && Most is null => Text(json),
        _ => Wrong(json),
    };

    private static bool IsBlank(JsonElement json) => json.GetRawText().Trim('"').Trim().Length == 0;

    private (string?, string?) Number(JsonElement json) => json.TryGetInt32(out var number) && number >= 1 && number <= Most
        ? (number.ToString(CultureInfo.InvariantCulture), null)
        : Wrong(json);

    // A lone surrogate such as "\ud800" is valid JSON, and no text.
    private (string?, string?) Text(JsonElement json)
    {
        try
        {
            return (json.GetString(), null);
        }
        catch (InvalidOperationException)
        {
            return (null, $"The parameter {Name} is no text: it holds half a character.");
        }
    }

    private (string?, string?) Wrong(JsonElement json)
    {
        var expected = IsFlag ? "true or false" : Most is null ? "text" : $"a whole number from 1 to {Most}";
        var found = json.GetRawText();
        return (null, $"The parameter {Name} is {(found.Length <= 40 ? found : found[..40] + "…")}: expected {expected}.");
    }
}
