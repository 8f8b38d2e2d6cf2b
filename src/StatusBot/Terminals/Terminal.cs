using System.Text;
using System.Text.Json;
using StatusBot.Answers;

namespace StatusBot;

/// <summary>
/// Where a verb writes and reads: this process's own console, or that of a caller at the other end of the socket.
/// Results go to <see cref="Out"/>, everything else to <see cref="Error"/>.
/// </summary>
internal sealed record Terminal(TextWriter Out, TextWriter Error, TextReader In, Screen Screen)
{
    /// <summary>This process's own console.</summary>
    public static Terminal Own()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new(
            new StreamWriter(Console.OpenStandardOutput(), utf8),
            new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true },
            new StreamReader(Console.OpenStandardInput(), utf8),
            Screen.Own());
    }

    /// <summary>A path that the caller named, seen from the caller's folder.</summary>
    public string PathOf(string path) => Path.GetFullPath(path, Screen.Folder);

    public Task TellAsync(string line) => Error.WriteLineAsync(line);

    public async Task WriteJsonAsync<T>(T value) => await Out.WriteLineAsync(JsonSerializer.Serialize(value, AnswerRow.Json));
}

/// <summary>What the one who called is like.</summary>
/// <param name="IsPlain">Whether results go to a file or another program: no colours, no tables.</param>
/// <param name="IsTyped">Whether a person types the input.</param>
/// <param name="Width">In characters.</param>
/// <param name="Folder">The folder that relative paths start from.</param>
/// <param name="User">The operating system's user.</param>
internal sealed record Screen(bool IsPlain, bool IsTyped, int Width, string Folder, string User)
{
    private const int UsualWidth = 100;

    public static Screen Own() => new(
        Console.IsOutputRedirected, !Console.IsInputRedirected, OwnWidth(), Environment.CurrentDirectory, Environment.UserName);

    private static int OwnWidth()
    {
        try
        {
            return Console.IsOutputRedirected || Console.WindowWidth <= 0 ? UsualWidth : Console.WindowWidth;
        }
        catch (IOException)
        {
            return UsualWidth;
        }
    }
}
