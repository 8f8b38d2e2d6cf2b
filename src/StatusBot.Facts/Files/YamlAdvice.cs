using System.Text.RegularExpressions;

namespace StatusBot.Facts;

/// <summary>
/// The mistakes that most often make a text no YAML: a value that starts with a quotation mark and goes on behind the next one, one with a
/// colon inside, a line that is indented with a tab.
/// </summary>
internal static partial class YamlAdvice
{
    /// <summary>What to do, with a space before it; empty where no such mistake lies at a line or near it.</summary>
    public static string On(string text, long line)
    {
        var near = text.Split('\n').Select((written, i) => (Written: written.TrimEnd(), Number: i + 1))
            .Skip((int)Math.Max(0, line - 3)).Take(4).Reverse();
        return near.Select(one => On(one.Written, one.Number)).FirstOrDefault(advice => advice is not null) ?? "";
    }

    private static string? On(string written, int number) =>
        Unescaped().IsMatch(written)
            ? $" The value in line {number} has quotation marks inside: put the whole of it in single ones, and double each ' in it."
        : Colon().IsMatch(written) ? $" The value in line {number} has a colon inside: put the whole of it in quotation marks."
        : Tab().IsMatch(written) ? $" Line {number} is indented with a tab: YAML wants spaces."
        : null;

    // key: some words: more words
    [GeneratedRegex(@"^\s*(?:-\s+)*[\w-]+:\s+[^\s""'\[{|>#&*!][^#]*:(?:\s|$)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Colon();

    [GeneratedRegex(@"^ *\t", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Tab();

    // key: "one" two, key: "one "two" three", - 'it's'
    [GeneratedRegex(
        """^\s*(?:-\s+)*(?:[\w-]+:\s+)?"""
        + """(?:"(?:[^"\\]|\\.)*"\s*[^\s#,}\]].*|'(?:[^']|'')*'\s*[^\s#,}\]].*|"(?:[^"\\]|\\.)*|'(?:[^']|'')*)$""",
        RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Unescaped();
}
