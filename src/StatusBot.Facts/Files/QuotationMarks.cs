using System.Text.RegularExpressions;

namespace StatusBot.Facts;

/// <summary>
/// The mistake that most often makes a text no YAML: a value that starts with a quotation mark and goes on behind the next one.
/// </summary>
internal static partial class QuotationMarks
{
    /// <summary>What to do, with a space before it; empty where no such value lies at a line or just before it.</summary>
    public static string Advice(string text, long line)
    {
        var near = text.Split('\n').Skip((int)Math.Max(0, line - 3)).Take(3).Select((written, i) => (written, Math.Max(1, line - 2) + i));
        foreach (var (written, number) in near.Reverse())
            if (Unescaped().IsMatch(written.TrimEnd()))
                return $" The value in line {number} has quotation marks inside: put the whole of it in single ones, and double each ' " +
                    "in it.";
        return "";
    }

    // key: "one" two, key: "one "two" three", - 'it's'
    [GeneratedRegex(
        """^\s*(?:-\s+)*(?:[\w-]+:\s+)?"""
        + """(?:"(?:[^"\\]|\\.)*"\s*[^\s#,}\]].*|'(?:[^']|'')*'\s*[^\s#,}\]].*|"(?:[^"\\]|\\.)*|'(?:[^']|'')*)$""",
        RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Unescaped();
}
