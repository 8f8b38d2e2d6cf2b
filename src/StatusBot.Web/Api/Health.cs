using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;
using StatusBot.Chat;
using StatusBot.Facts;

namespace StatusBot.Web;

/// <summary>For whoever watches the bot: whether it runs, and whether it can answer.</summary>
internal static partial class Health
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var health = routes.MapGroup("/healthz").DisableRateLimiting();
        health.MapGet("/live", () => TypedResults.Text("live")).Describe("isLive", "Health", "Whether the bot runs")
            .GivesText("It runs.", "text/plain");
        health.MapGet("/ready", ReadyAsync).Describe("isReady", "Health", "Whether the bot can answer").GivesText("It can.", "text/plain")
            .Fails(503);
    }

    private static async Task<IResult> ReadyAsync(Bot bot, ILogger<Bot> log)
    {
        try
        {
            await bot.Knowledge.CheckAsync();
            return TypedResults.Text("ready");
        }
        catch (StoreException problem)
        {
            NotReady(log, problem.Message);
            return Problems.Of(StatusCodes.Status503ServiceUnavailable, "The store cannot be read or written; the bot's log says why.");
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The bot cannot answer: {Reason}")]
    private static partial void NotReady(ILogger log, string reason);
}
