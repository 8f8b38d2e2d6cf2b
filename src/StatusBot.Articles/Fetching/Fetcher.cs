using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;

namespace StatusBot.Articles;

/// <summary>How far a fetch may go.</summary>
/// <param name="MostBytes">Of the page, after decompression.</param>
/// <param name="Patience">For all of it: names, connections, redirects and the page.</param>
public sealed record FetchLimits(int MostBytes = 5 * 1024 * 1024, int MostRedirects = 3)
{
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(10);
}

/// <summary>
/// Fetches pages that people name, without letting them send this machine where they could not go themselves: only public addresses,
/// judged on the address that is connected to, which is the one that the name was resolved to a moment before.
/// </summary>
public sealed class Fetcher : IDisposable
{
    private static readonly string[] Readable =
        ["text/html", "application/xhtml+xml", "application/pdf", "text/plain", "text/markdown", "text/x-markdown"];

    private readonly Resolve resolve;
    private readonly Connect connect;
    private readonly FetchLimits limits;
    private readonly HttpMessageInvoker http;

    /// <summary>Finds the addresses of a host by its name.</summary>
    public delegate Task<IPAddress[]> Resolve(string host, CancellationToken cancel);

    /// <summary>Connects to an address.</summary>
    public delegate ValueTask<Stream> Connect(IPEndPoint to, CancellationToken cancel);

    public Fetcher() : this(Dns.GetHostAddressesAsync, ConnectAsync) { }

