using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.HttpOverrides;

namespace StatusBot.Web;

/// <summary>
/// Who gets in. Without a session everything is for this machine alone: on a loopback listener, to a host name that is ours (another name
/// that leads here is a page's trick: DNS rebinding), and never through a proxy, behind which every request looks local. A proxy that the
/// settings name brings in those who are signed in.
/// </summary>
/// <param name="publicHost">A host name that is ours besides those of this machine.</param>
/// <param name="proxies">The addresses of our own proxies.</param>
internal sealed class Gate(string? publicHost, IReadOnlyList<System.Net.IPNetwork> proxies)
{
    private static readonly string[] ProxyHeaders = ["Forwarded", "Via", "X-Real-IP"];
    private static readonly string[] MachineNames = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>What somebody sees who is not signed in yet: how to do that, what pages look like, and whether the bot is well.</summary>
    private static readonly PathString[] OpenToAll = ["/sign-in", "/assets", "/healthz"];

    /// <summary>
    /// Lets the server see who stands behind a proxy of ours, and over which scheme they came; null without one, for a server that knows
    /// none believes all.
    /// </summary>
    public ForwardedHeadersOptions? Forwarding
    {
        get
        {
            if (proxies.Count == 0) return null;
            var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.All };
            options.KnownIPNetworks.Clear();
            options.KnownProxies.Clear();
            foreach (var proxy in proxies) options.KnownIPNetworks.Add(proxy);
            if (publicHost is not null) options.AllowedHosts.Add(publicHost);
            return options;
        }
    }

    /// <summary>Notes how a request arrived, before a proxy's headers are taken for what it says of itself.</summary>
    public void Note(HttpContext context) => context.Features.Set(new Arrival(
        IsLocal(context.Connection),
        context.Connection.RemoteIpAddress is { } address && proxies.Any(proxy => proxy.Contains(Plain(address))),
        context.Request.Headers.Keys.FirstOrDefault(IsProxyHeader)));

    /// <summary>Why a request is refused, in one sentence; null where it is not.</summary>
    public string? Problem(HttpContext context)
    {
        var arrival = context.Features.GetRequiredFeature<Arrival>();
        if (!arrival.IsLocal && !arrival.IsFromProxy) return "This bot answers only on the machine on which it runs.";
        if (arrival is { ProxyHeader: { } header, IsFromProxy: false })
            return $"The request came through a proxy ({header}) that the setting Proxies does not name.";
        if (!IsMachineName(context) && !IsPublicName(context)) return "This host name is not one of this bot's.";
        return IsHere(context) || context.Request.IsHttps ? null : "The bot is reached from other machines by https alone.";
    }

    /// <summary>Whether somebody must be signed in for what they ask.</summary>
    public bool NeedsSession(HttpContext context) =>
        !IsHere(context) && !OpenToAll.Any(open => context.Request.Path.StartsWithSegments(open, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a request comes from this machine itself.</summary>
    private bool IsHere(HttpContext context) =>
        context.Features.GetRequiredFeature<Arrival>() is { IsLocal: true, ProxyHeader: null }
        && (IsMachineName(context) || proxies.Count == 0);

    private bool IsPublicName(HttpContext context) =>
        string.Equals(context.Request.Host.Host, publicHost, StringComparison.OrdinalIgnoreCase);

    private static bool IsMachineName(HttpContext context) =>
        MachineNames.Contains(context.Request.Host.Host, StringComparer.OrdinalIgnoreCase);

    private static bool IsLocal(ConnectionInfo connection) =>
        connection is { LocalIpAddress: { } here, RemoteIpAddress: { } there } && IPAddress.IsLoopback(here) && IPAddress.IsLoopback(there);

    private static IPAddress Plain(IPAddress address) => address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;

    private static bool IsProxyHeader(string name) =>
        name.StartsWith("X-Forwarded", StringComparison.OrdinalIgnoreCase) || ProxyHeaders.Contains(name, StringComparer.OrdinalIgnoreCase);

    /// <summary>How a request arrived.</summary>
    /// <param name="ProxyHeader">The name of a header that only proxies send; null for none.</param>
    private sealed record Arrival(bool IsLocal, bool IsFromProxy, string? ProxyHeader);
}
