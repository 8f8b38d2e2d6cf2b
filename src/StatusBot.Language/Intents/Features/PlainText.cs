using System.Globalization;

namespace StatusBot.Language;

/// <summary>
/// An utterance as the features see it: lower-case words without diacritics, a space before and after each;
/// placeholders such as ⟨lab⟩ are words of their own.
/// </summary>
internal static class PlainText
{
    public const char Opening = '⟨', Closing = '⟩';
    private const int LongestPlaceholder = 32;

    /// <summary>Room enough for any utterance of this many characters.</summary>
    public static int Bound(int length) => 2 * length + 2;

    /// <summary>Writes the plain text and returns its length; an utterance without words gives a single space.</summary>
    public static int Write(ReadOnlySpan<char> utterance, Span<char> into)
    {
        var length = 0;
        into[length++] = ' ';
        for (var at = 0; at < utterance.Length; at++)
        {
            var placeholder = PlaceholderAt(utterance[at..]);
            if (placeholder > 0) length = AppendPlaceholder(utterance.Slice(at, placeholder), into, length);
            else length = Append(utterance[at], into, length);
            at += Math.Max(placeholder - 1, 0);
        }
        return AppendSpace(into, length);
    }

    private static int PlaceholderAt(ReadOnlySpan<char> text)
    {
        if (text[0] != Opening) return 0;
        var name = text.Slice(1, Math.Min(LongestPlaceholder, text.Length - 1));
        var end = name.IndexOf(Closing);
        return end > 0 && name[..end].IndexOfAnyExceptInRange('a', 'z') < 0 ? end + 2 : 0;
    }

    private static int AppendPlaceholder(ReadOnlySpan<char> placeholder, Span<char> into, int length)
    {
        length = AppendSpace(into, length);
        placeholder.CopyTo(into[length..]);
        return AppendSpace(into, length + placeholder.Length);
    }

    private static int Append(char character, Span<char> into, int length)
    {
        if (char.IsAsciiLetterLower(character)) into[length++] = character;
        else if (char.IsLetterOrDigit(character)) into[length++] = Letters.Plain(char.ToLowerInvariant(character));
        else if (!JoinsLetters(character)) length = AppendSpace(into, length);
        return length;
    }

    private static int AppendSpace(Span<char> into, int length)
    {
        if (into[length - 1] != ' ') into[length++] = ' ';
        return length;
    }

    private static bool JoinsLetters(char character) =>
        character is '\'' or '’' || CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark;
}
