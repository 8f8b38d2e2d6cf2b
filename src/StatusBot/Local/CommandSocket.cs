using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using StatusBot.Answers;
using StatusBot.Chat;

namespace StatusBot;

/// <summary>
/// Runs in the bot the commands that other processes of the machine want done: HTTP on the Unix socket beside the database, whose
/// permission is the sign-in, and on a server of its own, so that nothing of it is on the web.
/// </summary>
internal sealed partial class CommandSocket(Bot bot, ILoggerFactory logs) : IHostedService, IAsyncDisposable
{
    public const string Address = "commands";

    private readonly SocketFile file = new(bot.Options.Database);
    private readonly ILogger log = logs.CreateLogger<CommandSocket>();
    private WebApplication? server;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        // Kestrel refuses a long path before Bind is asked, which makes the socket at its own: this one only names the kind.
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.ListenUnixSocket("/bot.sock"));
        builder.Services.Configure<SocketTransportOptions>(transport => transport.CreateBoundListenSocket = Bind);
        builder.Services.AddSingleton(logs);
        server = builder.Build();
        server.Run(ServeAsync);
        return server.StartAsync(cancellationToken);
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (server is null) return;
        await server.StopAsync(cancellationToken);      // what is under way is finished, or broken off when the time is over
        File.Delete(file.Path);
    }

    public ValueTask DisposeAsync() => server?.DisposeAsync() ?? ValueTask.CompletedTask;

    private Socket Bind(EndPoint _) => file.Bind();

    private async Task ServeAsync(HttpContext context)
    {
        if (await ReadAsync(context) is not { } request)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }
        var start = Stopwatch.GetTimestamp();
        var reply = await bot.RunAsync(request, fault => Failed(log, fault), context.RequestAborted);
        var took = (long)Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        var name = CommandList.Find(request.Command)?.Name ?? "none";
        Done(log, name, request.By.OsUser ?? request.By.Name, Exit.Of(reply.Kind), took);
        await context.Response.WriteAsJsonAsync(reply, AnswerRow.Json, context.RequestAborted);
    }

    private static async Task<CommandRequest?> ReadAsync(HttpContext context)
    {
        try
        {
            return await context.Request.ReadFromJsonAsync<CommandRequest>(AnswerRow.Json, context.RequestAborted);
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    [LoggerMessage(Level = LogLevel.Information,
        Message = "The verb '{Verb}' of {Person} ended with {Exit} after {Milliseconds} ms")]
    private static partial void Done(ILogger log, string verb, string person, int exit, long milliseconds);

    [LoggerMessage(Level = LogLevel.Error, Message = "A command failed")]
    private static partial void Failed(ILogger log, Exception fault);
}
