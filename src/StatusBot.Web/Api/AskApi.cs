using System.Diagnostics;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;
using StatusBot.Answers;
using StatusBot.Chat;

namespace StatusBot.Web;

/// <summary>Takes a question row and returns an answer row.</summary>
internal static partial class AskApi
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapPost("/api/ask", AskAsync)
        .Describe("ask", "Answers", "Asks a question",
            "Every sentence of the answer is a stored fact with its citations; where none says it, the outcome is unknown.")
        .Takes<QuestionRow>().Gives<AnswerRow>("The answer.").Fails(400, 413, 415);

    private static async Task<IResult> AskAsync(HttpContext context, Bot bot, ILoggerFactory logs, CancellationToken cancel)
    {
        if (!IsJson(context.Request)) return NoJson("a question row");
        if (!QuestionRow.TryParse(await ReadBodyAsync(context.Request, cancel), out var row, out var problem))
            return Problems.BadRequest(problem!);
        var visitor = Visitor.Of(context);
        var start = Stopwatch.GetTimestamp();
        var reply = await bot.AskAsync(row!, visitor.Person, visitor.Caller("api"), cancel);
        var took = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        Answered(logs.CreateLogger("StatusBot.Web.Ask"), reply.Row.Receipt!, reply.Row.Outcome, reply.Row.Intent, took);
        return TypedResults.Text(reply.Json, "application/json", Encoding.UTF8);
    }

    internal static IResult NoJson(string expected) =>
        Problems.Of(StatusCodes.Status415UnsupportedMediaType, $"Expected {expected} as application/json.");

    /// <summary>The body as UTF-8, in which JSON is sent (RFC 8259, 8.1), whatever charset the request names.</summary>
    internal static async Task<string> ReadBodyAsync(HttpRequest request, CancellationToken cancel)
    {
        using var reader = new StreamReader(request.Body, Encoding.UTF8);
        return await reader.ReadToEndAsync(cancel);
    }

    internal static bool IsJson(HttpRequest request) =>
        Microsoft.Net.Http.Headers.MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase);

    // Never the question: its text is the asker's, and the receipt leads to it for as long as it is kept.
    [LoggerMessage(Level = LogLevel.Information, Message = "Answered {Receipt}: {Outcome}, {Intent}, {Milliseconds:0.0} ms")]
    private static partial void Answered(ILogger log, string receipt, string outcome, string intent, double milliseconds);
}
