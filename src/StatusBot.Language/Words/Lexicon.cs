using System.Collections.Frozen;

namespace StatusBot.Language;

/// <summary>A word or phrase that carries content.</summary>
/// <param name="Stem">Its stem; of a phrase, the stems with spaces between.</param>
/// <param name="Written">As it was written.</param>
/// <param name="Groups">The ids of the groups of near-synonyms that it belongs to.</param>
/// <param name="Light">Whether an answer may leave it out.</param>
/// <param name="Position">The index of its first token.</param>
public sealed record Term(string Stem, string Written, IReadOnlyList<string> Groups, bool Light, int Position)
{
    /// <summary>Of a phrase, its words as terms of their own; else none.</summary>
    public IReadOnlyList<Term> Parts { get; init; } = [];
}

/// <summary>The words of general English and of one story: what carries content, and what means nearly the same.</summary>
public sealed class Lexicon
{
    private readonly FrozenSet<string> function, light, lightGroups, replies, negations, reasons, units, speech, exclusives;
    private readonly FrozenSet<string> next, durations, beginnings, happens;
    private readonly FrozenDictionary<string, FrozenSet<string>> meta;
    private readonly FrozenDictionary<string, string[]> groups;
    private readonly List<string> known;
    private readonly Phrases<string[]> phrases;

    public Lexicon(EnglishFile english, IReadOnlyDictionary<string, List<string>> synonyms)
    {
        English = english;
        function = Words(english.Function).ToFrozenSet(StringComparer.Ordinal);
        light = Words(english.Light).Select(Stemmer.Stem).ToFrozenSet(StringComparer.Ordinal);
        lightGroups = english.LightGroups.ToFrozenSet(StringComparer.Ordinal);
        meta = english.Meta.ToFrozenDictionary(
            intent => intent.Key,
            intent => Words(intent.Value).Select(Stemmer.Stem).ToFrozenSet(StringComparer.Ordinal),
            StringComparer.Ordinal);
        replies = Words(english.Replies).ToFrozenSet(StringComparer.Ordinal);
        negations = Words(english.Negations).ToFrozenSet(StringComparer.Ordinal);
        exclusives = Words(english.Exclusives).ToFrozenSet(StringComparer.Ordinal);
        units = Words(english.Units).ToFrozenSet(StringComparer.Ordinal);
        speech = Words(english.Speech).ToFrozenSet(StringComparer.Ordinal);
        durations = Words(english.Durations).ToFrozenSet(StringComparer.Ordinal);
        happens = Words(english.Dates.Happens).ToFrozenSet(StringComparer.Ordinal);
        beginnings = Words(english.Beginnings).ToFrozenSet(StringComparer.Ordinal);
        next = Words(english.Dates.Next).ToFrozenSet(StringComparer.Ordinal);
        reasons = Words(english.Reasons).ToFrozenSet(StringComparer.Ordinal);
        var members = synonyms.SelectMany(group => group.Value.Select(word => (Group: group.Key, Tokens: Tokenizer.Split(word)))).ToList();
        known = members.SelectMany(member => member.Tokens).Select(token => token.Text)
            .Concat(function).Concat(Words(english.Light)).Concat(english.Dates.Vague.SelectMany(Words)).ToList();
        groups = members.Where(member => member.Tokens.Count == 1).GroupBy(member => member.Tokens[0].Stem, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key,
                g => g.Select(member => member.Group).Distinct(StringComparer.Ordinal).ToArray(), StringComparer.Ordinal);
        phrases = new Phrases<string[]>(
            members.Where(member => member.Tokens.Count > 1)
                .GroupBy(member => string.Join(' ', member.Tokens.Select(token => token.Text)), StringComparer.Ordinal)
                .Select(g => (g.Key, g.Select(member => member.Group).Distinct(StringComparer.Ordinal).ToArray())), token => token.Stem);
    }

    public EnglishFile English { get; }

    /// <summary>Reads <c>english.yaml</c> and <c>synonyms.yaml</c> of a folder.</summary>
    /// <exception cref="LanguageFileException">A file is missing or is not of its form.</exception>
    public static Lexicon Read(string folder) => new(
        EnglishFile.Read<EnglishFile>(Path.Combine(folder, "english.yaml")),
        EnglishFile.ReadSynonyms(Path.Combine(folder, "synonyms.yaml")));

