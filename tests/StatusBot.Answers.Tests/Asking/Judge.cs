using System.Text.RegularExpressions;

namespace StatusBot.Answers.Tests;

/// <summary>Says whether an answer is right, by the rules by which the project's answers are scored.</summary>
internal static class Judge
{
    private const int Age = 80, Short = 480, Long = 1200, MostFacts = 4;

    /// <summary>What is wrong with an answer; null where it is right.</summary>
    /// <param name="isLong">Whether it may be a long one.</param>
    public static string? Fault(Row row, AnswerRow answer, bool isLong)
    {
        if (answer.Outcome != row.Outcome) return $"the outcome is {answer.Outcome}, not {row.Outcome}: {answer.Text}";
        return Lengths(answer, isLong) ?? (row.Outcome == "answered" ? Content(row, answer) : Empty(answer));
    }

    /// <summary>Whether an answer states facts where no article says it.</summary>
    public static bool IsInvented(Row row, AnswerRow answer) => row.Outcome == "unknown" && answer.Outcome == "answered";

    private static string? Empty(AnswerRow answer) => answer.Facts.Count > 0 ? "it shows facts, though it answers nothing" : null;

    private static string? Lengths(AnswerRow answer, bool isLong)
    {
        var most = (isLong ? Long : Short) + Age;
        if (answer.Text.Length > most) return $"the text has {answer.Text.Length} characters, over {most}";
        return answer.Facts.Count > MostFacts && !isLong ? $"it shows {answer.Facts.Count} facts, over {MostFacts}" : null;
    }

    private static string? Content(Row row, AnswerRow answer) => Facts(row, answer) ?? Words(row, answer.Text) ?? Cited(row, answer);

    private static string? Facts(Row row, AnswerRow answer)
    {
        var shown = answer.Facts.Select(fact => fact.Id).ToList();
        if ((row.Kind ?? row.Shape) is not ("sources" or "changes") && shown.Count == 0) return "it states no fact";
        if (answer.Facts.Any(fact => fact.Citations.Count == 0)) return "a fact has no citation";
        return row.Shows is { } shows && !shows.Intersect(shown).Any() ? $"it shows {string.Join(", ", shown)}: {answer.Text}" : null;
    }

    private static string? Words(Row row, string text)
    {
        bool Has(string pattern) =>
            Regex.IsMatch(text, pattern, RegexOptions.IgnoreCase | RegexOptions.Singleline, TimeSpan.FromSeconds(5));
        if (row.All?.FirstOrDefault(pattern => !Has(pattern)) is { } lacking) return $"the text lacks /{lacking}/: {text}";
        if (row.Any is { } any && !any.Any(Has)) return $"the text has none of {string.Join(", ", any)}: {text}";
        if (row.First is { } first && !Regex.IsMatch(FirstSentence(text), first, RegexOptions.IgnoreCase, TimeSpan.FromSeconds(5)))
            return $"the first sentence lacks /{first}/: {text}";
        return row.None?.FirstOrDefault(Has) is { } wrong ? $"the text has /{wrong}/: {text}" : null;
    }

    private static string FirstSentence(string text)
    {
        var told = Regex.Replace(text, @"^(As of [^:]*:\s*|Sources differ\.\s*)+", "",
            RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5));
        return Regex.Split(told, @"(?<=[a-z)\]”])[.!?](?:\s|$)", RegexOptions.None, TimeSpan.FromSeconds(5))[0];
    }

    private static string? Cited(Row row, AnswerRow answer)
    {
        var cited = answer.Facts.SelectMany(fact => fact.Citations).Select(citation => citation.Article).Distinct().ToList();
        bool Cites(string start) => cited.Any(article => article.StartsWith(start, StringComparison.Ordinal));
        if (row.Cite is { } cite && !cite.Any(Cites))
            return $"it cites {string.Join(", ", cited)}, none of {string.Join(", ", cite)}: {answer.Text}";
        return row.CiteAll?.FirstOrDefault(start => !Cites(start)) is { } missing ? $"it does not cite {missing}: {answer.Text}" : null;
    }
}
