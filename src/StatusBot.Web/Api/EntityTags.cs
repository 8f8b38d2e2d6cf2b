using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;
using NodaTime;
using StatusBot.Chat;

namespace StatusBot.Web;

/// <summary>
/// Weak entity tags (RFC 9110, section 8.8.3): who has an answer already is told that it still holds, and nothing is drawn. They end
/// with the process: another one may draw otherwise, from other data, at the same address.
/// </summary>
internal sealed class EntityTags
{
    private const string Revalidate = "no-cache";
    private readonly string run = RandomNumberGenerator.GetHexString(8, lowercase: true);

    /// <param name="texts">How often texts of articles were kept by then.</param>
    public EntityTagHeaderValue Of(Knowledge drawnFrom, int texts, LocalDate today) =>
        Of($"{drawnFrom.Snapshot.Position}-{texts}-{Seen.Iso(today)}");

    public EntityTagHeaderValue Of(string what) => new($"\"{run}-{what}\"", isWeak: true);

    /// <summary>Whether the asker has what this tag is of.</summary>
    public static bool IsKnown(HttpRequest request, EntityTagHeaderValue tag) =>
        request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false));

    /// <summary>The headers that let an asker keep an answer and ask whether it still holds.</summary>
    public static void Set(HttpResponse response, EntityTagHeaderValue tag) =>
        (response.Headers.ETag, response.Headers.CacheControl) = (tag.ToString(), Revalidate);

    public static IResult NotModified(HttpResponse response, EntityTagHeaderValue tag)
    {
        Set(response, tag);
        return TypedResults.StatusCode(StatusCodes.Status304NotModified);
    }
}

/// <summary>For endpoints that draw from nothing but what is known and the day.</summary>
internal static class DrawnFromKnowledgeFilter
{
    /// <summary>
    /// Tags what the endpoint gives with the ledger's position, the texts of articles and the day. The handler must draw from the
    /// <see cref="Knowledge"/> that it is given as a parameter, which is one for the whole request: the store may move on meanwhile.
    /// </summary>
    public static TBuilder DrawnFromKnowledge<TBuilder>(this TBuilder endpoint) where TBuilder : IEndpointConventionBuilder =>
        endpoint.WithMetadata(
            new ProducesResponseTypeMetadata(StatusCodes.Status304NotModified, typeof(void)) { Description = "What you have still holds." })
            .AddEndpointFilter(DrawAsync);

    private static async ValueTask<object?> DrawAsync(EndpointFilterInvocationContext call, EndpointFilterDelegate next)
    {
        if (Visitor.Of(call.HttpContext).Session is not null) return await next(call);     // drawn for them alone
        var (context, services) = (call.HttpContext, call.HttpContext.RequestServices);
        var bot = services.GetRequiredService<Bot>();
        var today = call.Arguments.OfType<View>().FirstOrDefault()?.Today ?? bot.Conversations.Today;
        var tag = services.GetRequiredService<EntityTags>().Of(services.GetRequiredService<Knowledge>(), bot.Knowledge.TextsKept, today);
        if (EntityTags.IsKnown(context.Request, tag)) return EntityTags.NotModified(context.Response, tag);
        context.Response.OnStarting(() =>
        {
            if (context.Response.StatusCode == StatusCodes.Status200OK) EntityTags.Set(context.Response, tag);
            return Task.CompletedTask;
        });
        return await next(call);
    }
}
