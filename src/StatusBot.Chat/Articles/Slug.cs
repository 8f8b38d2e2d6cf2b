using System.Globalization;
using StatusBot.Facts;

namespace StatusBot.Chat;

/// <summary>The first words of a text as an id: lower-case letters and digits with single hyphens between them.</summary>
internal static class Slug
{
    /// <summary>The id of a text, and then the same with 2, 3, … behind it: whoever wants a free one takes the first that is.</summary>
    /// <inheritdoc cref="Of"/>
    public static IEnumerable<string> Candidates(string text, int longest, string otherwise)
    {
        var id = Of(text, longest, otherwise);
        return Enumerable.Range(2, int.MaxValue - 2)
            .Select(number => string.Create(CultureInfo.InvariantCulture, $"{id}-{number}")).Prepend(id);
    }

    /// <param name="longest">How long it may be, in characters.</param>
    /// <param name="otherwise">For a text without a letter or a digit.</param>
    public static string Of(string text, int longest, string otherwise)
    {
        var words = string.Concat(NameKey.Of(text).Select(c => char.IsAsciiLetterOrDigit(c) ? c : char.IsAscii(c) ? ' ' : '\0'))
            .Replace("\0", "", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var id = string.Join('-', words);
        if (id.Length > longest) id = id[..(id.LastIndexOf('-', longest) is > 0 and var end ? end : longest)];
        return id.Length > 0 ? id : otherwise;
    }
}
