using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using StatusBot.Chat;

namespace StatusBot.Web;

/// <summary>
/// Who asks over HTTP: a browser by the cookie that the page gave it; programs without a cookie are one caller, the machine's user.
/// </summary>
internal static class Callers
{
    private const string Cookie = "statusbot-caller";
    private const int Length = 32;

    public static Caller Of(HttpRequest request) =>
        new("web", request.Cookies.TryGetValue(Cookie, out var id) && id.Length == Length ? id : "local");

    /// <summary>Gives a browser that has none a name that no other knows.</summary>
    public static void Greet(HttpContext context)
    {
        if (context.Request.Cookies.ContainsKey(Cookie)) return;
        context.Response.Cookies.Append(Cookie, RandomNumberGenerator.GetHexString(Length, lowercase: true), new CookieOptions
        {
            HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = context.Request.IsHttps, IsEssential = true, Path = "/",
        });
    }
}
