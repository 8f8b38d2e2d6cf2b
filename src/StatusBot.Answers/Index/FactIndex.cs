using NodaTime;
using StatusBot.Facts;
using StatusBot.Language;

namespace StatusBot.Answers;

/// <summary>
/// The accepted facts in memory, with the lists by which a question finds them. Never changes: a new state of the store is a new index.
/// </summary>
public sealed class FactIndex
{
    private const double OwnWord = 1.0, Synonym = 0.9, TopicWord = 0.6, Associated = 0.7;
    private const int DefinitionReach = 6;
    private readonly Vocabulary vocabulary = new();
    private readonly Lexicon lexicon;
    private readonly Associations associations;
    private readonly Dictionary<string, HashSet<string>> kindWords;
    private readonly List<List<Posting>> postings = [];
    private readonly Dictionary<string, List<int>> byEntity = new(StringComparer.Ordinal);

    public FactIndex(Story story, Understanding understanding, IReadOnlyList<RecordedChange>? changes = null)
    {
        (Story, lexicon, associations, Changes) = (story, understanding.Lexicon, understanding.Associations, changes ?? []);
        Tree = new EntityTree(story);
        kindWords = story.Kinds.ToDictionary(kind => kind.Id, kind => Tokenizer.Split(kind.Name + " " + kind.Plural).Select(token => token.Stem).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        Articles = story.Articles.ToDictionary(article => article.Id, StringComparer.Ordinal);
        Topics = story.Topics.ToDictionary(topic => topic.Id, StringComparer.Ordinal);
        Claims = story.Claims.ToDictionary(claim => claim.Id, StringComparer.Ordinal);
        var topicWords = story.Topics.ToDictionary(topic => topic.Id, WordsOf, StringComparer.Ordinal);
        Facts = story.Facts.Where(fact => fact.Rank != Rank.Deprecated).Select((fact, number) => Add(fact, number, topicWords[fact.Topic])).ToList();
        ByClaim = Facts.Where(fact => fact.Fact.Claim is not null).ToLookup(fact => fact.Fact.Claim!, StringComparer.Ordinal);
        Ambient = FindAmbient();
    }

    public Story Story { get; }
    internal IReadOnlyList<RecordedChange> Changes { get; }
    internal EntityTree Tree { get; }
    internal IReadOnlyList<IndexedFact> Facts { get; }
    internal ILookup<string, IndexedFact> ByClaim { get; }
    internal IReadOnlyDictionary<string, Article> Articles { get; }
    internal IReadOnlyDictionary<string, Topic> Topics { get; }
    internal IReadOnlyDictionary<string, Claim> Claims { get; }

    /// <summary>Entities that the whole story is about, so that a fact need not name them ("the city council").</summary>
    internal IReadOnlySet<string> Ambient { get; }

    /// <summary>The words of the facts: right as they are when a question holds them.</summary>
    public IEnumerable<string> Words => Story.Facts.SelectMany(fact => Tokenizer.Split(fact.Statement + " " + string.Join(' ', fact.Keywords)))
        .Concat(Story.Topics.SelectMany(topic => topic.Words).SelectMany(Tokenizer.Split))
        .Where(token => !token.IsNumber).Select(token => token.Text).Distinct(StringComparer.Ordinal);

    /// <summary>The names of all entities, for the reader of questions.</summary>
    public IReadOnlyList<Name> Names => Story.Entities.SelectMany(entity => entity.Aliases.Prepend(entity.Name).Select(name => new Name(name, entity.Id, entity.Kind))).ToList();

    internal IReadOnlyList<int> FactsOf(string entity) => byEntity.TryGetValue(entity, out var facts) ? facts : [];

    /// <summary>The lists of facts that a term is found in: by its own word first, then by its groups.</summary>
    internal IEnumerable<List<Posting>> Find(Term term)
    {
        if (vocabulary.Find(term.Stem) is { } own) yield return postings[own];
        foreach (var group in term.Groups)
            if (vocabulary.Find(Vocabulary.Group(group)) is { } number)
                yield return postings[number];
    }

    internal readonly record struct Posting(int Fact, float Weight);

    private IndexedFact Add(Fact fact, int number, List<(string Key, double Weight)> topicWords)
    {
        var tokens = Tokenizer.Split(fact.Statement);
        var names = string.Join(' ', fact.Entities.Select(id => Tree.NameOf(id) + " " + Tree.KindOf(id).Name));
        var own = Keys(tokens).Concat(Keys(string.Join(' ', fact.Keywords) + " " + fact.Value + " " + names));
        foreach (var (key, weight) in own.Concat(topicWords.Select(word => (word.Key, word.Weight)))
                     .GroupBy(word => word.Item1, StringComparer.Ordinal).Select(same => (same.Key, same.Max(word => word.Item2))))
            Post(key, number, weight);
        var entities = fact.Entities.ToHashSet(StringComparer.Ordinal);
        var all = entities.Concat(entities.SelectMany(Tree.Parents)).ToHashSet(StringComparer.Ordinal);
        foreach (var entity in all) PostEntity(entity, number);
        return Describe(fact, number, tokens, entities, all);
    }

    private List<(string Key, double Weight)> WordsOf(Topic topic) =>
        Keys(string.Join(' ', topic.Words.Append(topic.Name))).Select(word => (word.Key, word.Weight * TopicWord))
            .Concat(associations.WordsOf(topic.Id).Select(word => (word.Stem, word.Share * Associated))).ToList();

    /// <summary>Whether a fact may do without a word.</summary>
    internal bool IsLight(Term term) => term.Light || associations.IsGeneric(term.Stem);

    /// <summary>Whether a word is known for questions that are about something else.</summary>
    internal bool IsOutside(Term term) => associations.Share(term.Stem, TrainingData.OutOfScope) >= 0.4;

    /// <summary>Whether a word carries and is never used with an intent.</summary>
    internal bool IsAskedBeyond(Term term, string intent) => !IsLight(term) && associations.Share(term.Stem, intent) < 0.1;

    internal bool IsKind(Term term) => kindWords.Values.Any(stems => stems.Contains(term.Stem));

    /// <summary>Whether a word names a kind of entity: "laws".</summary>
    internal bool IsKind(Term term, Kind kind) => kindWords.TryGetValue(kind.Id, out var stems) && stems.Contains(term.Stem);

    private IndexedFact Describe(Fact fact, int number, IReadOnlyList<Token> tokens, HashSet<string> entities, HashSet<string> all)
    {
        var english = lexicon.English;
        var nameWords = entities.SelectMany(id => Tree.Entity(id).Aliases.Prepend(Tree.NameOf(id))).SelectMany(Tokenizer.Split).Select(token => token.Text).ToHashSet(StringComparer.Ordinal);
        bool IsDate(Token token) => english.Months.ContainsKey(token.Text) && token.IsCapitalised || english.Weekdays.ContainsKey(token.Text);
        bool IsYear(Token token) => token.IsNumber && token.Text.Length == 4;
        var numbers = tokens.Where((token, i) => (token.IsNumber && !IsYear(token) && !IsDateNeighbour(tokens, i, IsDate) || english.Numbers.ContainsKey(token.Text))
            && !nameWords.Contains(token.Text));
        var published = fact.Citations.Select(citation => Articles[citation.Article].Published?.Latest).Where(date => date is not null).Max();
        return new IndexedFact(number, fact, entities, all, published,
            fact.Occurred is not null || tokens.Any(token => IsDate(token) || IsYear(token)),
            numbers.Any(),
            tokens.Zip(tokens.Skip(1)).Any(pair => (pair.First.IsNumber || english.Numbers.ContainsKey(pair.First.Text)) && lexicon.IsUnit(pair.Second)) || fact.Statement.Contains('%', StringComparison.Ordinal),
            entities.Any(id => Tree.KindOf(id).Pronouns.Contains("there", StringComparer.Ordinal)),
            fact.SaidBy is not null || entities.Any(id => IsActor(Tree.KindOf(id))),
            tokens.Any(lexicon.IsReason),
            tokens.Any(lexicon.IsNegation),
            Defines(fact, tokens));
    }

    /// <summary>Whether the statement says what its main entity is: it opens with the name, and "is" follows soon.</summary>
    private bool Defines(Fact fact, IReadOnlyList<Token> tokens)
    {
        var name = Tokenizer.Split(Tree.NameOf(fact.Entities[0]));
        var start = tokens.Count > 0 && tokens[0].Text == "the" ? 1 : 0;
        return tokens.Count > start + name.Count && name.Select(token => token.Text).SequenceEqual(tokens.Skip(start).Take(name.Count).Select(token => token.Text), StringComparer.Ordinal)
            && tokens.Skip(start + name.Count).Take(DefinitionReach).Any(token => token.Text is "is" or "are");
    }

    private static bool IsDateNeighbour(IReadOnlyList<Token> tokens, int i, Func<Token, bool> isDate) =>
        i > 0 && isDate(tokens[i - 1]) || i + 1 < tokens.Count && isDate(tokens[i + 1]);

    internal static bool IsActor(Kind kind) => kind.Pronouns.Any(pronoun => pronoun is "he" or "she" or "they");

    private IEnumerable<(string Key, double Weight)> Keys(string text) => Keys(Tokenizer.Split(text));

    private IEnumerable<(string Key, double Weight)> Keys(IReadOnlyList<Token> tokens) => lexicon.Terms(tokens)
        .SelectMany(term => term.Groups.Select(group => (Vocabulary.Group(group), Synonym)).Prepend((term.Stem, OwnWord)));

    private void Post(string key, int fact, double weight)
    {
        var number = vocabulary.Add(key);
        while (postings.Count <= number) postings.Add([]);
        postings[number].Add(new Posting(fact, (float)weight));
    }

    private void PostEntity(string entity, int fact)
    {
        if (!byEntity.TryGetValue(entity, out var facts)) byEntity[entity] = facts = [];
        facts.Add(fact);
    }

    private HashSet<string> FindAmbient() => Story.Entities.Select(entity => entity.Id)
        .Where(id => Tree.Compared(id) is null && FactsOf(id).Count > Facts.Count * 0.25).ToHashSet(StringComparer.Ordinal);
}
