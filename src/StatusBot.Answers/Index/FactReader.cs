using StatusBot.Facts;
using StatusBot.Language;

namespace StatusBot.Answers;

/// <summary>Works out once for each fact what every question looks up: what kinds of answer it gives, and which words find it.</summary>
/// <param name="before">The reader of other facts of the same index: a word keeps its number.</param>
internal sealed class FactReader(
    Lexicon lexicon, EntityTree tree, Succession succession, IReadOnlyDictionary<string, int> topics, FactReader? before = null)
{
    private const double OwnWord = 1.0, Synonym = 0.9;

    /// <summary>Within how many words of its name a fact says what its main entity "is".</summary>
    private const int DefinitionReach = 6;

    private readonly Dictionary<string, int> stems = before?.stems ?? new(StringComparer.Ordinal);

    public IndexedFact Read(Fact fact, int number)
    {
        var tokens = Tokenizer.Split(fact.Statement);
        string[] entities = [.. fact.Entities.Distinct(StringComparer.Ordinal)];
        var about = fact.SaidBy is { } speaker ? entities.Append(speaker) : entities;
        return new IndexedFact
        {
            Number = number,
            Fact = fact,
            Topic = topics[fact.Topic],
            Entities = entities,
            WithParents = [.. about.Concat(about.SelectMany(tree.Parents)).Distinct(StringComparer.Ordinal)],
            VisibleFrom = succession.VisibleFrom(fact),
            HasDate = fact.Occurred is not null || tokens.Any(token => IsDate(token) || IsYear(token)),
            HasNumber = HasNumber(fact, tokens),
            HasDuration = HasDuration(tokens),
            HasBeginning = tokens.Any(lexicon.IsBeginning),
            HasSum = HasSum(fact, tokens),
            HasPlace = entities.Any(id => IsPlace(tree.KindOf(id))),
            IsLocated = entities.Any(id => IsPlace(tree.KindOf(id)) && IsLocated(tokens, tree.NameOf(id))),
            HasActor = fact.SaidBy is not null || entities.Any(id => IsActor(tree.KindOf(id))),
            HasReason = tokens.Any(lexicon.IsReason),
            IsNegative = tokens.Any(lexicon.IsNegation),
            IsExclusive = tokens.Any(lexicon.IsExclusive),
            IsDefinition = Defines(fact, tokens),
            Stems = [.. tokens.Select(token => NumberOf(token.Stem)).Distinct().Order()],
        };
    }

    private int NumberOf(string stem)
    {
        if (!stems.TryGetValue(stem, out var number)) stems[stem] = number = stems.Count;
        return number;
    }

    /// <summary>
    /// The words that find a fact, with how surely each does: those of its statement, keywords and value, and the names and kinds of its
    /// entities.
    /// </summary>
    public IEnumerable<(string Key, double Weight)> WordsOf(Fact fact)
    {
        var names = string.Join(' ', fact.Entities.Select(id => tree.NameOf(id) + " " + tree.KindOf(id).Name));
        return Keys(fact.Statement).Concat(Keys($"{string.Join(' ', fact.Keywords)} {fact.Value} {names}"));
    }

    public IEnumerable<(string Key, double Weight)> Keys(string text) => lexicon.Terms(Tokenizer.Split(text))
        .SelectMany(term => term.Groups.Select(group => (WordIndex.Group(group), Synonym)).Prepend((term.Stem, OwnWord)));

    internal static bool IsActor(Kind kind) => kind.Pronouns.Any(pronoun => pronoun is "he" or "she" or "they");

    private static bool IsPlace(Kind kind) => kind.Pronouns.Contains("there", StringComparer.Ordinal);

    /// <summary>Whether something is said to be in or at a place: a meeting named after a town says nothing of where.</summary>
    private static bool IsLocated(IReadOnlyList<Token> tokens, string place)
    {
        if (Tokenizer.Split(place) is not [{ Text: var name }, ..]) return false;
        return Enumerable.Range(
            1, Math.Max(0, tokens.Count - 1)).Any(i => tokens[i].Text == name && tokens[i - 1].Text is ("in" or "at" or "on" or "to"));
    }

    private bool IsDate(Token token) =>
        token.IsCapitalised && lexicon.English.Months.ContainsKey(token.Text) || lexicon.English.Weekdays.ContainsKey(token.Text);

    private static bool IsYear(Token token) => token.IsNumber && token.Text.Length == 4;

    private bool IsNumber(Token token) => token.IsNumber || lexicon.English.Numbers.ContainsKey(token.Text);

    /// <summary>A number that is no year, no day of a date and no part of a name.</summary>
    private bool HasNumber(Fact fact, IReadOnlyList<Token> tokens)
    {
        bool IsInDate(int i) => i > 0 && IsDate(tokens[i - 1]) || i + 1 < tokens.Count && IsDate(tokens[i + 1]);
        var found = Enumerable.Range(0, tokens.Count).Where(i => IsNumber(tokens[i]) && !IsYear(tokens[i]) && !IsInDate(i)).ToList();
        if (found.Count == 0) return false;
        var names = fact.Entities.SelectMany(id => tree.Entity(id).Aliases.Prepend(tree.NameOf(id)))
            .SelectMany(name => Tokenizer.Split(name)).Select(token => token.Text);
        return found.Select(i => tokens[i].Text).Except(names, StringComparer.Ordinal).Any();
    }

    /// <summary>How long it takes, or how long something is: "2.8 kilometres long".</summary>
    private bool HasDuration(IReadOnlyList<Token> tokens) => Counts(tokens, lexicon.IsDuration)
        || tokens.Any(token => token.Text is "long" or "length") && Counts(tokens, lexicon.IsUnit);

    /// <summary>An amount of anything but time.</summary>
    private bool HasSum(Fact fact, IReadOnlyList<Token> tokens) => fact.Statement.AsSpan().ContainsAny("%€£$")
        || Counts(tokens, token => lexicon.IsUnit(token) && !lexicon.IsDuration(token));

    private bool Counts(IReadOnlyList<Token> tokens, Func<Token, bool> isUnit) =>
        Enumerable.Range(1, Math.Max(0, tokens.Count - 1)).Any(i => IsNumber(tokens[i - 1]) && isUnit(tokens[i]));

    /// <summary>Whether the statement says what its main entity is: it opens with the name, and "is" follows soon.</summary>
    private bool Defines(Fact fact, IReadOnlyList<Token> tokens)
    {
        var name = Tokenizer.Split(tree.NameOf(fact.Entities[0]));
        var start = tokens.Count > 0 && tokens[0].Text == "the" ? 1 : 0;
        var opens = name.Select(
            token => token.Text).SequenceEqual(tokens.Skip(start).Take(name.Count).Select(token => token.Text), StringComparer.Ordinal);
        return opens && tokens.Skip(start + name.Count).Take(DefinitionReach).Any(token => token.Text is "is" or "are");
    }
}
