using Microsoft.AspNetCore.Http;

namespace StatusBot.Web;

/// <summary>A POST changes something, so it is taken from our own page or from a program, never from another site's page.</summary>
internal static class SameOrigin
{
    /// <summary>Why a request is refused, in one sentence; null where it is not.</summary>
    public static string? Problem(HttpRequest request)
    {
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) return null;
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        var origin = request.Headers.Origin.ToString();
        var own = $"{request.Scheme}://{request.Host}";
        return site is ("" or "same-origin" or "none")
            && (origin.Length == 0 || string.Equals(origin, own, StringComparison.OrdinalIgnoreCase))
            ? null
            : "This request comes from the page of another site.";
    }
}
