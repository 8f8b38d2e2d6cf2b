using System.Collections.Frozen;

namespace StatusBot.Language;

/// <summary>
/// The English stemmer Porter2 of M. F. Porter's Snowball project (snowballstem.org/algorithms/english):
/// "offered", "offers" and "offering" become "offer".
/// </summary>
public static class Stemmer
{
    private static readonly FrozenDictionary<string, string> Exceptions = (
        "skis=ski skies=sky dying=die lying=lie tying=tie idly=idl gently=gentl ugly=ugli early=earli only=onli singly=singl sky=sky " +
        "news=news howe=howe atlas=atlas cosmos=cosmos bias=bias andes=andes inning=inning outing=outing canning=canning " +
        "herring=herring earring=earring proceed=proceed exceed=exceed succeed=succeed")
        .Split(' ').Select(pair => pair.Split('=')).ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    private static readonly string[] Doubles = ["bb", "dd", "ff", "gg", "mm", "nn", "pp", "rr", "tt"];

    private static readonly (string Ending, string By)[] Step2 =
    [
        ("ization", "ize"), ("ational", "ate"), ("fulness", "ful"), ("ousness", "ous"), ("iveness", "ive"), ("tional", "tion"),
        ("biliti", "ble"), ("lessli", "less"), ("entli", "ent"), ("ation", "ate"), ("alism", "al"), ("aliti", "al"), ("ousli", "ous"),
        ("iviti", "ive"), ("fulli", "ful"), ("enci", "ence"), ("anci", "ance"), ("abli", "able"), ("izer", "ize"), ("ator", "ate"),
        ("alli", "al"), ("bli", "ble"),
    ];

    private static readonly (string Ending, string By)[] Step3 =
    [
        ("ational", "ate"), ("tional", "tion"), ("alize", "al"),
            ("icate", "ic"), ("iciti", "ic"), ("ical", "ic"), ("ful", ""), ("ness", ""),
    ];

    private static readonly string[] Step4 =
    [
        "ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ism", "ate", "iti", "ous", "ive", "ize", "al", "er", "ic",
    ];

    /// <summary>The stem of a lower-case word; a word of one or two letters, or with a digit, is its own stem.</summary>
    public static string Stem(string word)
    {
        if (word.Length <= 2 || char.IsAsciiDigit(word[0])) return word;
        if (Exceptions.TryGetValue(word, out var exception)) return exception;
        word = MarkConsonantY(word);
        var (r1, r2) = Regions(word);
        word = Plural(word);
        if (Exceptions.ContainsKey(word)) return word;
        word = Verb(word, r1);
        if (word.Length > 2 && word[^1] is 'y' or 'Y' && !IsVowel(word[^2])) word = word[..^1] + "i";
        word = Second(word, r1);
        word = Third(word, r1, r2);
        word = Fourth(word, r2);
        return Last(word, r1, r2).ToLowerInvariant();
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    private static string MarkConsonantY(string word)
    {
        if (!word.Contains('y')) return word;
        var letters = word.ToCharArray();
        for (var i = 0; i < letters.Length; i++)
            if (letters[i] == 'y' && (i == 0 || IsVowel(letters[i - 1])))
                letters[i] = 'Y';
        return new string(letters);
    }

    private static (int R1, int R2) Regions(string word)
    {
        var r1 = word.StartsWith("gener", StringComparison.Ordinal) || word.StartsWith("arsen", StringComparison.Ordinal) ? 5
            : word.StartsWith("commun", StringComparison.Ordinal) ? 6 : AfterVowelAndConsonant(word, 0);
        return (r1, AfterVowelAndConsonant(word, r1));
    }

    private static int AfterVowelAndConsonant(string word, int from)
    {
        for (var i = from + 1; i < word.Length; i++)
            if (!IsVowel(word[i]) && IsVowel(word[i - 1]))
                return i + 1;
        return word.Length;
    }

    private static string Plural(string word)
    {
        if (Ends(word, "sses")) return word[..^2];
        if (Ends(word, "ied") || Ends(word, "ies")) return word.Length > 4 ? word[..^2] : word[..^1];
        if (Ends(word, "us") || Ends(word, "ss") || !Ends(word, "s")) return word;
        return word[..^2].Any(IsVowel) ? word[..^1] : word;
    }

    private static string Verb(string word, int r1)
    {
        foreach (var ending in (string[])["eedly", "eed"])
            if (Ends(word, ending)) return word.Length - ending.Length >= r1 ? word[..^ending.Length] + "ee" : word;
        foreach (var ending in (string[])["ingly", "edly", "ing", "ed"])
            if (Ends(word, ending)) return word[..^ending.Length].Any(IsVowel) ? Mend(word[..^ending.Length], r1) : word;
        return word;
    }

    private static string Mend(string stem, int r1)
    {
        if (Ends(stem, "at") || Ends(stem, "bl") || Ends(stem, "iz")) return stem + "e";
        if (Doubles.Any(twice => Ends(stem, twice))) return stem[..^1];
        return stem.Length <= r1 && EndsInShortSyllable(stem) ? stem + "e" : stem;
    }

    private static bool EndsInShortSyllable(string word) => word.Length switch
    {
        < 2 => false,
        2 => IsVowel(word[0]) && !IsVowel(word[1]),
        _ => !IsVowel(word[^3]) && IsVowel(word[^2]) && !IsVowel(word[^1]) && word[^1] is not ('w' or 'x' or 'Y'),
    };

    private static string Second(string word, int r1)
    {
        foreach (var (ending, by) in Step2)
            if (Ends(word, ending)) return word.Length - ending.Length >= r1 ? word[..^ending.Length] + by : word;
        if (Ends(word, "ogi") && word.Length - 3 >= r1 && word.Length > 3 && word[^4] == 'l') return word[..^1];
        return Ends(word, "li") && word.Length - 2 >= r1 && word.Length > 2 && "cdeghkmnrt".Contains(word[^3]) ? word[..^2] : word;
    }

    private static string Third(string word, int r1, int r2)
    {
        foreach (var (ending, by) in Step3)
            if (Ends(word, ending)) return word.Length - ending.Length >= r1 ? word[..^ending.Length] + by : word;
        return Ends(word, "ative") && word.Length - 5 >= r2 && word.Length - 5 >= r1 ? word[..^5] : word;
    }

    private static string Fourth(string word, int r2)
    {
        foreach (var ending in Step4)
            if (Ends(word, ending)) return word.Length - ending.Length >= r2 ? word[..^ending.Length] : word;
        return Ends(word, "ion") && word.Length - 3 >= r2 && word.Length > 3 && word[^4] is 's' or 't' ? word[..^3] : word;
    }

    private static string Last(string word, int r1, int r2)
    {
        var before = word.Length - 1;
        if (Ends(word, "l")) return before >= r2 && Ends(word, "ll") ? word[..^1] : word;
        if (!Ends(word, "e")) return word;
        return before >= r2 || (before >= r1 && !EndsInShortSyllable(word[..^1])) ? word[..^1] : word;
    }

    private static bool Ends(string word, string ending) => word.EndsWith(ending, StringComparison.Ordinal);
}