    /// <summary>All single words that the lexicon knows: none of them is a misspelling.</summary>
    public IEnumerable<string> KnownWords => known;

    public bool IsFunction(Token token) => IsFunction(token.Text);
    public bool IsFunction(string word) => function.Contains(word);
    public bool IsReply(Token token) => replies.Contains(token.Text);
    public bool IsNegation(Token token) => negations.Contains(token.Text);

    /// <summary>Whether a stem is one by which an intent of the conversation's own is asked for.</summary>
    public bool IsMeta(string stem, string intent) =>
        meta.TryGetValue(intent, out var words) && words.Contains(stem[(stem.LastIndexOf(' ') + 1)..]);

    /// <summary>Whether an intent is one of the conversation's own that shows itself by its words.</summary>
    public bool HasMeta(string intent) => meta.ContainsKey(intent);
    public bool IsExclusive(Token token) => exclusives.Contains(token.Text);
    public bool IsUnit(Token token) => units.Contains(token.Text);

    /// <summary>Whether a word is a unit of time.</summary>
    public bool IsDuration(Token token) => durations.Contains(token.Text);

    /// <summary>Whether a word says since when something goes on: "since", "began".</summary>
    public bool IsBeginning(Token token) => beginnings.Contains(token.Text);
    public bool IsSpeech(Token token) => speech.Contains(token.Text);

    /// <summary>Whether a word asks for what is to come: "next", "upcoming".</summary>
    public bool IsNext(Token token) => next.Contains(token.Text);

    /// <summary>Whether a word asks for whatever there was: "happened".</summary>
    public bool Happens(Token token) => happens.Contains(token.Text);

    public bool IsReason(Token token) => reasons.Contains(token.Text);

    /// <summary>The terms of a text in its order; function words are left out, and so is what <paramref name="skip"/> names.</summary>
    public IReadOnlyList<Term> Terms(IReadOnlyList<Token> tokens, Func<int, bool>? skip = null)
    {
        var terms = new List<Term>();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (skip?.Invoke(i) == true) continue;
            if (phrases.At(tokens, i) is { } phrase && !Enumerable.Range(i, phrase.Length).Any(at => skip?.Invoke(at) == true))
            {
                terms.Add(Phrase(tokens, i, phrase.Length, phrase.Value));
                i += phrase.Length - 1;
            }
            else if (!IsFunction(tokens[i])) terms.Add(Single(tokens[i], i));
        }
        return terms;
    }

    private Term Single(Token token, int position) =>
        new(token.Stem, token.Written, GroupsOf(token), IsLight(token), position);

    /// <summary>The groups of a word, or of the positive where it is a comparative or superlative that no group holds ("faster").</summary>
    private string[] GroupsOf(Token token)
    {
        if (groups.TryGetValue(token.Stem, out var own)) return own;
        var ending = token.Text.EndsWith("est", StringComparison.Ordinal) ? 3 : token.Text.EndsWith("er", StringComparison.Ordinal) ? 2 : 0;
        return ending > 0 && token.Text.Length - ending >= 3 ? groups.GetValueOrDefault(Stemmer.Stem(token.Text[..^ending]), []) : [];
    }

    private bool IsLight(Token token) =>
        token.IsNumber || English.Numbers.ContainsKey(token.Text) || IsAdverb(token) || light.Contains(token.Stem)
        || groups.TryGetValue(token.Stem, out var own) && own.All(lightGroups.Contains);

    private static bool IsAdverb(Token token) => token.Text.Length > 5 && token.Text.EndsWith("ly", StringComparison.Ordinal);

    private Term Phrase(IReadOnlyList<Token> tokens, int start, int length, string[] groups)
    {
        var words = tokens.Skip(start).Take(length).ToList();
        return new Term(
            string.Join(' ', words.Select(token => token.Stem)), string.Join(' ', words.Select(token => token.Written)),
            groups, groups.All(lightGroups.Contains), start)
        {
            Parts = words.Select((token, i) => Single(token, start + i)).Where((_, i) => !IsFunction(words[i])).ToList(),
        };
    }

    public static string[] Words(string text) => text.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
}
