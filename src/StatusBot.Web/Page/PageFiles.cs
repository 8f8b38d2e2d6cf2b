using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace StatusBot.Web;

/// <summary>The page and what it is made of: files of this folder, embedded so that the program needs no folder at its side.</summary>
internal static class PageFiles
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var page = Read("index.html");
        routes.MapGet("/", () => TypedResults.Bytes(page, "text/html; charset=utf-8"));
        Map(routes, "page.css", "text/css; charset=utf-8");
        Map(routes, "page.js", "text/javascript; charset=utf-8");
    }

    private static void Map(IEndpointRouteBuilder routes, string name, string type)
    {
        var bytes = Read(name);
        routes.MapGet("/" + name, () => TypedResults.Bytes(bytes, type));
    }

    private static byte[] Read(string name)
    {
        using var stream = typeof(PageFiles).Assembly.GetManifestResourceStream("Page/" + name)!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
