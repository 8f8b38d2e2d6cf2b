using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace StatusBot.Web;

/// <summary>
/// A problem as a small page, for a browser that asked for a page. Programs, and whatever asks below <c>/api</c>, get it as JSON.
/// It is written by hand, so that it can be shown when all else fails.
/// </summary>
internal sealed class ProblemPage : IProblemDetailsWriter
{
    public bool CanWrite(ProblemDetailsContext context) => IsForPeople(context.HttpContext.Request);

    public async ValueTask WriteAsync(ProblemDetailsContext context)
    {
        var response = context.HttpContext.Response;
        var problem = context.ProblemDetails;
        response.StatusCode = problem.Status ?? response.StatusCode;
        response.ContentType = "text/html; charset=utf-8";
        var title = Html(problem.Title ?? ReasonPhrases.GetReasonPhrase(response.StatusCode));
        await response.WriteAsync(
            $"""
            <!doctype html>
            <html lang="en">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <meta name="color-scheme" content="light dark">
              <title>{title} · StatusBot</title>
              <link rel="stylesheet" href="{PageFiles.Address("site.css")}">
            </head>
            <body>
              <main>
                <h1>{title}</h1>
                <p>{Html(problem.Detail ?? "")}</p>
                <p><a href="/">To the start page</a></p>
              </main>
            </body>
            </html>

            """, context.HttpContext.RequestAborted);
    }

    private static bool IsForPeople(HttpRequest request) =>
        !request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase)
        && request.GetTypedHeaders().Accept.Any(type => type.MediaType.Equals("text/html", StringComparison.OrdinalIgnoreCase));

    private static string Html(string text) => HtmlEncoder.Default.Encode(text);
}
