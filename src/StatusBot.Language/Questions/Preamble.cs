using System.Text.RegularExpressions;

namespace StatusBot.Language;

/// <summary>What stands before a question and is none itself: "I'm writing a piece on this: who …".</summary>
public static partial class Preamble
{
    /// <summary>
    /// Where the question starts: behind a sentence or a colon, where a question word opens what follows and no pronoun points back.
    /// </summary>
    public static int End(string text)
    {
        var breaks = Breaks().Matches(text);
        for (var i = breaks.Count - 1; i >= 0; i--)
        {
            var start = breaks[i].Index + breaks[i].Length;
            if (Opens().IsMatch(text[start..]) && !PointsBack().IsMatch(text[start..])) return start;
        }
        return 0;
    }

    /// <summary>The point of "on 11. May 2026" ends no sentence.</summary>
    [GeneratedRegex(@"(?!(?<=\b\d{1,2})\.\s+[Mm]ay\b)[.!:;–—]\s+|\s-\s", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Breaks();

    [GeneratedRegex(
        "^(?:and |so |but |also )?"
        + @"(?:who|what|when|where|why|how|which|whose|whom|has|have|had|is|are|was|were|did|does|do|will|would|can|could|should|may)\b",
        RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Opens();

    [GeneratedRegex(
        @"\b(?:it|its|they|them|their|that|this|those|these|he|she|him|her|there|then|so|which)\b",
        RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PointsBack();
}
