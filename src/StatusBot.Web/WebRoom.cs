using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using StatusBot.Chat;

namespace StatusBot.Web;

/// <summary>What the room is told of where it runs.</summary>
/// <param name="PublicHost">A host name that is ours besides those of this machine.</param>
/// <param name="Proxies">The addresses of our own proxies, which bring in people from other machines.</param>
/// <param name="Limit">How much one address may ask for; null for <see cref="RequestLimit.Usual"/>.</param>
public sealed record WebOptions(
    string? PublicHost = null, RequestLimit? Limit = null, IReadOnlyList<System.Net.IPNetwork>? Proxies = null);

/// <summary>The pages, the HTTP API and the health endpoints.</summary>
public static class WebRoom
{
    private const int LongestRequest = 64 * 1024;

    private const string SignInFirst =
        "You are not signed in: ask whoever runs the bot for a link, which 'statusbot console-link --as NAME' prints.";

    /// <summary>Adds what the room needs besides a <see cref="Bot"/>.</summary>
    public static IServiceCollection AddStatusBotWeb(this IServiceCollection services, WebOptions options) => services
        .AddSingleton(new Gate(options.PublicHost, options.Proxies ?? []))
        .AddSingleton<EntityTags>()
        .AddScoped(request => request.GetRequiredService<Bot>().Knowledge.Current)     // one for all that a request draws
        .AddScoped<Texts>()
        .AddExceptionHandler<Faults>()
        .AddSingleton<IProblemDetailsWriter, ProblemPage>()     // before the usual one, which takes what this one leaves
        .AddProblemDetails()
        .AddRateLimiter((options.Limit ?? RequestLimit.Usual).Configure)
        .AddCompression()
        .AddApiDocument()
        .Configure<KestrelServerOptions>(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LongestRequest;
        });

    /// <summary>Maps all addresses of the room.</summary>
    public static void MapStatusBotWeb(this WebApplication app)
    {
        var gate = app.Services.GetRequiredService<Gate>();
        app.Use((context, next) => { gate.Note(context); return next(context); });
        if (gate.Forwarding is { } forwarding) app.UseForwardedHeaders(forwarding);
        app.Use(ReadHeadAsGet);
        app.Use(ReadSlashesAsOne);
        app.UseRouting();
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        app.Use(GuardAsync);
        app.UseRateLimiter();
        app.UseResponseCompression();
        AskApi.Map(app);
        FeedbackApi.Map(app);
        KnowledgeApi.Map(app);
        ChangesFeed.Map(app);
        Health.Map(app);
        ApiDocument.Map(app);
        PageFiles.Map(app);
        SignInPages.Map(app);
        ConsolePages.Map(app);
        TalkPages.Map(app);
        BrowsingPages.Map(app);
        Timeline.TimelinePages.Map(app);
        Pages.MapElsewhere(app);
    }

    /// <summary>A HEAD gets what a GET gets; the server leaves out the body by itself (RFC 9110, 9.3.2).</summary>
    private static Task ReadHeadAsGet(HttpContext context, RequestDelegate next)
    {
        if (HttpMethods.IsHead(context.Request.Method)) context.Request.Method = HttpMethods.Get;
        return next(context);
    }

    /// <summary>An address that somebody has joined from two parts has two slashes at the seam: it means the same.</summary>
    private static Task ReadSlashesAsOne(HttpContext context, RequestDelegate next)
    {
        var path = context.Request.Path.Value ?? "";
        if (path.Contains("//", StringComparison.Ordinal))
            context.Request.Path = "/" + string.Join('/', path.Split('/', StringSplitOptions.RemoveEmptyEntries));
        return next(context);
    }

    private static async Task GuardAsync(HttpContext context, RequestDelegate next)
    {
        SecurityHeaders.Set(context.Response.Headers);
        var services = context.RequestServices;
        var gate = services.GetRequiredService<Gate>();
        if ((gate.Problem(context) ?? SameOrigin.Problem(context.Request)) is { } problem)
        {
            await Problems.Forbidden(problem).ExecuteAsync(context);
            return;
        }
        var visitor = await Visitor.OfAsync(context, services.GetRequiredService<Bot>());
        context.Features.Set(visitor);
        if (visitor.Session is not null || !gate.NeedsSession(context)) await next(context);
        else await Problems.Of(StatusCodes.Status401Unauthorized, SignInFirst).ExecuteAsync(context);
    }
}
