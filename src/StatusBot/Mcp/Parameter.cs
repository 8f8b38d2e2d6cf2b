using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using StatusBot.Chat;

namespace StatusBot;

/// <summary>One parameter of a tool: an option of its command.</summary>
/// <param name="limit">For an option that limits the rows, how many there can be.</param>
internal sealed class Parameter(CommandOption option, Rows? limit = null)
{
    public CommandOption Option { get; } = option;
    public string Name { get; } = CamelCase(option.Name);
    public bool IsRequired => Option.IsRequired;
    private bool IsFlag => Option.Kind == OptionKind.Flag;
    private int? Most => limit?.Most;

    /// <summary>As JSON Schema describes it.</summary>
    public JsonObject Schema()
    {
        var type = IsFlag ? "boolean" : Most is null ? "string" : "integer";
        var schema = new JsonObject { ["type"] = type, ["description"] = Description() };
        if (Most is { } most) (schema["minimum"], schema["maximum"]) = (1, most);
        if (limit?.Usual is { } usual) schema["default"] = usual;
        if (Option.Choices.Count > 0) schema["enum"] = new JsonArray([.. Option.Choices.Select(choice => (JsonNode)choice)]);
        return schema;
    }

    /// <summary>The value as the command takes it; null for one that is as good as not given. The problem is one sentence.</summary>
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

    private string Description() => Option.Help + Option.Kind switch
    {
        OptionKind.Day => ". A day such as 2026-05-12",
        OptionKind.Words when IsRequired => ". Nothing is remembered between calls, so it is complete in itself; at most 2,000 characters",
        _ => "",
    };

    private static string CamelCase(string name)
    {
        var words = name.Split('-');
        return words[0] + string.Concat(words.Skip(1).Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
    }

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
