using System.Net;
using Microsoft.AspNetCore.Http;

namespace StatusBot.Web;

/// <summary>
/// Without a session everything is for this machine alone: on a loopback listener, to a host name that is ours (another name that
/// leads here is a page's trick: DNS rebinding), and never behind a proxy, where every request looks local.
/// </summary>
internal sealed class LocalOnly(string? publicHost)
{
    private static readonly string[] ProxyHeaders = ["Forwarded", "Via", "X-Real-IP"];

    private readonly HashSet<string> hosts = new(StringComparer.OrdinalIgnoreCase)
    {
        "localhost", "127.0.0.1", "[::1]", publicHost ?? "localhost",
    };

    /// <summary>Why a request is refused, in one sentence; null where it is not.</summary>
    public string? Problem(HttpContext context)
    {
        if (!IsLocal(context.Connection)) return "This bot answers only on the machine on which it runs.";
        if (context.Request.Headers.Keys.FirstOrDefault(IsProxyHeader) is { } header)
            return $"This bot is not open to others yet: the request came through a proxy ({header}).";
        return hosts.Contains(context.Request.Host.Host) ? null : "This host name is not one of this bot's.";
    }

    private static bool IsLocal(ConnectionInfo connection) =>
        connection is { LocalIpAddress: { } here, RemoteIpAddress: { } there } && IPAddress.IsLoopback(here) && IPAddress.IsLoopback(there);

    private static bool IsProxyHeader(string name) =>
        name.StartsWith("X-Forwarded", StringComparison.OrdinalIgnoreCase) || ProxyHeaders.Contains(name, StringComparer.OrdinalIgnoreCase);
}
