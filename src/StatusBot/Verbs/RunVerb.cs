using System.CommandLine;
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

    private static readonly Option<string?> Urls = new("--urls")
    {
        Description = $"The addresses to listen on, with semicolons between. Default: {UsualAddress}",
        HelpName = "URLS",
    };

    public static Command Create(Shell shell)
    {
        var verb = new Command("run", "Runs the bot (the default)") { Urls };
        verb.SetAction((call, cancel) => RunAsync(call, shell.Terminal, cancel));
        return verb;
    }

    public static void MakeDefault(RootCommand root, Shell shell)
    {
        root.Add(Urls);
        root.SetAction((call, cancel) => RunAsync(call, shell.Terminal, cancel));
    }

    private static async Task<int> RunAsync(ParseResult call, Terminal terminal, CancellationToken cancel)
    {
        var settings = BotSettings.Read(call, terminal.Screen.Folder);
        await RefuseSecondAsync(settings, cancel);
        await using var bot = await OwnBots.OpenAsync(settings, terminal);
        await using var app = Build(settings, bot, call.GetValue(Urls));
        await app.StartAsync(cancel);
        await terminal.Out.WriteLineAsync($"StatusBot answers on {Address(app)} (Ctrl+C stops it).");
        await terminal.Out.FlushAsync(cancel);
        await app.WaitForShutdownAsync(cancel);
        return Exit.Done;
    }

    private static WebApplication Build(BotSettings settings, Bot bot, string? urls)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.AddConfiguration(settings.Configuration);
        builder.WebHost.UseUrls(urls ?? builder.Configuration["urls"] ?? UsualAddress);
        builder.Logging.AddBotLogs(settings.Configuration);
        builder.Services.AddSingleton(bot);
        builder.Services.AddStatusBotWeb(new(settings.PublicAddress?.Host, settings.Limit));
        builder.Services.AddHostedService<LocalServer>();
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
        app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
}
