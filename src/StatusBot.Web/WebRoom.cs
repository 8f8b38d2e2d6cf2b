using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using StatusBot.Chat;

namespace StatusBot.Web;

/// <summary>The pages, the HTTP API and the health endpoints.</summary>
public static class WebRoom
{
    private const int LongestRequest = 64 * 1024;

    /// <summary>Adds what the room needs besides a <see cref="Bot"/>.</summary>
    /// <param name="publicHost">A host name that is ours besides those of this machine.</param>
    public static IServiceCollection AddStatusBotWeb(this IServiceCollection services, string? publicHost = null) => services
        .AddSingleton(new LocalOnly(publicHost))
        .AddExceptionHandler<Faults>()
        .AddProblemDetails()
        .Configure<KestrelServerOptions>(options =>
        {
            options.AddServerHeader = false;
            options.Limits.MaxRequestBodySize = LongestRequest;
        });

    /// <summary>Maps all addresses of the room.</summary>
    public static void MapStatusBotWeb(this WebApplication app)
    {
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        app.Use(GuardAsync);
        AskApi.Map(app);
        KnowledgeApi.Map(app);
        Health.Map(app);
        PageFiles.Map(app);
        TalkPages.Map(app);
        StoryPages.Map(app);
        Pages.MapElsewhere(app);
    }

    private static async Task GuardAsync(HttpContext context, RequestDelegate next)
    {
        SecurityHeaders.Set(context.Response.Headers);
        var problem = context.RequestServices.GetRequiredService<LocalOnly>().Problem(context) ?? SameOrigin.Problem(context.Request);
        if (problem is null) await next(context);
        else await Problems.Forbidden(problem).ExecuteAsync(context);
    }
}
