using StatusBot.Language;

namespace StatusBot.Answers;

/// <summary>What an unknown id may have meant.</summary>
/// <param name="Names">By which people call it.</param>
internal sealed record Candidate(string Id, IReadOnlyList<string> Names)
{
    private const int MostListed = 40, MostNear = 3, LongestShown = 40;

    /// <summary>The end of a sentence: all ids where they are few, else the nearest.</summary>
    public static string Hint(string found, IReadOnlyList<Candidate> all) => all.Count switch
    {
        0 => ", and no other either",
        <= MostListed => $": expected {string.Join(", ", all.Select(candidate => candidate.Id).Order(StringComparer.Ordinal))}",
        _ => $": the nearest are {string.Join(", ", Nearest(found, all))}",
    };

    public static string Shorten(string text) => text.Length <= LongestShown ? text : text[..LongestShown] + "…";

    private static IEnumerable<string> Nearest(string found, IReadOnlyList<Candidate> all)
    {
        var key = Key(found);
        return all.OrderBy(candidate => candidate.Names.Append(candidate.Id).Min(name => Far(key, Key(name))))
            .ThenBy(candidate => candidate.Id, StringComparer.Ordinal)
            .Take(MostNear).Select(candidate => candidate.Id);
    }

    /// <summary>In slips of the keyboard; a name that holds what was typed counts as near.</summary>
    private static int Far(string key, string name) => key.Length > 2 && name.Contains(key, StringComparison.Ordinal)
        ? Math.Min(1, name.Length - key.Length)
        : Spelling.Distance(key, name);

    private static string Key(string text) => string.Concat(Tokenizer.Fold(Shorten(text)).Where(char.IsLetterOrDigit));
}
