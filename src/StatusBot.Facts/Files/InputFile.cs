using System.Text;

namespace StatusBot.Facts;

/// <summary>A file that a person names, read as a whole: a regular one, of a size that people write.</summary>
internal static class InputFile
{
    public const long MostBytes = 32 * 1024 * 1024;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>How many bytes a file has. A pipe or a device has none, and is not opened: that could wait for ever.</summary>
    public static long SizeOf(string path) => new FileInfo(File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path).Length;

    /// <summary>The text of a file, or one sentence that says why there is none.</summary>
    public static (string Text, string? Problem) ReadText(string path)
    {
        try
        {
            return SizeOf(path) switch
            {
                0 => ("", "there is nothing in it: expected a regular file that is not empty."),
                > MostBytes and var size => ("", $"the file has {size} bytes, and {MostBytes} are allowed."),
                _ => (File.ReadAllText(path, Utf8), null),
            };
        }
        catch (Exception problem) when (problem is DecoderFallbackException or IOException or UnauthorizedAccessException)
        {
            return ("", problem is DecoderFallbackException ? "the file is not UTF-8." : "the file cannot be read.");
        }
    }
}
