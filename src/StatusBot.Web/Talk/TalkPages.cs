using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using StatusBot.Web.Talk;

namespace StatusBot.Web;

/// <summary>The conversation.</summary>
internal static class TalkPages
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var pages = routes.MapPages();
        pages.MapGet("/", (View view) => Pages.Of<TalkPage>(view));
    }
}
