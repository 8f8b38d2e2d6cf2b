using System.Globalization;

namespace StatusBot.Facts;

/// <summary>What a text must keep: null when it does, else how it fails ("is empty"), to follow the text in a sentence.</summary>
internal delegate string? Rule(string text);

/// <summary>The rules of the terms' texts. A record keeps them when it is built, a file's reader tells them with the line.</summary>
internal static class Rules
{
    public const int LongestStatement = 300;
    public const int LongestLine = 1000;
    public const int MostQuotedWords = 8;

    /// <summary>The id of everything but an article.</summary>
    public static string? Id(string text) =>
        IsId(text) ? null : "is not made of lower-case letters and digits, with single hyphens between them";

    /// <summary>A topic's id is none of the words by which the conversation's own intents go.</summary>
    public static string? TopicId(string text) => Topic.Reserved.Contains(text)
        ? $"is one of the bot's own ({string.Join(", ", Topic.Reserved.Order(StringComparer.Ordinal))}): a topic needs another id"
        : Id(text);

    /// <summary>Who holds a right: a word such as <c>ann</c>, or with what it is one of, such as <c>discord:42</c>.</summary>
    public static string? Holder(string text) =>
        text.Length is > 0 and <= 200 && text.All(c => char.IsLetterOrDigit(c) ? !char.IsUpper(c) : "-_.:@/".Contains(c))
            ? null
            : "is no id of a person or group: expected lower-case letters, digits and -_.:@/";

    /// <summary>An article's id is a file name without its ending, and never a path.</summary>
    public static string? ArticleId(string text) =>
        text.Length is > 0 and <= 200 && text[0] != '.' && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.')
            ? null
            : "is not made of letters, digits, hyphens, underscores and dots";

    /// <summary>One line that is shown to people.</summary>
    public static string? Line(string text)
    {
        if (string.IsNullOrWhiteSpace(text)) return "is empty";
        if (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1])) return "starts or ends with white space";
        if (text.Length > LongestLine) return TooLong(text, LongestLine);
        return IsText(text) ? null : "holds a line break or another character that is no text";
    }

    public static string? Statement(string text)
    {
        if (Line(text) is { } problem) return problem;
        if (text.EndsWith('.')) return "ends with a full stop";
        return text.Length > LongestStatement ? TooLong(text, LongestStatement) : null;
    }

    public static string? Quote(string text)
    {
        if (Line(text) is { } problem) return problem;
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
        return words > MostQuotedWords ? $"has {words} words, and {MostQuotedWords} are allowed" : null;
    }

    public static string? Sha256(string text) =>
        text.Length == 64 && text.All(char.IsAsciiHexDigitLower) ? null : "is not made of 64 lower-case hexadecimal digits";

    /// <summary>A BCP 47 tag, as far as articles need it: <c>en</c>, <c>pt-BR</c>.</summary>
    public static string? Language(string text) =>
        text.Length is >= 2 and <= 35 && text.Split('-').All(part => part.Length > 0 && part.All(char.IsAsciiLetterOrDigit))
            ? null
            : "is not a language: expected a tag such as en or pt-BR";

    /// <summary>The sentence that tells a broken rule; a long text is cut.</summary>
    public static string Tell(string key, string text, string problem) =>
        text.Length == 0 ? $"the {key} {problem}." : $"the {key} '{Cut(text)}' {problem}.";

    private static bool IsId(string text)
    {
        if (text.Length is 0 or > 200 || text[0] == '-' || text[^1] == '-' || text.Contains("--", StringComparison.Ordinal)) return false;
        return text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
    }

    private static string TooLong(string text, int longest) => $"has {text.Length} characters, and {longest} are allowed";

    /// <summary>Invisible marks (a byte order mark, a change of the writing direction) are no text: they can hide what is said.</summary>
    private static bool IsText(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is >= ' ' and <= '~') continue;
            if (char.IsSurrogate(c) ? i + 1 == text.Length || !char.IsSurrogatePair(c, text[++i]) : IsMark(c)) return false;
        }

        return true;
    }

    private static bool IsMark(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.OtherNotAssigned || c is '\uFEFF' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static string Cut(string text) =>
        string.Concat((text.Length > 60 ? text[..59] + "…" : text).Select(c => char.IsControl(c) ? ' ' : c));
}
