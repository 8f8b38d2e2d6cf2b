using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using StatusBot.Chat;

namespace StatusBot.Web;

/// <summary>Who looks at a page, or asks.</summary>
/// <param name="Person">Whoever is signed in; else somebody at this machine, who may ask.</param>
/// <param name="Session">Null for who is not signed in.</param>
public sealed record Visitor(Person Person, Session? Session)
{
    private const string CookieName = "statusbot-session";

    /// <summary>Somebody at this machine.</summary>
    public static readonly Visitor Here = new(new(Channel.Web, "", "Somebody at this machine"), null);

    /// <summary>
    /// What a form of theirs carries, which no other site can know (the OWASP's HMAC based token): made of the session, so that every
    /// instance of the bot can check it.
    /// </summary>
    public string FormToken => Session is null ? ""
        : Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(Session.Token), "form"u8));

    /// <summary>Whether a form was made for them.</summary>
    public bool Made(string token) => Session is not null
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(FormToken), Encoding.UTF8.GetBytes(token));

    /// <summary>
    /// As conversations know them: the page and programs cannot meet in one, nor can two people. Without a sign-in it is the
    /// conversation's id that keeps talks apart, and the page draws 128 random bits for it.
    /// </summary>
    /// <param name="by">What they ask with, such as "page".</param>
    internal Caller Caller(string by) => Session is null ? new("web", by) : new("web", $"{by}:{Person.Id}", Person.Id);

    /// <summary>Reads who sends a request.</summary>
    internal static async Task<Visitor> OfAsync(HttpContext context, Bot bot) =>
        context.Request.Cookies[CookieName] is { Length: > 0 } token && await bot.SignIns.FindAsync(token) is { } session
            ? new(session.Person, session)
            : Here;

    /// <summary>Lets the browser keep a session; null takes it away.</summary>
    internal static void Keep(Session? session, HttpContext context)
    {
        var options = new CookieOptions
        {
            HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = context.Request.IsHttps, Path = "/", MaxAge = session?.Lasts,
        };
        if (session is null) context.Response.Cookies.Delete(CookieName, options);
        else context.Response.Cookies.Append(CookieName, session.Token, options);
    }

    /// <summary>The visitor whom the room's guard has seen.</summary>
    internal static Visitor Of(HttpContext context) => context.Features.Get<Visitor>() ?? Here;
}
