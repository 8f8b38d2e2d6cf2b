using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace StatusBot.Web;

/// <summary>What an endpoint reads from a request's body. It does so itself, so that what is wrong is told in a sentence.</summary>
/// <param name="Schema">The name of its schema.</param>
internal sealed record TakesJson(string Schema);

/// <summary>How endpoints say what they are for, for the OpenAPI document.</summary>
internal static class Describing
{
    /// <param name="id">The operation's id: clients make the name of a method of it, so it stays.</param>
    public static RouteHandlerBuilder Describe(
        this RouteHandlerBuilder endpoint, string id, string tag, string summary, string? description = null)
    {
        endpoint.WithName(id).WithTags(tag).WithSummary(summary);
        return description is null ? endpoint : endpoint.WithDescription(description);
    }

    public static RouteHandlerBuilder Takes<T>(this RouteHandlerBuilder endpoint) => endpoint.WithMetadata(new TakesJson(typeof(T).Name));

    public static RouteHandlerBuilder Gives<T>(this RouteHandlerBuilder endpoint, string what) =>
        endpoint.Gives(StatusCodes.Status200OK, typeof(T), what, "application/json");

    public static RouteHandlerBuilder GivesText(this RouteHandlerBuilder endpoint, string what, string type) =>
        endpoint.Gives(StatusCodes.Status200OK, typeof(string), what, type);

    public static RouteHandlerBuilder GivesNothing(this RouteHandlerBuilder endpoint, string what) =>
        endpoint.WithMetadata(new ProducesResponseTypeMetadata(StatusCodes.Status204NoContent, typeof(void)) { Description = what });

    public static RouteHandlerBuilder Fails(this RouteHandlerBuilder endpoint, params int[] statuses)
    {
        foreach (var status in statuses) endpoint.ProducesProblem(status);
        return endpoint;
    }

    private static RouteHandlerBuilder Gives(this RouteHandlerBuilder endpoint, int status, Type body, string what, string type) =>
        endpoint.WithMetadata(new ProducesResponseTypeMetadata(status, body, [type]) { Description = what });
}
