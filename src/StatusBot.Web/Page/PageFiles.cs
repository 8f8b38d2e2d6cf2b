using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace StatusBot.Web;

/// <summary>
/// What a browser gets besides pages: the styles, scripts, images and the font of this room, embedded so that the program needs no folder
/// at its side. An address holds the hash of its content, so it may be kept for ever.
/// </summary>
internal static class PageFiles
{
    private const string Folder = "assets/";

    private static readonly Dictionary<string, (byte[] Bytes, string Version)> All = typeof(PageFiles).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).ToDictionary(
            name => name[Folder.Length..], Read, StringComparer.Ordinal);

    /// <summary>The address of a file, such as <c>site.css</c>.</summary>
    public static string Address(string name) => $"/assets/{name}?v={All[name].Version}";

    public static void Map(IEndpointRouteBuilder routes)
    {
        foreach (var (name, (bytes, version)) in All)
        {
            routes.MapGet("/" + Folder + name, (HttpContext context) =>
            {
                context.Response.Headers.CacheControl = context.Request.Query["v"] == version
                    ? "public, max-age=31536000, immutable"
                    : "no-cache";
                return TypedResults.Bytes(bytes, TypeOf(name));
            }).ExcludeFromDescription();
        }
    }

    private static string TypeOf(string name) => Path.GetExtension(name) switch
    {
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".woff2" => "font/woff2",
        var other => throw new InvalidOperationException($"An asset with the ending {other} has no content type."),
    };

    private static (byte[], string) Read(string name)
    {
        using var stream = typeof(PageFiles).Assembly.GetManifestResourceStream(name)!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return (copy.ToArray(), Convert.ToHexStringLower(SHA256.HashData(copy.ToArray()))[..12]);
    }
}
