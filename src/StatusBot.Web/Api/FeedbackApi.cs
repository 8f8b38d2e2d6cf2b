using System.ComponentModel;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using StatusBot.Chat;

namespace StatusBot.Web;

/// <summary>What an asker says of an answer: right, wrong or outdated.</summary>
/// <param name="Verdict">One of these three.</param>
public sealed record FeedbackRow(string? Verdict);

/// <summary>Takes feedback.</summary>
internal static class FeedbackApi
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapPost("/api/answers/{receipt}/feedback", KeepAsync)
        .Describe("giveFeedback", "Answers", "Says that an answer is right, wrong or outdated",
            "It is kept for the moderators; the last word of several counts.")
        .Takes<FeedbackRow>().GivesNothing("It is kept.").Fails(400, 404, 413, 415);

    private static async Task<IResult> KeepAsync(
        [Description("The answer's receipt.")] string receipt, HttpContext context, Bot bot, CancellationToken cancel)
    {
        if (!AskApi.IsJson(context.Request)) return AskApi.NoJson("a verdict");
        var (verdict, problem) = Read(await AskApi.ReadBodyAsync(context.Request, cancel));
        if (problem is not null) return Problems.BadRequest(problem);
        return await bot.Feedback.KeepAsync(receipt, verdict, "web")
            ? TypedResults.NoContent()
            : Problems.NotFound("There is no answer with this receipt.");
    }

    private static (Verdict, string? Problem) Read(string body)
    {
        try
        {
            var row = JsonSerializer.Deserialize<FeedbackRow>(body, JsonSerializerOptions.Web);
            return row?.Verdict is { } text && text.All(char.IsAsciiLetter)
                && Enum.TryParse<Verdict>(text, ignoreCase: true, out var verdict)
                ? (verdict, null)
                : (default, "The verdict is missing or is none: expected right, wrong or outdated.");
        }
        catch (JsonException)
        {
            return (default, "This is not JSON: expected an object such as {\"verdict\":\"right\"}.");
        }
    }
}
