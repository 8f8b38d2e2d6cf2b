using System.Globalization;
using System.Net;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;

namespace StatusBot.Web;

/// <summary>
/// How much one address may ask for: a token bucket, so that a page with all its parts and a script that works through a list go
/// through at once, and what goes on for longer is held to the rate.
/// </summary>
/// <param name="PerSecond">Requests a second; 0 for no limit.</param>
public sealed record RequestLimit(int PerSecond)
{
    private const int SecondsAtOnce = 20;

    public static readonly RequestLimit Usual = new(50);

    /// <summary>How many requests go through at once after a pause.</summary>
    public int Burst => PerSecond * SecondsAtOnce;

    /// <summary>How long it takes until <see cref="PerSecond"/> tokens are added. Tests make it endless.</summary>
    internal TimeSpan Period { get; init; } = TimeSpan.FromSeconds(1);

    internal void Configure(RateLimiterOptions options)
    {
        if (PerSecond == 0) return;
        options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, IPAddress>(context =>
            RateLimitPartition.GetTokenBucketLimiter(Address(context.Connection), _ => Bucket()));
        options.OnRejected = async (rejected, _) => await RefuseAsync(rejected.HttpContext, rejected.Lease);
    }

    private static IPAddress Address(ConnectionInfo connection) => connection.RemoteIpAddress switch
    {
        null => IPAddress.None,
        { IsIPv4MappedToIPv6: true } mapped => mapped.MapToIPv4(),
        var address => address,
    };

    private TokenBucketRateLimiterOptions Bucket() =>
        new() { TokenLimit = Burst, TokensPerPeriod = PerSecond, ReplenishmentPeriod = Period, QueueLimit = 0 };

    private Task RefuseAsync(HttpContext context, RateLimitLease lease)
    {
        var wait = lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : Period;
        var seconds = (long)Math.Ceiling(wait.TotalSeconds);
        context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        return Problems.Of(StatusCodes.Status429TooManyRequests, Sentence(seconds)).ExecuteAsync(context);
    }

    private string Sentence(long seconds) => string.Create(
        CultureInfo.InvariantCulture,
        $"One address may send {PerSecond} requests a second, and {Burst} at once after a pause: try again in " +
        $"{(seconds == 1 ? "a second" : $"{seconds} seconds")}.");
}
