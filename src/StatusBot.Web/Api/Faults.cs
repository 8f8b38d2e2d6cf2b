using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using StatusBot.Chat;
using StatusBot.Facts;

namespace StatusBot.Web;

/// <summary>Turns what went wrong inside into a problem that tells nothing of the inside; the log has the rest.</summary>
internal sealed partial class Faults(ILogger<Faults> log) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken cancel)
    {
        if (exception is OperationCanceledException && context.RequestAborted.IsCancellationRequested) return true;
        var problem = exception switch
        {
            BadHttpRequestException { StatusCode: 413 } => Problems.Of(413, "The request is too long."),
            BadHttpRequestException bad => Problems.Of(bad.StatusCode, "The request is not well formed."),
            TooMuchException enough => Problems.Of(429, enough.Message),
            StoreException => Problems.Of(503, "The store cannot be used at the moment; the bot's log says why."),
            _ => Problems.Of(500, "Something went wrong that should not; the bot's log says what."),
        };
        if (exception is StoreException) StoreFailed(log, exception.Message);
        else if (exception is not (BadHttpRequestException or TooMuchException)) Failed(log, exception);
        SecurityHeaders.Set(context.Response.Headers);
        await problem.ExecuteAsync(context);
        return true;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The store cannot be used: {Reason}")]
    private static partial void StoreFailed(ILogger log, string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "A request failed")]
    private static partial void Failed(ILogger log, Exception exception);
}
