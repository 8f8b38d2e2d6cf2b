using System.CommandLine;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using StatusBot.Chat;
using StatusBot.Web;

namespace StatusBot;

/// <summary>Runs the bot until it is told to stop.</summary>
internal static class RunVerb
{
    private const string UsualAddress = "http://127.0.0.1:5080";

    // Half of what a stop may take: the other half is for what writes then.
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    public static Command Create(Terminal terminal) => MakeDefault(new Command("run", "Runs the bot (the default)"), terminal);

    public static Command MakeDefault(Command verb, Terminal terminal)
    {
        var urls = new Option<string?>("--urls")
        {
            Description = $"The addresses to listen on, with semicolons between. Default: {UsualAddress}",
            HelpName = "URLS",
        };
        verb.Add(urls);
        verb.SetAction((call, cancel) => RunAsync(call, call.GetValue(urls), terminal, cancel));
        return verb;
    }

    private static async Task<int> RunAsync(ParseResult call, string? urls, Terminal terminal, CancellationToken cancel)
    {
        var settings = BotSettings.Read(call, terminal.Screen.Folder);
        var addresses = Listening.Check(urls ?? ConfiguredUrls(settings) ?? UsualAddress, settings.Configuration);
        await RefuseSecondAsync(settings, cancel);
        await using var bot = await Bots.OpenAsync(settings, terminal);
        await using var app = Build(settings, bot, addresses);
        await StartAsync(app, addresses, cancel);
        if (Listening.Warning(addresses) is { } warning) await terminal.TellAsync(warning);
        bot.LocalAddress = new(Address(app));
        await terminal.Out.WriteLineAsync($"StatusBot answers on {Address(app)} (Ctrl+C stops it).");
        if (await bot.FirstLinkAsync(terminal.Screen.User) is { } link)
            await terminal.Out.WriteLineAsync(
                $"Nobody administers it yet. This link signs {terminal.Screen.User} in and lets them do so, once and for ten minutes: " +
                link);
        await terminal.Out.FlushAsync(cancel);
        await app.WaitForShutdownAsync(cancel);
        return Exit.Done;
    }

    /// <summary>As ASP.NET Core reads them: with its prefix or without.</summary>
    private static string? ConfiguredUrls(BotSettings settings) =>
        settings.Configuration["urls"] ?? settings.Configuration["ASPNETCORE_URLS"] ?? settings.Configuration["DOTNET_URLS"];

    private static async Task StartAsync(WebApplication app, string addresses, CancellationToken cancel)
    {
        try
        {
            await app.StartAsync(cancel);
        }
        catch (SocketException problem)
        {
            throw new RefusalException($"The bot cannot listen on {addresses}: {problem.Message}.");
        }
        catch (IOException problem) when (problem.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            throw new RefusalException(
                $"The bot cannot listen on {addresses}: another program does already. --urls names another address, such as " +
                "http://127.0.0.1:5081.");
        }
    }

    private static WebApplication Build(BotSettings settings, Bot bot, string addresses)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.AddConfiguration(settings.Configuration);
        builder.WebHost.UseUrls(addresses);
        builder.Logging.AddBotLogs(settings.Configuration);
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = Grace);
        builder.Services.AddSingleton(bot);
        builder.Services.AddStatusBotWeb(new(settings.PublicAddress?.Host, settings.Limit, settings.Proxies));
        builder.Services.AddHostedService<CommandSocket>();
        builder.Services.AddHostedService<Retention>();
        var app = builder.Build();
        app.MapStatusBotWeb();
        return app;
    }

    private static async Task RefuseSecondAsync(BotSettings settings, CancellationToken cancel)
    {
        using var running = await new SocketFile(settings.Database).TryConnectAsync(cancel);
        if (running is not null) throw new RefusalException($"A bot runs on the database {settings.Database} already.");
    }

    private static string Address(WebApplication app) =>
        Listening.Reachable(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses);
}
