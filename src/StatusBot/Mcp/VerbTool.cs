using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using StatusBot.Answers;

namespace StatusBot;

/// <summary>
/// A tool that is a verb of the command line: its parameters are the verb's options, its result what the verb prints as JSON.
/// </summary>
/// <param name="verb">The verb, with <c>--json</c>.</param>
/// <param name="shape">Makes one object of what the verb prints; told the values of the parameters by name.</param>
internal sealed class VerbTool(
    Tool tool, IReadOnlyList<string> verb, IReadOnlyList<Parameter> parameters, VerbCalls calls, Terminal terminal,
    Func<JsonNode, IReadOnlyDictionary<string, string>, JsonNode>? shape = null) : McpServerTool
{
    public override Tool ProtocolTool { get; } = Describe(tool, parameters);
    public override IReadOnlyList<object> Metadata => [];

    public override async ValueTask<CallToolResult> InvokeAsync(
        RequestContext<CallToolRequestParams> request, CancellationToken cancellationToken = default)
    {
        var (values, problem) = Read(request.Params?.Arguments ?? new Dictionary<string, JsonElement>(StringComparer.Ordinal));
        if (problem is not null) return Refuse(problem);
        var result = await calls.RunAsync([.. verb, .. Options(values)], Text(values), cancellationToken);
        if (result.Exit != Exit.Done) return Refuse(result.Error.Trim());
        if (result.Error.Length > 0) await terminal.Error.WriteAsync(result.Error);
        var found = JsonNode.Parse(result.Out)!;
        var shown = shape is null ? found : shape(found, values);
        return new CallToolResult
        {
            Content = [new TextContentBlock { Text = shown.ToJsonString(AnswerRow.Json) }],
            StructuredContent = JsonSerializer.SerializeToElement(shown, AnswerRow.Json),
        };
    }

    private static CallToolResult Refuse(string sentence) => new() { IsError = true, Content = [new TextContentBlock { Text = sentence }] };

    private static Tool Describe(Tool tool, IReadOnlyList<Parameter> parameters)
    {
        tool.InputSchema = JsonSerializer.SerializeToElement(new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject(
                parameters.Select(parameter => KeyValuePair.Create<string, JsonNode?>(parameter.Name, parameter.Schema()))),
            ["required"] = new JsonArray(
                [.. parameters.Where(parameter => parameter.IsRequired).Select(parameter => (JsonNode)parameter.Name)]),
            ["additionalProperties"] = false,
        });
        tool.Annotations = new ToolAnnotations
        {
            Title = tool.Title, ReadOnlyHint = true, DestructiveHint = false, IdempotentHint = true, OpenWorldHint = false,
        };
        return tool;
    }

    private (IReadOnlyDictionary<string, string> Values, string? Problem) Read(IDictionary<string, JsonElement> given)
    {
        var values = parameters.Where(parameter => parameter.Usual is not null)
            .ToDictionary(parameter => parameter.Name, parameter => $"{parameter.Usual}", StringComparer.Ordinal);
        foreach (var (name, json) in given)
        {
            if (parameters.FirstOrDefault(known => known.Name == name) is not { } parameter) return (values, NoSuch(name));
            var (value, problem) = parameter.Read(json);
            if (problem is not null) return (values, problem);
            if (value is not null) values[name] = value;
        }
        var missing = parameters.FirstOrDefault(parameter => parameter.IsRequired && !values.ContainsKey(parameter.Name));
        return (values, missing is null ? null : $"The parameter {missing.Name} is missing.");
    }

    private string NoSuch(string name) =>
        $"{tool.Name} has no parameter '{(name.Length <= 40 ? name : name[..40] + "…")}': expected " +
        $"{string.Join(", ", parameters.Select(parameter => parameter.Name))}.";

    // NAME=VALUE in one piece: a value that looks like an option stays a value.
    private IEnumerable<string> Options(IReadOnlyDictionary<string, string> values) => parameters
        .Where(parameter => parameter.Option is not null && values.ContainsKey(parameter.Name))
        .Select(parameter => parameter.IsFlag ? parameter.Option! : $"{parameter.Option}={Given(parameter, values[parameter.Name])}");

    // One result beyond the limit tells that there are more.
    private static string Given(Parameter parameter, string value) =>
        parameter.Most is null ? value : $"{int.Parse(value, CultureInfo.InvariantCulture) + 1}";

    private string? Text(IReadOnlyDictionary<string, string> values) =>
        parameters.FirstOrDefault(parameter => parameter.Option is null) is { } text ? values.GetValueOrDefault(text.Name) : null;
}
