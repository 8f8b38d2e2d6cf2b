using System.Text.RegularExpressions;

namespace StatusBot.Language;

/// <summary>What stands before a question and is none itself: "I'm writing a piece on this: who …".</summary>
public static partial class Preamble
{
    /// <summary>
    /// Where the question starts: behind a sentence or a colon, where a question word opens what follows and no pronoun points back; at
    /// the days of which it asks, where these stand there by themselves: "As of 11 May: who …".
    /// </summary>
    /// <param name="isDay">Whether a sentence names days and nothing else.</param>
    public static int End(string text, Func<string, bool> isDay)
    {
        var breaks = Breaks().Matches(text);
        for (var i = breaks.Count - 1; i >= 0; i--)
        {
            var start = breaks[i].Index + breaks[i].Length;
            var before = i == 0 ? 0 : breaks[i - 1].Index + breaks[i - 1].Length;
            if (Opens().IsMatch(text[start..]) && !PointsBack().IsMatch(text[start..])) return isDay(text[before..start]) ? before : start;
        }
        return 0;
    }

    /// <summary>The points of "on 11. May 2026" and "on 11. 5." end no sentence.</summary>
    [GeneratedRegex(@"(?!(?<=\b\d{1,2})\.\s+(?:[Mm]ay\b|\d{1,2}\.))[.!:;–—]\s+|\s-\s", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
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