    /// <param name="resolve">Stands for the machine's own resolver.</param>
    /// <param name="connect">Stands for the network.</param>
    public Fetcher(Resolve resolve, Connect connect, FetchLimits? limits = null)
    {
        (this.resolve, this.connect, this.limits) = (resolve, connect, limits ?? new());
        http = new(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseProxy = false,               // one from the environment would resolve and connect in our place
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.All,
            MaxConnectionsPerServer = 4,
            MaxResponseHeadersLength = 64,
            MaxResponseDrainSize = 0,
            PooledConnectionLifetime = TimeSpan.Zero,       // every request has its address judged
            ResponseHeaderEncodingSelector = (_, _) => Encoding.UTF8,
            ConnectCallback = (context, cancel) => ConnectToPublicAsync(context.DnsEndPoint, cancel),
        });
    }

    /// <param name="address">As a person typed it.</param>
    /// <exception cref="ArticleException">It is not fetched, or could not be; the message says why.</exception>
    public async Task<Source> FetchAsync(string address, CancellationToken cancel = default)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(limits.Patience);
        try
        {
            return await FollowAsync(WebAddress.Parse(address), patience.Token);
        }
        catch (Exception problem) when (problem is HttpRequestException or IOException or InvalidDataException
            or OperationCanceledException)
        {
            cancel.ThrowIfCancellationRequested();
            if (Refusal(problem) is { } refusal) throw refusal;
            throw new ArticleException($"'{Shown.Short(address)}' could not be fetched: {Reason(problem)}.", problem);
        }
    }

    public void Dispose() => http.Dispose();

    private async Task<Source> FollowAsync(Uri address, CancellationToken cancel)
    {
        for (var redirects = 0; ; redirects++)
        {
            using var request = Request(address);
            using var response = await http.SendAsync(request, cancel);
            if (!IsRedirect(response.StatusCode)) return await ReadAsync(address, response, cancel);
            if (redirects == limits.MostRedirects)
                throw new ArticleException($"'{Shown.Short(address)}' leads on after {redirects} redirects, and no more are followed.");
            address = WebAddress.Redirected(
                address, response.Headers.TryGetValues("Location", out var to) ? to.FirstOrDefault() : null);
        }
    }

    private static HttpRequestMessage Request(Uri address)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.UserAgent.Add(new ProductInfoHeaderValue("StatusBot", "1.0"));
        request.Headers.Accept.ParseAdd("text/html, application/xhtml+xml, application/pdf, text/markdown, text/plain;q=0.9");
        return request;
    }

    private static bool IsRedirect(HttpStatusCode status) => (int)status is 301 or 302 or 303 or 307 or 308;

    private async Task<Source> ReadAsync(Uri address, HttpResponseMessage response, CancellationToken cancel)
    {
        if (response.StatusCode != HttpStatusCode.OK)
            throw new ArticleException($"'{Shown.Short(address)}' could not be fetched: it answers {Status(response.StatusCode)}.");
        var headers = response.Content.Headers;
        var type = headers.ContentType?.MediaType?.ToLowerInvariant();
        if (type is not null && !Readable.Contains(type))
            throw new ArticleException($"'{Shown.Short(address)}' is of the type {Shown.Short(type)}: expected a page, a PDF or a text.");
        await using var body = await response.Content.ReadAsStreamAsync(cancel);
        return new(address.AbsoluteUri, await BoundedAsync(address, body, cancel), address, type, headers.ContentType?.CharSet?.Trim('"'),
            headers.ContentLanguage.Count == 1 ? headers.ContentLanguage.Single() : null);
    }

    private static string Status(HttpStatusCode status) => status switch
    {
        HttpStatusCode.NotFound or HttpStatusCode.Gone => $"that there is no such page ({(int)status})",
        HttpStatusCode.Unauthorized or HttpStatusCode.PaymentRequired or HttpStatusCode.Forbidden =>
            $"that it is not for everybody ({(int)status}): save the page, and name the file",
        _ => $"with the status {(int)status}",
    };

    /// <summary>What is read is counted after decompression: a small answer that swells is cut off like a big one.</summary>
    private async Task<byte[]> BoundedAsync(Uri address, Stream body, CancellationToken cancel)
    {
        using var read = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (await body.ReadAsync(buffer, cancel) is > 0 and var count)
        {
            if (read.Length + count > limits.MostBytes)
                throw new ArticleException($"'{Shown.Short(address)}' has more than {limits.MostBytes} bytes, which is what is allowed.");
            read.Write(buffer, 0, count);
        }
        return read.ToArray();
    }

    /// <summary>Connects to one of the addresses that were judged, and to no name, which could lead elsewhere by then.</summary>
    private async ValueTask<Stream> ConnectToPublicAsync(DnsEndPoint host, CancellationToken cancel)
    {
        var addresses = IPAddress.TryParse(host.Host, out var number) ? [number] : await AddressesAsync(host.Host, cancel);
        var open = addresses.Where(address => PublicAddress.WhyNot(address) is null).ToList();
        if (open.Count == 0) throw Refusal(host.Host, addresses);
        for (var i = 0; ; i++)
        {
            try
            {
                return await connect(new(open[i], host.Port), cancel);
            }
            catch (Exception problem) when (problem is SocketException or IOException && i < open.Count - 1)
            {
                // The next address of the host may answer.
            }
        }
    }

    private async Task<IPAddress[]> AddressesAsync(string host, CancellationToken cancel)
    {
        try
        {
            return await resolve(host, cancel);
        }
        catch (SocketException problem)
        {
            throw new ArticleException($"The host '{Shown.Short(host)}' is not found: {problem.Message}.", problem);
        }
    }

    private static ArticleException Refusal(string host, IPAddress[] addresses) => addresses.Length == 0
        ? new($"The host '{Shown.Short(host)}' has no address.")
        : new($"{Led(host, addresses[0])} {PublicAddress.WhyNot(addresses[0])}: only public addresses are fetched.");

    /// <summary>A name leads to an address, an address is one.</summary>
    private static string Led(string host, IPAddress address) => IPAddress.TryParse(host, out _)
        ? $"The address {address} is"
        : $"The host '{Shown.Short(host)}' leads to {address}, which is";

    /// <summary>The sentence of a refusal in the connection, which comes wrapped in the failure of the request.</summary>
    private static ArticleException? Refusal(Exception problem)
    {
        for (var cause = problem; cause is not null; cause = cause.InnerException)
            if (cause is ArticleException refusal) return refusal;
        return null;
    }

    private string Reason(Exception problem) => problem is OperationCanceledException
        ? $"it takes longer than {limits.Patience.TotalSeconds:0.#} seconds"
        : ErrorOf(problem) switch
        {
            HttpRequestError.SecureConnectionError => "no encrypted connection comes about that could be trusted",
            HttpRequestError.ConnectionError => "nothing answers there",
            HttpRequestError.ResponseEnded => "it breaks off",
            HttpRequestError.ConfigurationLimitExceeded => "its headers are too long",
            _ => "it answers with what is no HTTP, or breaks off",
        };

    private static HttpRequestError? ErrorOf(Exception problem) =>
        problem is HttpIOException reading ? reading.HttpRequestError : (problem as HttpRequestException)?.HttpRequestError;

    private static async ValueTask<Stream> ConnectAsync(IPEndPoint to, CancellationToken cancel)
    {
        var socket = new Socket(to.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(to, cancel);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
