using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace StatusBot.Articles;

/// <summary>An address as people type it, or as a redirect names it, and whether it may be fetched at all.</summary>
internal static partial class WebAddress
{
    private const int Longest = 2000;

    /// <exception cref="ArticleException">It is none, or not one that is fetched; the message says why.</exception>
    public static Uri Parse(string text)
    {
        if (text.Length > Longest) throw new ArticleException($"The address has {text.Length} characters, and {Longest} are allowed.");
        if (!Uri.TryCreate(text.Trim(), UriKind.Absolute, out var address))
            throw new ArticleException($"'{Shown.Short(text)}' is no address: expected one such as https://example.org/article.");
        var problem = ProblemOf(address, address.OriginalString);
        return problem is null ? address : throw new ArticleException($"'{Shown.Short(text)}' is not fetched: {problem}.");
    }

    /// <summary>Where a redirect leads to.</summary>
    /// <exception cref="ArticleException">Nowhere, or not to one that is fetched.</exception>
    public static Uri Redirected(Uri from, string? location)
    {
        if (location is null || !Uri.TryCreate(from, location, out var to))
            throw new ArticleException($"'{Shown.Short(from)}' leads elsewhere without saying where.");
        var problem = to.OriginalString.Length > Longest ? $"it has more than {Longest} characters"
            : from.Scheme == Uri.UriSchemeHttps && to.Scheme == Uri.UriSchemeHttp ? "that would leave the encrypted connection"
            : ProblemOf(to, location);
        return problem is null ? to : throw new ArticleException(
            $"'{Shown.Short(from)}' leads to '{Shown.Short(to)}', which is not fetched: {problem}.");
    }

    private static string? ProblemOf(Uri address, string written)
    {
        if (address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps)
            return $"the scheme is '{address.Scheme}', and only http and https are allowed";
        if (address.UserInfo.Length > 0) return "it holds a user's name or password";
        if (address.Port is not (80 or 443)) return $"the port is {address.Port}, and only 80 and 443 are allowed";
        if (address.Host.Length == 0) return "it names no host";
        return NumberProblem(address, written);
    }

    // 2130706433, 0x7f.1 and 0177.0.0.1 are 127.0.0.1: whoever writes one of these does not want it to be seen.
    private static string? NumberProblem(Uri address, string written)
    {
        if (!IPAddress.TryParse(address.IdnHost, out var number))
            return LooksLikeNumber().IsMatch(address.IdnHost) ? "its host is a number that is no address" : null;
        var host = Host().Match(written);
        return !host.Success || IsPlain(host.Groups["host"].Value, number)
            ? null
            : $"its host stands for {number} in another notation: expected a name, or the address as it is usually written";
    }

    private static bool IsPlain(string host, IPAddress number) =>
        number.AddressFamily == AddressFamily.InterNetworkV6 || host == number.ToString();

    [GeneratedRegex(@"^([a-z]+:)?[/\\]{2}(?<host>[^/\\?#:]*)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Host();

    [GeneratedRegex(@"(^|\.)(0x[0-9a-f]*|\d+)\.?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LooksLikeNumber();
}
