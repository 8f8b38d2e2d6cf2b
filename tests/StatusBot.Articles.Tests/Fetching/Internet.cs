using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using StatusBot.Testing;

namespace StatusBot.Articles.Tests;

/// <summary>
/// An internet of the test's own: names lead where the test says, and every public address is this listener, which answers each
/// request line, such as "GET /a", as the test says, byte for byte.
/// </summary>
internal sealed class Internet : IAsyncDisposable
{
    public const string Public = "93.184.215.14";

    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stop = new();
    private readonly List<Task> serving = [];
    private readonly Task accepting;

    public Internet()
    {
        listener.Start();
        accepting = AcceptAsync();
    }

    /// <summary>What each path answers; what it does not hold is not found.</summary>
    public Dictionary<string, byte[]> Pages { get; } = new(StringComparer.Ordinal);

    /// <summary>Where names lead, one answer for each time that they are asked for; the last one stays.</summary>
    public Dictionary<string, Queue<string[]>> Names { get; } = new(StringComparer.Ordinal);

    /// <summary>The addresses that were connected to.</summary>
    public ConcurrentQueue<IPEndPoint> Connected { get; } = new();

    /// <summary>The heads of the requests that came.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    public Fetcher Fetcher(FetchLimits? limits = null) => new(ResolveAsync, ConnectAsync, limits);

    public void Answer(string path, string body, string headers = "Content-Type: text/html") =>
        Answer(path, Encoding.UTF8.GetBytes(body), headers);

    public void Answer(string path, byte[] body, string headers) =>
        Pages[path] = [.. Encoding.UTF8.GetBytes($"HTTP/1.1 200 OK\r\n{headers}\r\nContent-Length: {body.Length}\r\n\r\n"), .. body];

    public void Redirect(string path, string to) =>
        Pages[path] = Encoding.UTF8.GetBytes($"HTTP/1.1 302 Found\r\nLocation: {to}\r\nContent-Length: 0\r\n\r\n");

    private Task<IPAddress[]> ResolveAsync(string host, CancellationToken cancel)
    {
        if (!Names.TryGetValue(host, out var answers)) return Task.FromResult<IPAddress[]>([IPAddress.Parse(Public)]);
        var answer = answers.Count > 1 ? answers.Dequeue() : answers.Peek();
        return Task.FromResult<IPAddress[]>([.. answer.Select(IPAddress.Parse)]);
    }

    private async ValueTask<Stream> ConnectAsync(IPEndPoint to, CancellationToken cancel)
    {
        Connected.Enqueue(to);
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(listener.LocalEndpoint, cancel);
        return new NetworkStream(socket, ownsSocket: true);
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true) serving.Add(ServeAsync(await listener.AcceptTcpClientAsync(stop.Token)));
        }
        catch (OperationCanceledException) { }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                await using var stream = await OpenAsync(client);
                using var reader = new StreamReader(stream, Encoding.UTF8, leaveOpen: true);
                var head = new StringBuilder();
                while (await reader.ReadLineAsync(stop.Token) is { Length: > 0 } line) head.AppendLine(line);
                Requests.Enqueue(head.ToString());
                var path = head.ToString().Split(' ').ElementAtOrDefault(1) ?? "";
                if (Pages.TryGetValue(path, out var page) && page.Length == 0) await Task.Delay(Timeout.Infinite, stop.Token);
                await stream.WriteAsync(page ?? "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"u8.ToArray(), stop.Token);
                client.Client.Shutdown(SocketShutdown.Send);
                while (await stream.ReadAsync(new byte[1024], stop.Token) > 0) { }
            }
            catch (Exception gone)
                when (gone is IOException or SocketException or AuthenticationException or OperationCanceledException)
            { }
        }
    }

    /// <summary>The plain stream, or for who greets in TLS an encrypted one, with a certificate that nobody vouches for.</summary>
    private async Task<Stream> OpenAsync(TcpClient client)
    {
        var first = new byte[1];
        await client.Client.ReceiveAsync(first, SocketFlags.Peek, stop.Token);
        if (first[0] != 22) return client.GetStream();
        using var key = RSA.Create(2048);
        using var made = new CertificateRequest("CN=site.example", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(Some.Noon.ToDateTimeOffset().AddYears(-9), Some.Noon.ToDateTimeOffset().AddYears(90));
        var stream = new SslStream(client.GetStream());
        await stream.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = made }, stop.Token);
        return stream;
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await accepting;
        await Task.WhenAll(serving);
        listener.Dispose();
        stop.Dispose();
    }
}
