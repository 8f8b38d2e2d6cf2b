using System.Collections.Frozen;

namespace StatusBot.Language;

/// <summary>
/// Corrects misspelled words to words that the story or the lexicon knows. A word is corrected only where it is known nowhere,
/// and where one slip explains it: a missing, doubled, swapped or (in longer words) wrong letter; two slips from eight letters on, or
/// in a name with just its letters. The distance is the restricted Damerau-Levenshtein distance (optimal string alignment).
/// </summary>
public sealed class Spelling
{
    private const int ShortestWord = 4, LongestWord = 40;
    private readonly FrozenSet<string> known, names, cues;
    private readonly FrozenDictionary<(int Length, char Letter), Target[]> targets;

    /// <param name="names">Words of entities' names: preferred, and the only ones to which a capitalised word is corrected.</param>
    /// <param name="targets">Other words to which a misspelling may be corrected.</param>
    /// <param name="correct">Words that are right as they are, and no target.</param>
    /// <param name="cues">Question words: a target even of a three-letter word ("wen").</param>
    public Spelling(IEnumerable<string> names, IEnumerable<string> targets, IEnumerable<string> correct, IEnumerable<string> cues)
    {
        this.names = names.ToFrozenSet(StringComparer.Ordinal);
        this.cues = cues.ToFrozenSet(StringComparer.Ordinal);
        var all = this.names.Concat(targets).Concat(this.cues).ToHashSet(StringComparer.Ordinal);
        known = all.Concat(correct).SelectMany(word => (string[])[word, Stemmer.Stem(word)]).ToFrozenSet(StringComparer.Ordinal);
        this.targets = all.Where(word => word.Length >= ShortestWord && word.All(char.IsAsciiLetter))
            .SelectMany(word => word[..2].Distinct().Select(letter => (Key: (word.Length, letter), word)))
            .GroupBy(target => target.Key, target => target.word)
            .ToFrozenDictionary(
                words => words.Key,
                words => words.Order(StringComparer.Ordinal).Select(word => new Target(word, this.names.Contains(word))).ToArray());
    }

    /// <summary>Whether a word is right as it is; a capital inside makes a name, which has no inflection: "OpenAl" is not "open".</summary>
    public bool Knows(Token token) => token.IsNumber || known.Contains(token.Text)
        || known.Contains(token.Stem) && !(char.IsLower(token.Written[^1]) && token.Written.Skip(1).Any(char.IsUpper));

    /// <summary>The token with its spelling corrected; the same token where it is known or nothing is near enough.</summary>
    public Token Correct(Token token, bool capitalisedInside)
    {
        if (Knows(token) || token.Text.Length is < 3 or > LongestWord || !token.Text.All(char.IsAsciiLetter)) return token;
        var best = token.Text.Length == 3
            ? Nearest(token.Text, cues.Select(cue => new Target(cue, names.Contains(cue))), 1) ?? SwappedName(token.Text)
            : Nearest(token.Text, Candidates(token.Text, capitalisedInside), Slips(token.Text));
        return best is null ? token : token with { Text = best, Stem = Stemmer.Stem(best), IsGuess = !IsSlip(token.Text, best) };
    }

    /// <summary>Of the names of three letters only one with two letters swapped counts: "gtp".</summary>
    private string? SwappedName(string word) =>
        names.FirstOrDefault(name => name.Length == 3 && name[0] == word[0] && name[1] == word[2] && name[2] == word[1]);

    private static int Slips(string word) => word.Length >= 8 ? 2 : 1;

    /// <summary>Words of about the same length that have the word's first letter as their first or second.</summary>
    private IEnumerable<Target> Candidates(string word, bool namesOnly)
    {
        for (var length = word.Length - 2; length <= word.Length + 2; length++)
            if (targets.TryGetValue((length, word[0]), out var words))
                foreach (var candidate in words)
                    if (!namesOnly || candidate.IsName)
                        yield return candidate;
    }

    private static string? Nearest(string word, IEnumerable<Target> candidates, int slips)
    {
        (string? Word, int Cost) best = (null, int.MaxValue);
        foreach (var (candidate, isName) in candidates)
        {
            var allowed = isName && HasSameLetters(word, candidate) ? Math.Max(slips, 2) : slips;
            if (Math.Abs(candidate.Length - word.Length) > allowed || candidate[0] != word[0] && candidate[1] != word[0]) continue;
            var distance = Distance(word, candidate);
            if (distance > allowed || !IsLikelySlip(word, candidate, distance)) continue;
            var cost = distance * 4 - (isName ? 2 : 0) - (IsSlip(word, candidate) ? 1 : 0);
            if (cost < best.Cost) best = (candidate, cost);
        }
        return best.Word;
    }

    /// <summary>In a short word only a missing, doubled or swapped letter counts: "meta" is not "beta".</summary>
    private static bool IsLikelySlip(string word, string candidate, int distance)
    {
        if (word.Length >= 6 || distance == 0) return true;
        if (candidate.Length == word.Length + 1) return true;
        if (candidate.Length == word.Length) return HasSameLetters(word, candidate);
        return Enumerable.Range(1, word.Length - 1)
            .Any(i => word[i] == word[i - 1] && string.Equals(word.Remove(i, 1), candidate, StringComparison.Ordinal));
    }

    /// <summary>
    /// A missing, a doubled or a swapped letter, or the spelling of another country; one letter in the place of another makes another name.
    /// </summary>
    private static bool IsSlip(string word, string meant) =>
        HasSameLetters(word, meant) || Math.Abs(word.Length - meant.Length) == 1 && Distance(word, meant) == 1
        || OneSpelling(word) == OneSpelling(meant);

    /// <summary>"practise" and "practice", "authorize" and "authorise" are spellings of one word.</summary>
    private static string OneSpelling(string word) =>
        word.Length < 6 ? word : word.Replace('z', 's').Replace("ise", "ice", StringComparison.Ordinal);

    private static bool HasSameLetters(string word, string candidate) =>
        word.Length == candidate.Length && word.Order().SequenceEqual(candidate.Order());

    /// <summary>How many slips lie between two words.</summary>
    public static int Distance(string a, string b)
    {
        Span<int> rows = stackalloc int[3 * (b.Length + 1)];
        var before = rows[..(b.Length + 1)];
        var last = rows.Slice(b.Length + 1, b.Length + 1);
        var now = rows[(2 * (b.Length + 1))..];
        for (var j = 0; j <= b.Length; j++) last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            now[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                now[j] = Math.Min(Math.Min(last[j], now[j - 1]) + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) now[j] = Math.Min(now[j], before[j - 2] + 1);
            }
            var spare = before;
            before = last;
            last = now;
            now = spare;
        }
        return last[b.Length];
    }

    /// <summary>A word to which a misspelling may be corrected.</summary>
    private readonly record struct Target(string Word, bool IsName);
}
