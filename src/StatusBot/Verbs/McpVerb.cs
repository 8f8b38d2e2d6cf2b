using System.CommandLine;
using System.Reflection;
using Microsoft.Extensions.Logging;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace StatusBot;

/// <summary>Serves the Model Context Protocol on standard input and output until the input ends.</summary>
internal static class McpVerb
{
    public static Command Create(Shell shell)
    {
        var verb = new Command("mcp", "Serves AI programs over the Model Context Protocol, on standard input and output, until the input ends; they can only read");
        verb.SetAction((call, cancel) => ServeAsync(call, shell.Terminal, cancel));
        return verb;
    }

    private static async Task<int> ServeAsync(ParseResult call, Terminal terminal, CancellationToken cancel)
    {
        var settings = BotSettings.Read(call, terminal.Screen.Folder);
        using var logs = LoggerFactory.Create(logging => logging.AddBotLogs(settings.Configuration).AddFilter("ModelContextProtocol", LogLevel.Warning));
        using var calls = new VerbCalls(terminal.Screen, Common(call));
        await using var transport = new StreamServerTransport(Console.OpenStandardInput(), Console.OpenStandardOutput(), "statusbot", logs);
        await using var server = McpServer.Create(transport, Options(calls, terminal), logs);
        await server.RunAsync(cancel);
        return Exit.Done;
    }

    private static McpServerOptions Options(VerbCalls calls, Terminal terminal) => new()
    {
        ServerInfo = new Implementation { Name = "statusbot", Title = "StatusBot", Version = Version() },
        ServerInstructions = Tools.Instructions,
        ToolCollection = Tools.Over(calls, terminal),
    };

    /// <summary>The options that hold for every call of the session.</summary>
    private static IReadOnlyList<string> Common(ParseResult call) =>
    [
        .. new[] { CommonOptions.Database, CommonOptions.Data, CommonOptions.Settings }
            .Where(option => call.GetValue(option) is not null).Select(option => $"{option.Name}={call.GetValue(option)}"),
    ];

    /// <summary>Without the commit behind it.</summary>
    private static string Version() =>
        typeof(McpVerb).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
