using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using StatusBot.Chat;
using StatusBot.Web.SignIn;

namespace StatusBot.Web;

/// <summary>
/// Sign-in by a link that is valid once: opening it shows a button, and only the button spends it, for previews fetch links.
/// </summary>
internal static class SignInPages
{
    private const string TooOld = 
        "This link was used already, or is older than ten minutes: 'statusbot console-link', on the bot's machine, prints another one.";

    public static void Map(IEndpointRouteBuilder routes)
    {
        var pages = routes.MapPages();
        pages.MapGet("/sign-in", (View view) => Pages.Of<HowToSignInPage>(view));
        pages.MapGet("/sign-in/{token}", OfferAsync);
        pages.MapPost("/sign-in/{token}", SignInAsync);
        pages.MapPost("/sign-out", SignOutAsync);
    }

    private static async Task<IResult> OfferAsync(string token, View view, Bot bot) => await bot.SignIns.NameOfAsync(token) is { } name
        ? Pages.Of<SignInPage>(view, ("Name", name))
        : Pages.NotFound(view, TooOld);

    private static async Task<IResult> SignInAsync(string token, View view, HttpContext context, Bot bot)
    {
        if (await bot.SignInAsync(token) is not { } session) return Pages.NotFound(view, TooOld);
        Visitor.Keep(session, context);
        return TypedResults.LocalRedirect(bot.RightsOf(session.Person).Count > 1 ? "/console" : "/");
    }

    private static async Task<IResult> SignOutAsync(View view, HttpContext context, Bot bot)
    {
        var form = await context.Request.ReadFormAsync();
        if (view.Visitor.Session is not { } session || !view.Visitor.Made(form["token"].ToString()))
            return Pages.BadRequest(view, "You are signed in no more, or this form is not yours: load the page again.");
        await bot.SignIns.EndAsync(session.Token);
        Visitor.Keep(null, context);
        return TypedResults.LocalRedirect("/");
    }
}
