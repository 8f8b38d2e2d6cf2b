using System.Diagnostics.CodeAnalysis;
using System.Net.Sockets;
using StatusBot.Facts;

namespace StatusBot;

/// <summary>
/// The Unix socket beside the database through which the other verbs reach the running bot. Its permission (0600) is the sign-in.
/// </summary>
/// <remarks>
/// Why verbs are handed on whole, and not through the HTTP API: each verb then exists once, whoever runs it, and the web need not
/// offer what only the owner of the database may do.
/// </remarks>
internal sealed class SocketFile(Database database)
{
    private const int LongestPath = 100;    // the operating systems' limit is 104 to 108 bytes

    public string Path { get; } = database.Path + ".sock";

    /// <summary>Whether the operating system can hold a socket of this path.</summary>
    public bool IsPossible => System.Text.Encoding.UTF8.GetByteCount(Path) <= LongestPath;

    /// <summary>Listens. The caller holds the store's lock, so a socket that is there already is one that a killed bot left.</summary>
    /// <exception cref="IOException">The socket cannot be made.</exception>
    public Socket Listen()
    {
        var socket = New();
        try
        {
            File.Delete(Path);
            socket.Bind(new UnixDomainSocketEndPoint(Path));
            // Nobody gets in before Listen: there is no moment at which others could connect.
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(Path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
            socket.Listen();
            return socket;
        }
        catch (Exception problem) when (problem is SocketException or IOException or UnauthorizedAccessException)
        {
            socket.Dispose();
            throw new IOException($"The socket '{Path}' cannot be made: {problem.Message}", problem);
        }
    }

    /// <summary>A connection to the running bot; null where none listens, though a killed one may have left its socket.</summary>
    public async Task<Socket?> TryConnectAsync(CancellationToken cancel)
    {
        if (!IsPossible || !File.Exists(Path)) return null;
        var socket = New();
        try
        {
            await socket.ConnectAsync(new UnixDomainSocketEndPoint(Path), cancel);
            return socket;
        }
        catch (SocketException problem)
        {
            socket.Dispose();
            return problem.SocketErrorCode == SocketError.AccessDenied
                ? throw new RefusalException($"The bot's socket '{Path}' belongs to another user.")
                : null;
        }
    }

    [SuppressMessage("Reliability", "CA2000", Justification = "The caller disposes of it.")]
    private static Socket New() => new(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
}
