using System.Globalization;
using System.Text;

namespace StatusBot.Articles;

/// <summary>Texts of others without what cannot be seen.</summary>
internal static class CleanText
{
    private const int LongestLine = 1000;

    /// <summary>On one line, with single plain spaces, and without marks that hide or turn what is said.</summary>
    public static string Of(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (!Rune.IsWhiteSpace(rune)) { if (IsText(rune)) clean.Append(rune); }
            else if (clean.Length > 0 && clean[^1] != ' ') clean.Append(' ');
        }
        return clean.ToString().TrimEnd();
    }

    /// <summary>One line such as a title; null where nothing is left, and cut where it is no line any more.</summary>
    public static string? Line(string? text)
    {
        var clean = Of(text ?? "");
        if (clean.Length > LongestLine) clean = Of(clean[..(LongestLine - 1)]) + "…";
        return clean.Any(char.IsLetterOrDigit) ? clean : null;
    }

    // A joiner (U+200C, U+200D) is a letter's form in some scripts; a soft hyphen or an order mark is nothing to quote.
    private static bool IsText(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => false,
        UnicodeCategory.Format => rune.Value is 0x200C or 0x200D,
        _ => true,
    };
}
