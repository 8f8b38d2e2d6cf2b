using System.CommandLine;
using System.Reflection;
using Microsoft.Extensions.Logging;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace StatusBot;

/// <summary>Serves the Model Context Protocol on standard input and output until the input ends.</summary>
internal static class McpVerb
{
    public static Command Create(Terminal terminal)
    {
        var verb = new Command("mcp",
            "Serves AI programs over the Model Context Protocol, on standard input and output, until the input ends; they can only read");
        verb.SetAction((call, cancel) => ServeAsync(call, terminal, cancel));
        return verb;
    }

    private static async Task<int> ServeAsync(ParseResult call, Terminal terminal, CancellationToken cancel)
    {
        var settings = BotSettings.Read(call, terminal.Screen.Folder);
        using var logs = LoggerFactory.Create(
            logging => logging.AddBotLogs(settings.Configuration).AddFilter("ModelContextProtocol", LogLevel.Warning));
        using var calls = new McpCalls(call, terminal);
        await using var transport = new LineTransport(terminal.In, terminal.Out);
        await using var server = McpServer.Create(transport, Options(calls), logs);
        var reading = transport.ReadAllAsync(cancel);
        await server.RunAsync(cancel);
        await reading;
        return Exit.Done;
    }

    private static McpServerOptions Options(McpCalls calls) => new()
    {
        ServerInfo = new Implementation { Name = "statusbot", Title = "StatusBot", Version = Version() },
        ServerInstructions = Tools.Instructions,
        ToolCollection = Tools.Over(calls),
    };

    /// <summary>Without the commit behind it.</summary>
    private static string Version() =>
        typeof(McpVerb).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
