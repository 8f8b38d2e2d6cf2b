using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Text;

namespace StatusBot.Articles;

/// <summary>Turns bytes into text: by their mark, by what the sender or the page says, else as UTF-8 or as Windows does.</summary>
internal static partial class CharacterSet
{
    private const int Prescan = 4096;
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    static CharacterSet() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <param name="name">For sentences.</param>
    /// <param name="stated">By the sender; null where it says nothing.</param>
    /// <exception cref="ArticleException">It is no text, or not in the character set that it states.</exception>
    public static string Read(byte[] bytes, string name, string? stated)
    {
        var encoding = Marked(bytes) ?? Known(stated) ?? InPage(bytes) ?? (IsUtf8(bytes) ? Encoding.UTF8 : TextEncoding.Windows1252);
        var text = encoding.GetString(bytes).TrimStart('\uFEFF');
        if (text.Contains('\0'))
            throw new ArticleException($"'{Shown.Short(name)}' is no text: expected a page (HTML), a PDF, Markdown or plain text.");
        var unread = text.Count(c => c == '\uFFFD');
        return unread * 100L <= text.Length
            ? text
            : throw new ArticleException($"'{Shown.Short(name)}' is not written in the character set that it states, {encoding.WebName}.");
    }

    private static Encoding? Marked(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8,
        [0xFF, 0xFE, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
        _ => null,
    };

    private static Encoding? Known(string? charset) =>
        charset is not null && TextEncoding.IsSupported(charset.Trim()) ? TextEncoding.Resolve(charset.Trim()) : null;

    /// <summary>A page whose letters were read to find this is not in UTF-16, whatever it says.</summary>
    private static Encoding? InPage(byte[] bytes)
    {
        var start = Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, Prescan));
        var found = Known(Meta().Match(start) is { Success: true } match ? match.Groups["name"].Value : null);
        return found is UnicodeEncoding ? Encoding.UTF8 : found;
    }

    private static bool IsUtf8(byte[] bytes)
    {
        try
        {
            Strict.GetCharCount(bytes);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    [GeneratedRegex(@"<(meta\s[^>]*?charset|\?xml\s[^>]*?encoding)\s*=\s*[""']?(?<name>[\w.:-]+)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Meta();
}
