using System.Globalization;
using System.Text;

namespace StatusBot.Web.Timeline;

/// <summary>
/// How wide a text will be, without a font at hand: the widths of a wide sans-serif face at 12 units, so that others fit as well.
/// </summary>
public static class Lettering
{
    /// <summary>The space kept between a text and what is beside it.</summary>
    public const double Gap = 5;

    private const double Size = 12;
    private const int LongestElement = 8;
    private const char Combining = '\u0300';
    private const string Ellipsis = "…";

    /// <summary>The width in user units.</summary>
    public static double Width(string text) => text.EnumerateRunes().Sum(Width);

    /// <summary>The width in a heavier weight.</summary>
    public static double BoldWidth(string text) => Width(text) * 1.14;

    /// <summary>The text as far as it fits, cut at a word and with an ellipsis; null where not even a first word would fit.</summary>
    public static string? Fit(string text, double width)
    {
        var (used, ellipsis, word, i) = (0d, Width(Ellipsis), 0, 0);
        for (int length; i < text.Length; i += length)
        {
            length = ElementLength(text, i);
            if (text[i] == ' ' && used + ellipsis <= width) word = i;
            foreach (var rune in text.AsSpan(i, length).EnumerateRunes()) used += Width(rune);
            if (length > LongestElement || used > width) break;
        }
        if (i == text.Length) return text;
        return word > 0 ? text[..word].TrimEnd(',', ';', ':', ' ') + Ellipsis : null;
    }

    /// <summary>What a reader sees as one character. A stack of marks ends a text, so that none stands taller than its row.</summary>
    private static int ElementLength(string text, int place) =>
        place + 1 < text.Length && text[place + 1] >= Combining ? StringInfo.GetNextTextElementLength(text, place) : 1;

    private static double Width(Rune rune) => Size * (rune.Value switch
    {
        ' ' or '.' or ',' or ':' or ';' or '\'' or '’' or '|' or '!' or 'i' or 'j' or 'l' => 0.33,
        '-' or '(' or ')' or '[' or ']' or '/' or 'f' or 't' or 'r' or 'I' or 'J' => 0.41,
        'm' or 'w' or 'M' or 'W' or '@' or '%' or '…' => 0.98,
        >= 'A' and <= 'Z' => 0.72,
        >= '\u0300' and <= '\u036F' => 0,
        < '\u1100' => 0.62,
        _ => 1,
    });
}
