using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace StatusBot.Web.Timeline;

/// <summary>The timeline of the whole story.</summary>
internal static class TimelinePages
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapPages().DrawnFromKnowledge().MapGet("/timeline", (View view) =>
    {
        var (request, problem) = TimelineRequest.Read(view.Query, view.Today);
        return request is null ? Pages.BadRequest(view, problem!) : Pages.Of<TimelinePage>(view, ("Request", request));
    });
}
