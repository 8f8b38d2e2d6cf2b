namespace StatusBot.Language;

/// <summary>Where a question says what kind of answer it wants.</summary>
/// <param name="IsStated">False where nothing says so and the kind is a guess.</param>
public readonly record struct KindCue(AnswerKind Kind, int Start, int Length, bool IsStated)
{
    public bool Covers(int token) => token >= Start && token < Start + Length;
}

/// <summary>The phrases of general English by which a question shows what it wants.</summary>
public sealed class Cues
{
    private readonly Phrases<AnswerKind> kinds;
    private readonly Phrases<bool> change, formerly, frames, exceptions, openers, sources, more, particles, lasting;
    private readonly Phrases<string> plain;
    private readonly Dictionary<string, string> abbreviations;
    private readonly HashSet<string> auxiliaries, backs, strangers, prices;
    private readonly Dictionary<string, HashSet<string>> languages;

    public Cues(EnglishFile english)
    {
        kinds = new Phrases<AnswerKind>(
            english.Answers.SelectMany(kind => kind.Value.Select(phrase => (phrase, Kind(kind.Key)))), token => token.Text);
        frames = Set(english.Frames);
        change = Set(english.Change);
        formerly = Set(english.Before);
        exceptions = Set(english.Exceptions);
        openers = Set(english.FollowUp.Openers);
        sources = Set(english.FollowUp.Sources);
        more = Set(english.FollowUp.More);
        plain = new Phrases<string>(
            english.Plain.SelectMany(intent => intent.Value.Select(phrase => (phrase, intent.Key))), token => token.Text);
        lasting = Set(english.Lasting);
        particles = Set(english.NameParticles);
        backs = english.FollowUp.Backs.ToHashSet(StringComparer.Ordinal);
        abbreviations = english.Abbreviations;
        auxiliaries = Lexicon.Words(english.Auxiliaries).ToHashSet(StringComparer.Ordinal);
        prices = Lexicon.Words(english.Prices).ToHashSet(StringComparer.Ordinal);
        strangers = Lexicon.Words(english.Strangers).ToHashSet(StringComparer.Ordinal);
        languages = english.Languages.ToDictionary(
            language => language.Key, language => Lexicon.Words(language.Value).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    /// <summary>A short form written out.</summary>
    public Token WrittenOut(Token token) =>
        abbreviations.TryGetValue(token.Text, out var word) ? token with { Text = word, Stem = Stemmer.Stem(word) } : token;

    /// <summary>Words with which questions open: a misspelling of one is corrected however short it is.</summary>
    public IEnumerable<string> QuestionWords =>
        ["when", "what", "where", "which", "who", "why", "how", "does", "the", "and", "with", "have", "has"];

    public IReadOnlyList<Token> WithoutFrames(IReadOnlyList<Token> tokens)
    {
        if (AsksForSources(tokens)) return tokens;
        var left = new List<Token>();
        for (var i = 0; i < tokens.Count; i++)
            if (frames.At(tokens, i) is { } frame) i += frame.Length - 1;
            else left.Add(tokens[i]);
        return left.Count == 0 || IsCutShort(tokens, left) ? tokens : left;
    }

    /// <summary>"Which articles do you know" asks for all of them, and "which articles" for those behind the answer before.</summary>
    private bool IsCutShort(IReadOnlyList<Token> tokens, List<Token> left) => left[0] == tokens[0] && AsksForSources(left);

    /// <summary>
    /// The phrase that opens the question wins, else the longest one that asks for more than "what". A question that opens with an
    /// auxiliary wants a yes or no, whatever question words stand further inside ("has anyone said when …" excepted: the inner word
    /// wins there).
    /// </summary>
    public KindCue Kind(IReadOnlyList<Token> tokens, IReadOnlyList<DatePlace> dates)
    {
        var cue = First(tokens, dates);
        return cue.Kind == AnswerKind.How && tokens.Any(token => token.Text == "much") && tokens.Any(token => prices.Contains(token.Text))
            ? cue with { Kind = AnswerKind.Price }
            : cue;
    }

    private KindCue First(IReadOnlyList<Token> tokens, IReadOnlyList<DatePlace> dates)
    {
        var found = All(tokens).ToList();
        var first = tokens.Count > 0 ? FirstWord(tokens, dates) : 0;
        var opensWithAuxiliary = tokens.Count > 0 && auxiliaries.Contains(tokens[first].Text) && !dates.Any(date => date.Covers(first));
        if (opensWithAuxiliary
            && !found.Any(cue => cue.Kind is AnswerKind.When or AnswerKind.Where or AnswerKind.Number or AnswerKind.Why or AnswerKind.Who))
            return new KindCue(AnswerKind.Whether, 0, 0, IsStated: true);
        if (found.Count > 0 && found[0].Start <= FirstWord(tokens, dates) + 1) return found[0];
        if (found.Count == 0) return new KindCue(AnswerKind.What, 0, 0, IsStated: Plain(tokens) is not null);
        return found.Where(cue => cue.Kind is not (AnswerKind.What or AnswerKind.Which or AnswerKind.How))
            .OrderByDescending(cue => cue.Length).Concat(found).First();
    }

    /// <summary>Whether it asks how long something has gone on by now: "since when", "how many weeks have they …".</summary>
    public static bool AsksSinceWhen(KindCue kind, IReadOnlyList<Token> tokens) => kind.Kind == AnswerKind.When
        && (tokens[kind.Start].Text == "since" || tokens[kind.Start + kind.Length - 1].Text is "has" or "have");

    /// <summary>The places of words that only say that something goes on.</summary>
    public IEnumerable<int> Lasting(IReadOnlyList<Token> tokens) => Places(lasting, tokens);

    public bool Opens(IReadOnlyList<Token> tokens, int at) => kinds.At(tokens, at) is not null || auxiliaries.Contains(tokens[at].Text);

    public FollowUpKind FollowUp(IReadOnlyList<Token> tokens, IReadOnlyList<Mention> mentions)
    {
        if (tokens.Count == 0) return FollowUpKind.None;
        var start = openers.At(tokens, 0)?.Length ?? 0;
        if (AsksForSources(tokens)) return FollowUpKind.Sources;
        if (more.IsWhole(tokens) || more.IsWhole(tokens, start)) return FollowUpKind.More;
        if (start > 0 && tokens.Count <= start + 6) return FollowUpKind.Elliptic;
        return mentions.Count == 0 && tokens.Any(token => backs.Contains(token.Text)) ? FollowUpKind.Elliptic : FollowUpKind.None;
    }

    /// <summary>Whether a phrase such as "besides" ends right before a token, an article between them left aside.</summary>
    public bool Excludes(IReadOnlyList<Token> tokens, int start)
    {
        var before = start > 0 && tokens[start - 1].Text == "the" ? start - 1 : start;
        return Enumerable.Range(1, 3).Any(length => before >= length && exceptions.At(tokens, before - length)?.Length == length);
    }

    public bool IsAboutChange(IReadOnlyList<Token> tokens) => Holds(change, tokens) || LooksBefore(tokens);

    /// <summary>The words that say by themselves what is asked for; null where there are none.</summary>
    public PlainWords? Plain(IReadOnlyList<Token> tokens)
    {
        var found = Enumerable.Range(0, tokens.Count).Select(at => (at, Phrase: plain.At(tokens, at))).Where(one => one.Phrase is not null)
            .ToList();
        if (found.Count == 0) return null;
        var places = found.SelectMany(one => Enumerable.Range(one.at, one.Phrase!.Value.Length)).Distinct();
        return new(found[0].Phrase!.Value.Value, [.. places]);
    }

    public bool LooksBefore(IReadOnlyList<Token> tokens) => Holds(formerly, tokens);

    private static IEnumerable<int> Places(Phrases<bool> phrases, IReadOnlyList<Token> tokens) =>
        Enumerable.Range(0, tokens.Count).SelectMany(at => Enumerable.Range(at, phrases.At(tokens, at)?.Length ?? 0));

    private static bool Holds(Phrases<bool> phrases, IReadOnlyList<Token> tokens) =>
        Enumerable.Range(0, tokens.Count).Any(at => phrases.At(tokens, at) is not null);

    public IReadOnlyList<string> Backs(IReadOnlyList<Token> tokens) => tokens.Select(token => token.Text).Where(backs.Contains).ToList();

    /// <summary>
    /// Whether a word is a well-known name, or stands where the subject does: right behind the auxiliary that opens the question.
    /// </summary>
    public bool IsStranger(IReadOnlyList<Token> tokens, int at, bool known) => strangers.Contains(tokens[at].Text)
        || !known && (at == 1 || at == 2 && tokens[1].Text == "the") && auxiliaries.Contains(tokens[0].Text);

    /// <summary>
    /// The language of most of its small words, where that is not English: at least two that English does not have; empty where as many
    /// letters are of another script as of ours; null for English.
    /// </summary>
    public string? Language(IReadOnlyList<Token> tokens, Lexicon lexicon)
    {
        var letters = tokens.SelectMany(token => token.Written).Where(char.IsLetter).ToList();
        if (letters.Count(letter => letter > 'ɏ') * 2 > letters.Count) return "";
        var words = tokens.Where((_, i) => !IsInName(tokens, i)).Select(token => token.Written.ToLowerInvariant()).ToList();
        var english = words.Count(lexicon.IsFunction);
        int Of(HashSet<string> language) => words.Count(word => language.Contains(word) && !lexicon.IsFunction(word));
        return languages.Select(language => (language.Key, Own: Of(language.Value)))
            .Where(language => language.Own >= 2 && language.Own * 2 > english)
            .OrderByDescending(language => language.Own).Select(language => language.Key).FirstOrDefault();
    }

    /// <summary>Whether nothing stands between two parts of a name but what stands before a family name: "Ines von der Rook".</summary>
    public bool IsOneName(IReadOnlyList<Token> tokens, int from, int to) =>
        from == to || particles.At(tokens, from) is { } particle && from + particle.Length == to;

    /// <summary>Whether a word is part of what stands before a family name: "von der".</summary>
    private bool IsInName(IReadOnlyList<Token> tokens, int at) => Enumerable.Range(Math.Max(at - 1, 0), 2).Any(start =>
        start <= at && particles.At(tokens, start) is { } particle && start + particle.Length is var end
        && end > at && end < tokens.Count && tokens[end].IsCapitalised);

    /// <summary>Whether all of it asks for the sources, the words that open a follow-up left aside.</summary>
    private bool AsksForSources(IReadOnlyList<Token> tokens) =>
        tokens.Count > 0 && (sources.IsWhole(tokens) || sources.IsWhole(tokens, openers.At(tokens, 0)?.Length ?? 0));

    private IEnumerable<KindCue> All(IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            // "Where do we stand?" asks for no place.
            if (plain.At(tokens, i) is { } phrase)
            {
                i += phrase.Length - 1;
                continue;
            }
            if (kinds.At(tokens, i) is not { } cue) continue;
            yield return new KindCue(cue.Value, i, cue.Length, IsStated: true);
            i += cue.Length - 1;
        }
    }

    private int FirstWord(IReadOnlyList<Token> tokens, IReadOnlyList<DatePlace> dates) =>
        Math.Min(openers.At(tokens, 0)?.Length ?? EndOfOpeningDate(tokens, dates), tokens.Count - 1);

    private static int EndOfOpeningDate(IReadOnlyList<Token> tokens, IReadOnlyList<DatePlace> dates) =>
        dates.FirstOrDefault(date => Opens(tokens, date)) is { } date ? date.Start + date.Length : 0;

    private static bool Opens(IReadOnlyList<Token> tokens, DatePlace date) =>
        date.Start == 0 || (date.Start == 1 && tokens[0].Text is "on" or "in" or "by");

    private static Phrases<bool> Set(IEnumerable<string> phrases) => new(phrases.Select(phrase => (phrase, true)), token => token.Text);

    private static AnswerKind Kind(string name) => Enum.TryParse<AnswerKind>(name, ignoreCase: true, out var kind)
        ? kind
        : throw new LanguageFileException(
            $"english.yaml: '{name}' is no kind of answer; expected one of "
            + $"{string.Join(", ", Enum.GetNames<AnswerKind>()).ToLowerInvariant()}.");
}
