using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using StatusBot.Web.Page;

namespace StatusBot.Web;

/// <summary>The pages: each a component that is drawn from a <see cref="View"/>, at the server and without script.</summary>
internal static class Pages
{
    /// <summary>A group of routes whose handlers take a <see cref="View"/> and give a page.</summary>
    public static RouteGroupBuilder MapPages(this IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup("").ExcludeFromDescription();
        pages.AddEndpointFilter(async (call, next) =>
            call.Arguments.OfType<View>().FirstOrDefault() is { Problem: { } problem } view
                ? Problem(view, StatusCodes.Status400BadRequest, problem)
                : await next(call));
        return pages;
    }

    /// <summary>A page; parameters go to the component's properties of these names.</summary>
    public static IResult Of<T>(View view, params (string Name, object? Value)[] parameters) where T : IComponent =>
        Of<T>(StatusCodes.Status200OK, view, parameters);

    public static IResult NotFound(View view, string sentence) => Problem(view, StatusCodes.Status404NotFound, sentence);

    public static IResult BadRequest(View view, string sentence) => Problem(view, StatusCodes.Status400BadRequest, sentence);

    private static IResult Problem(View view, int status, string sentence) =>
        Of<NoticePage>(status, view, ("Sentence", sentence), ("Status", status));

    /// <summary>A page with another status than 200.</summary>
    public static IResult Of<T>(int status, View view, params (string Name, object? Value)[] parameters) where T : IComponent =>
        new PageResult<T>(
            status, parameters.Append(("View", view)).ToDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal));

    /// <summary>Says in words that an address leads nowhere.</summary>
    public static void MapElsewhere(IEndpointRouteBuilder routes)
    {
        routes.MapPages().MapGet("/{**address}", (View view) => NotFound(view, "This address leads nowhere."));
        routes.MapGet("/api/{**address}", () => Problems.NotFound("This address leads nowhere.")).ExcludeFromDescription();
    }
}
