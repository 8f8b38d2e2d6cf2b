using System.Globalization;
using System.Text;

namespace StatusBot.Web.Timeline;

/// <summary>How wide a text will be, without a font at hand: the widths of a wide sans-serif face at 12 units, so that others fit as well.</summary>
public static class Lettering
{
    /// <summary>The space kept between a text and what is beside it.</summary>
    public const double Gap = 5;

    private const double Size = 12;
    private const int LongestElement = 8;
    private const string Ellipsis = "…";

    /// <summary>The width in user units.</summary>
    public static double Width(string text) => text.EnumerateRunes().Sum(Width);

    /// <summary>The width in a heavier weight.</summary>
    public static double BoldWidth(string text) => Width(text) * 1.14;

    /// <summary>The text as far as it fits, cut at a word and with an ellipsis; null where not even a first word would fit.</summary>
    public static string? Fit(string text, double width)
    {
        var elements = Elements(text).ToList();
        if (elements.Sum(element => element.Length) == text.Length && Width(text) <= width) return text;
        var (used, place, word) = (Width(Ellipsis), 0, 0);
        foreach (var element in elements.Append(" "))
        {
            if (element == " ") word = place;
            if ((used += Width(element)) > width) break;
            place += element.Length;
        }
        return word > 0 ? text[..word].TrimEnd(',', ';', ':', ' ') + Ellipsis : null;
    }

    /// <summary>What a reader sees as one character; stacks of marks end it early, so that no text stands taller than its row.</summary>
    private static IEnumerable<string> Elements(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            var length = StringInfo.GetNextTextElementLength(text, i);
            if (length > LongestElement) yield break;
            yield return text.Substring(i, length);
            i += length;
        }
    }

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
