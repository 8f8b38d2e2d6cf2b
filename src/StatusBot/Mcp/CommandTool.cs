using System.Text.Json;
using System.Text.Json.Nodes;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using StatusBot.Answers;
using StatusBot.Chat;

namespace StatusBot;

/// <summary>One of the bot's commands as a tool of the Model Context Protocol: its parameters are the command's options.</summary>
/// <param name="tool">What a model is told of it.</param>
/// <param name="rows">The name under which a list of rows is given, with whether there are more of them.</param>
internal sealed class CommandTool(Tool tool, BotCommand command, Rows? rows, McpCalls calls) : McpServerTool
{
    private readonly IReadOnlyList<Parameter> parameters = Parameters(command, rows);

    public override Tool ProtocolTool { get; } = Describe(tool, Parameters(command, rows));
    public override IReadOnlyList<object> Metadata => [];

    public override async ValueTask<CallToolResult> InvokeAsync(
        RequestContext<CallToolRequestParams> request, CancellationToken cancellationToken = default)
    {
        var (values, problem) = Read(request.Params?.Arguments ?? new Dictionary<string, JsonElement>(StringComparer.Ordinal));
        if (problem is not null) return Refuse(problem);
        var most = rows?.Take(values);
        var reply = await calls.RunAsync(command.Name, values, cancellationToken);
        if (reply.Json is null) return Refuse(reply.Problem!);
        var shown = most is { } limit ? rows!.Of(JsonNode.Parse(reply.Json)!.AsArray(), limit).ToJsonString(AnswerRow.Json) : reply.Json;
        return new CallToolResult
        {
            Content = [new TextContentBlock { Text = shown }],
            StructuredContent = JsonElement.Parse(shown),
        };
    }

    private static IReadOnlyList<Parameter> Parameters(BotCommand command, Rows? rows) =>
    [
        .. command.Options.Where(option => !option.IsHidden && option.Name != Rows.Limit).OrderByDescending(option => option.IsText)
            .Select(option => new Parameter(option)),
        .. rows is { Usual: not null } ? (Parameter[])[new(command.Options.Single(option => option.Name == Rows.Limit), rows)] : [],
    ];

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

    private (Dictionary<string, string> Values, string? Problem) Read(IDictionary<string, JsonElement> given)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, json) in given)
        {
            if (parameters.FirstOrDefault(known => known.Name == name) is not { } parameter) return (values, NoSuch(name));
            var (value, problem) = parameter.Read(json);
            if (problem is not null) return (values, problem);
            if (value is not null) values[parameter.Option.Name] = value;
        }
        var missing = parameters.FirstOrDefault(parameter => parameter.IsRequired && !values.ContainsKey(parameter.Option.Name));
        return (values, missing is null ? null : $"The parameter {missing.Name} is missing.");
    }

    private string NoSuch(string name) =>
        $"{tool.Name} has no parameter '{(name.Length <= 40 ? name : name[..40] + "…")}': expected " +
        $"{string.Join(", ", parameters.Select(parameter => parameter.Name))}.";
}
