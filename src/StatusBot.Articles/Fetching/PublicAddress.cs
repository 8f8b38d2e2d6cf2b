using System.Net;
using System.Net.Sockets;

namespace StatusBot.Articles;

/// <summary>Which addresses belong to the public internet: only those may a server be sent to by the people who use it.</summary>
internal static class PublicAddress
{
    private static readonly (IPNetwork Network, string What)[] Special =
    [
        Named("0.0.0.0/8", "this network"),
        Named("10.0.0.0/8", "a private network"),
        Named("100.64.0.0/10", "a provider's own network (carrier-grade NAT)"),
        Named("127.0.0.0/8", "this machine itself"),
        Named("169.254.0.0/16", "the local link, where metadata services are"),
        Named("172.16.0.0/12", "a private network"),
        Named("192.0.0.0/24", "reserved for protocols"),
        Named("192.0.2.0/24", "for documentation"),
        Named("192.31.196.0/24", "reserved for protocols"),
        Named("192.52.193.0/24", "reserved for protocols"),
        Named("192.88.99.0/24", "a relay to 6to4"),
        Named("192.168.0.0/16", "a private network"),
        Named("192.175.48.0/24", "reserved for protocols"),
        Named("198.18.0.0/15", "for measurements"),
        Named("198.51.100.0/24", "for documentation"),
        Named("203.0.113.0/24", "for documentation"),
        Named("224.0.0.0/4", "for many receivers (multicast)"),
        Named("240.0.0.0/4", "reserved"),
        Named("::/128", "no address"),
        Named("::1/128", "this machine itself"),
        Named("64:ff9b::/96", "a translation to IPv4 (NAT64)"),
        Named("64:ff9b:1::/48", "a translation to IPv4 (NAT64)"),
        Named("100::/64", "one that discards everything"),
        Named("2001::/32", "a tunnel to IPv4 (Teredo)"),
        Named("2001::/23", "reserved for protocols"),
        Named("2001:db8::/32", "for documentation"),
        Named("2002::/16", "a tunnel to IPv4 (6to4)"),
        Named("2620:4f:8000::/48", "reserved for protocols"),
        Named("3fff::/20", "for documentation"),
        Named("fc00::/7", "a private network"),
        Named("fe80::/10", "the local link"),
        Named("fec0::/10", "a private network"),
        Named("ff00::/8", "for many receivers (multicast)"),
    ];

    private static readonly IPNetwork GlobalUnicast = IPNetwork.Parse("2000::/3");

    /// <summary>What an address is where it is not public, to follow "is"; null where it is.</summary>
    public static string? WhyNot(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6) return "an IPv4 address in the form of IPv6";
        foreach (var (network, what) in Special)
            if (network.Contains(address)) return what;
        return address.AddressFamily == AddressFamily.InterNetwork || GlobalUnicast.Contains(address) ? null : "reserved";
    }

    private static (IPNetwork, string) Named(string network, string what) => (IPNetwork.Parse(network), what);
}
