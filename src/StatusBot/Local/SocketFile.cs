using System.Diagnostics.CodeAnalysis;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using StatusBot.Facts;

namespace StatusBot;

/// <summary>
/// The Unix socket beside the database through which the other verbs reach the running bot. Its permission (0600) is the sign-in.
/// </summary>
internal sealed class SocketFile
{
    private const int LongestPath = 100;    // the operating systems' limit is 104 to 108 bytes
    private const int LongestName = 40;

    public SocketFile(Database database) => Path = IsShort(database.Path + ".sock", LongestPath)
        ? database.Path + ".sock"
        : System.IO.Path.Combine(System.IO.Path.GetDirectoryName(database.Path)!, ShortName(System.IO.Path.GetFileName(database.Path)));

    public string Path { get; }

    /// <summary>
    /// Makes the socket. The caller holds the store's lock, so one that is there already is one that a killed bot left.
    /// </summary>
    /// <exception cref="IOException">The socket cannot be made.</exception>
    public Socket Bind()
    {
        var socket = New();
        try
        {
            File.Delete(Path);
            using var way = Way.To(Path);
            socket.Bind(new UnixDomainSocketEndPoint(way.Path));
            // Nobody gets in before the server listens: there is no moment at which others could connect.
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(Path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
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
        if (!File.Exists(Path)) return null;
        var socket = New();
        try
        {
            using var way = Way.To(Path);
            await socket.ConnectAsync(new UnixDomainSocketEndPoint(way.Path), cancel);
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

    private static bool IsShort(string text, int longest) => Encoding.UTF8.GetByteCount(text) <= longest;

    private static string ShortName(string name) => IsShort(name + ".sock", LongestName)
        ? name + ".sock"
        : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..16] + ".sock";

    [SuppressMessage("Reliability", "CA2000", Justification = "The caller disposes of it.")]
    private static Socket New() => new(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);

    /// <summary>
    /// A path by which the operating system takes the socket: its own, or where that is too long one through a link to its folder, which
    /// lies in a folder of this process's own for as long as it is needed. The socket itself stays beside the database.
    /// </summary>
    private sealed class Way : IDisposable
    {
        private readonly DirectoryInfo? folder;

        private Way(string path, DirectoryInfo? folder) => (Path, this.folder) = (path, folder);

        public string Path { get; }

        public static Way To(string path)
        {
            if (IsShort(path, LongestPath)) return new(path, null);
            var made = Directory.CreateTempSubdirectory("statusbot-");       // for its owner alone
            var link = System.IO.Path.Combine(made.FullName, "db");
            Directory.CreateSymbolicLink(link, System.IO.Path.GetDirectoryName(path)!);
            return new(System.IO.Path.Combine(link, System.IO.Path.GetFileName(path)), made);
        }

        public void Dispose()
        {
            if (folder is null) return;
            Directory.Delete(System.IO.Path.Combine(folder.FullName, "db"));
            folder.Delete();
        }
    }
}
