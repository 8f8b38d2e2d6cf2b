using System.Globalization;
using System.Net;
using Microsoft.Extensions.Configuration;

namespace StatusBot;

/// <summary>The addresses to listen on, looked at before the server sees them: it would take much for something else in silence.</summary>
internal static class Listening
{
    private const string Expected = "expected an address such as http://127.0.0.1:5080";

    /// <returns>The addresses with semicolons between, as the server takes them.</returns>
    /// <exception cref="RefusalException">One of them cannot be listened on; the message says which and why.</exception>
    public static string Check(string urls, IConfiguration configuration)
    {
        var all = urls.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (all.Length == 0) throw new RefusalException($"No address to listen on is named: {Expected}.", Exit.Misused);
        foreach (var url in all)
            if (Problem(url, configuration) is { } problem)
                throw new RefusalException($"The bot cannot listen on '{url}': {problem}.", Exit.Misused);
        return string.Join(';', all);
    }

    /// <summary>What others are refused who can reach an address; null where nobody else can reach any.</summary>
    /// <param name="urls">Addresses that were checked.</param>
    public static string? Warning(string urls)
    {
        var open = urls.Split(';').Where(url => !IsLoopback(url)).ToList();
        return open.Count == 0 ? null
            : $"Other machines can reach {string.Join(" and ", open)}, and are refused, but for those who come through a proxy that the " +
                "setting Proxies names: the bot answers what this machine asks of localhost, 127.0.0.1 or [::1].";
    }

    /// <summary>Of the addresses that the server listens on, one on which it answers.</summary>
    public static string Reachable(IEnumerable<string> urls)
    {
        var all = urls.Select(url => url.Replace("//0.0.0.0", "//127.0.0.1", StringComparison.Ordinal)
            .Replace("//[::]", "//localhost", StringComparison.Ordinal)).ToList();
        return all.Find(IsLoopback) ?? all[0];
    }

    private static bool IsLoopback(string url)
    {
        PortProblem(url[(url.IndexOf("://", StringComparison.Ordinal) + 3)..].TrimEnd('/'), out var host, out _);
        return host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            || IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address);
    }

    private static string? Problem(string url, IConfiguration configuration)
    {
        var end = url.IndexOf("://", StringComparison.Ordinal);
        if (end < 0 || url[..end].ToLowerInvariant() is not ("http" or "https"))
            return $"it starts with neither http:// nor https://; {Expected}";
        var rest = url[(end + 3)..].TrimEnd('/');
        if (rest.IndexOfAny(['/', '?', '#', '@', '\\']) >= 0) return $"it is more than a host and a port; {Expected}";
        return PortProblem(rest, out var host, out var port) ?? HostProblem(host, port) ?? CertificateProblem(url, configuration);
    }

    private static string? PortProblem(string rest, out string host, out int? port)
    {
        (host, port) = (rest, null);
        var colon = rest.LastIndexOf(':');
        if (colon < 0 || colon < rest.LastIndexOf(']')) return null;
        host = rest[..colon];
        var text = rest[(colon + 1)..];
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number > IPEndPoint.MaxPort)
            return $"'{text}' is no port: a port is a number from 0 to {IPEndPoint.MaxPort}";
        port = number;
        return null;
    }

    // The server takes every name that it does not know for all addresses of the machine.
    private static string? HostProblem(string host, int? port)
    {
        if (host.Equals("localhost", StringComparison.OrdinalIgnoreCase))
            return port == 0 ? "a port that the system is to choose needs an address, as in http://127.0.0.1:0" : null;
        if (IsAddress(host) || host is "*" or "+") return null;
        return host.Length == 0
            ? $"it names no host; {Expected}"
            : $"'{host}' is neither localhost nor an IP address of this machine; {Expected}";
    }

    private static bool IsAddress(string host) => host is ['[', .. var inner, ']']
        ? IPAddress.TryParse(inner, out var six) && six.AddressFamily == System.Net.Sockets.AddressFamily.InterNetworkV6
        : host.Count(c => c == '.') == 3 && IPAddress.TryParse(host, out _);

    private static string? CertificateProblem(string url, IConfiguration configuration) =>
        url.StartsWith("https:", StringComparison.OrdinalIgnoreCase) && !configuration.GetSection("Kestrel:Certificates:Default").Exists()
            ? "https needs a certificate, which the setting Kestrel__Certificates__Default__Path names"
            : null;
}
