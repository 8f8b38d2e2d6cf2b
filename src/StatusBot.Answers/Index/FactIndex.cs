using NodaTime;
using StatusBot.Facts;
using StatusBot.Language;

namespace StatusBot.Answers;

/// <summary>
/// The accepted facts in memory, with the lists by which a question finds them. Never changes: a new state of the store is a new index.
/// </summary>
public sealed class FactIndex
{
    private const double TopicWord = 0.6, Associated = 0.5, AmbientShare = 0.25;
    private readonly Lexicon lexicon;
    private readonly Associations associations;
    private readonly Dictionary<string, string> opposites;
    private readonly Dictionary<string, HashSet<string>> kindWords;
    private readonly Dictionary<string, List<int>> byEntity = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IndexedFact> byId;
    private readonly Lazy<FactIndex> deprecated;
    private readonly FactReader reader;
    private readonly Lazy<ILookup<string, IndexedFact>> byWording;

    /// <param name="story">The accepted facts; those ranked as deprecated are left out of every answer.</param>
    /// <param name="understanding">The language in which questions are asked.</param>
    /// <param name="changes">What the ledger recorded after the baseline.</param>
    /// <param name="before">The index of the story before some terms changed: what did not change is taken from it, and nobody else takes
    /// it.</param>
    public FactIndex(Story story, Understanding understanding, IReadOnlyList<RecordedChange>? changes = null, FactIndex? before = null)
        : this(story, understanding, changes ?? [], fact => fact.Rank != Rank.Deprecated, before)
    {
    }

    private FactIndex(
        Story story, Understanding understanding, IReadOnlyList<RecordedChange> changes, Func<Fact, bool> isHeld, FactIndex? before = null)
    {
        (Story, lexicon, associations, Changes) = (story, understanding.Lexicon, understanding.Associations, changes);
        opposites = lexicon.English.Opposites;
        deprecated = new(() => new FactIndex(story, understanding, [], fact => fact.Rank == Rank.Deprecated));
        Tree = new EntityTree(story);
        Articles = story.Articles.ToDictionary(article => article.Id, StringComparer.Ordinal);
        Origins = story.Origins.ToDictionary(origin => origin.Id, StringComparer.Ordinal);
        Claims = story.Claims.ToDictionary(claim => claim.Id, StringComparer.Ordinal);
        Topics = story.Topics.ToDictionary(topic => topic.Id, StringComparer.Ordinal);
        kindWords = story.Kinds.ToDictionary(kind => kind.Id, kind => WordsOf(kind, lexicon), StringComparer.Ordinal);
        PlaceOfTopic = story.Topics.Select(
            (topic, i) => (topic.Id, i)).ToDictionary(topic => topic.Id, topic => topic.i, StringComparer.Ordinal);
        Succession = new Succession(story, before?.Succession);
        var known = before?.ReadsAsIn(this) == true ? before : null;
        reader = new FactReader(lexicon, Tree, Succession, PlaceOfTopic, known?.reader);
        Facts = Read(story.Facts.Where(isHeld), known);
        Columns = new FactColumns(Facts);
        byId = Facts.ToDictionary(fact => fact.Fact.Id, StringComparer.Ordinal);
        Words = known is null ? BuildWords() : known.Words.After(Moved(known.Facts), Facts, fact => reader.WordsOf(fact.Fact));
        Spellings = known is null ? new(story) : known.Spellings.After(known.Story, story);
        foreach (var fact in Facts)
            foreach (var entity in fact.WithParents) Post(entity, fact.Number);
        ByTopic = story.Topics.Select((_, i) => Ordered(Facts.Where(fact => fact.Topic == i))).ToArray();
        ByClaim = Facts.Where(fact => fact.Fact.Claim is not null).ToLookup(fact => fact.Fact.Claim!, StringComparer.Ordinal);
        Ambient = FindAmbient();
        Protagonist = FindProtagonist();
        byWording = new(() => Facts.SelectMany(fact => fact.Fact.Wordings.Select(words => (Key: KeyOf(Tokenizer.Split(words)), Fact: fact)))
            .ToLookup(one => one.Key, one => one.Fact, StringComparer.Ordinal));
    }

    public Story Story { get; }

    /// <summary>What holds when.</summary>
    public Succession Succession { get; }

    /// <summary>The deprecated facts in an index of their own: no answer is made from it, but readers may look them up.</summary>
    internal FactIndex Deprecated => deprecated.Value;

    /// <summary>On which days people found facts still true, by the fact's id, the oldest first.</summary>
    public ILookup<string, LocalDate> Verified { get; init; } = Array.Empty<string>().ToLookup(id => id, _ => default(LocalDate));

    /// <summary>The facts that are known to answer just this question, in these words.</summary>
    internal IEnumerable<IndexedFact> Worded(IReadOnlyList<Token> question) => byWording.Value[KeyOf(question)];

    private static string KeyOf(IEnumerable<Token> tokens) => string.Join(' ', tokens.Select(token => Tokenizer.Fold(token.Written)));

    internal IReadOnlyList<RecordedChange> Changes { get; }
    internal EntityTree Tree { get; }
    internal IndexedFact[] Facts { get; }
    internal FactColumns Columns { get; }
    internal WordIndex Words { get; }

    /// <summary>The facts of each topic, in the topics' order; the preferred and best supported first.</summary>
    internal IReadOnlyList<IndexedFact>[] ByTopic { get; }

    internal ILookup<string, IndexedFact> ByClaim { get; }
    internal IReadOnlyDictionary<string, Article> Articles { get; }
    internal IReadOnlyDictionary<string, Topic> Topics { get; }

    /// <summary>Each topic's place in the story.</summary>
    internal Dictionary<string, int> PlaceOfTopic { get; }

    internal IReadOnlyDictionary<string, Claim> Claims { get; }
    internal IReadOnlyDictionary<string, Origin> Origins { get; }

    /// <summary>Entities that the whole story is about, so that a fact need not name them ("the city council").</summary>
    internal IReadOnlySet<string> Ambient { get; }

    /// <summary>The one entity that most facts are about: what "it" means where nothing was said before; null for none.</summary>
    internal string? Protagonist { get; }

    /// <summary>The words of the facts: right as they are when a question holds them.</summary>
    internal StoryWords Spellings { get; }

    /// <summary>The names of all entities, for the reader of questions.</summary>
    internal IReadOnlyList<Name> Names => NamesOf(Story);

    internal static IReadOnlyList<Name> NamesOf(Story story) => story.Entities
        .SelectMany(entity => entity.Aliases.Prepend(entity.Name).Select(name => new Name(name, entity.Id, entity.Kind))).ToList();

    /// <summary>The entities of a compared kind, in the story's order.</summary>
    internal IEnumerable<Entity> Compared => Story.Entities.Where(entity => Tree.KindOf(entity.Id).Compared);

    internal IReadOnlyList<int> FactsOf(string entity) => byEntity.TryGetValue(entity, out var facts) ? facts : [];

    /// <summary>When the newest dated article of some appeared; null where none is dated.</summary>
    internal static Occurred? Newest(IEnumerable<Article> articles) =>
        articles.Select(article => article.Published).OfType<Occurred>().MaxBy(published => published.Latest);

    /// <summary>When the newest dated article appeared that facts cite.</summary>
    internal Occurred? NewestOf(IEnumerable<Fact> facts) =>
        Newest(facts.SelectMany(fact => fact.Citations).Select(citation => Articles[citation.Article]));

    /// <summary>Whether a claim's answer changes in time.</summary>
    internal bool IsState(string? claim) => claim is not null && Claims[claim].Kind == ClaimKind.State;

    /// <summary>The words of a text that carry content.</summary>
    internal IReadOnlyList<Term> Terms(IReadOnlyList<Token> tokens) => lexicon.Terms(tokens);

    internal IndexedFact? Find(string factId) => byId.GetValueOrDefault(factId);

    private IndexedFact? Find(Fact fact) => Find(fact.Id) is { } indexed && ReferenceEquals(indexed.Fact, fact) ? indexed : null;

    /// <summary>Whether its names and words are those of another index.</summary>
    internal bool SpeaksAs(FactIndex other) =>
        ReferenceEquals(Spellings.All, other.Spellings.All) && Story.Entities.Equals(other.Story.Entities);

    /// <summary>
    /// Whether a fact that stands in another index as well is read there as here: all whose names it holds is still the same.
    /// </summary>
    private bool ReadsAsIn(FactIndex other) => Story.Topics.Equals(other.Story.Topics) && Story.Kinds.Equals(other.Story.Kinds)
        && Story.Entities.All(entity => entity.Equals(other.Tree.Find(entity.Id)));

    private IndexedFact[] Read(IEnumerable<Fact> facts, FactIndex? known) =>
        [.. facts.Select((fact, number) => known?.Find(fact) is { } indexed ? indexed.At(number, Succession.VisibleFrom(fact))
            : reader.Read(fact, number))];

    /// <summary>By a fact's number in an index before: its number in this one, or -1.</summary>
    private int[] Moved(IndexedFact[] before) => [.. before.Select(fact => Find(fact.Fact)?.Number ?? -1)];

    /// <summary>Whether a fact may do without a word.</summary>
    internal bool IsLight(Term term) => term.Light || associations.IsGeneric(term.Stem);

    /// <summary>Whether a fact may do without a word in one of its meanings.</summary>
    internal bool MayBeLight(Term term) => IsLight(term) || term.Groups.Any(lexicon.English.LightGroups.Contains);

    /// <summary>Whether a fact holds one of the words that carry.</summary>
    internal bool SpeaksOf(IEnumerable<Term> terms) => terms.Any(term => !IsLight(term) && Words.Find(term.Stem).Count > 0);

    /// <summary>Whether a word is known for questions that are about something else.</summary>
    internal bool IsOutside(Term term) => associations.Share(term.Stem, TrainingData.OutOfScope) >= 0.4;

    /// <summary>Whether a word carries and is hardly ever used with an intent.</summary>
    internal bool IsForeignTo(Term term, string intent) => !IsLight(term) && associations.Share(term.Stem, intent) < 0.1;

    /// <summary>The word with the groups that mean the opposite.</summary>
    internal Term WithOpposites(Term term)
    {
        var against = OppositesOf(term).ToList();
        return against.Count == 0 ? term : term with { Groups = [.. term.Groups, .. against] };
    }

    /// <summary>The groups that mean the opposite of a word.</summary>
    internal IEnumerable<string> OppositesOf(Term term) => term.Groups.Select(group => opposites.GetValueOrDefault(group)).OfType<string>();

    /// <summary>The groups of what a word takes for granted: "withdrew" that there was an offer.</summary>
    internal IEnumerable<string> PresupposedBy(Term term) =>
        OppositesOf(term with { Groups = [.. term.Groups.Intersect(lexicon.English.Presupposing, StringComparer.Ordinal)] });

    internal bool IsKind(Term term) => kindWords.Values.Any(words => IsOneOf(term, words));

    /// <summary>Whether a word names the kind of an entity: "laws".</summary>
    internal bool IsKindOf(Term term, string entity) => IsOneOf(term, kindWords[Tree.Entity(entity).Kind]);

    private static bool IsOneOf(Term term, HashSet<string> words) => words.Contains(term.Stem);

    private static HashSet<string> WordsOf(Kind kind, Lexicon lexicon) => lexicon.Terms(Tokenizer.Split(kind.Name + " " + kind.Plural))
        .SelectMany(term => term.Groups.Select(WordIndex.Group).Prepend(term.Stem)).ToHashSet(StringComparer.Ordinal);

    private WordIndex BuildWords()
    {
        var words = new WordIndex.Builder(Story.Topics.Count);
        foreach (var fact in Facts) words.Add(fact.Topic, reader.WordsOf(fact.Fact));
        for (var i = 0; i < Story.Topics.Count; i++) words.AddTopic(i, WordsOf(Story.Topics[i]));
        return words.Build();
    }

    private IEnumerable<(string Key, double Weight)> WordsOf(Topic topic) =>
        reader.Keys(string.Join(' ', topic.Words.Append(topic.Name))).Select(word => (word.Key, word.Weight * TopicWord))
            .Concat(associations.WordsOf(topic.Id).Select(word => (word.Stem, word.Share * Associated)));

    // By rank and support alone: what holds on the day asked for is judged when it is asked.
    private static IReadOnlyList<IndexedFact> Ordered(IEnumerable<IndexedFact> facts) => facts.OrderBy(fact => fact.Fact.Rank)
        .ThenByDescending(fact => fact.Fact.Citations.Count).ThenBy(fact => fact.Fact.Statement.Length)
        .ThenBy(fact => fact.Fact.Id, StringComparer.Ordinal).ToArray();

    private void Post(string entity, int fact)
    {
        if (!byEntity.TryGetValue(entity, out var facts)) byEntity[entity] = facts = [];
        facts.Add(fact);
    }

    private string? FindProtagonist() => Facts.SelectMany(fact => fact.Entities).CountBy(id => id, StringComparer.Ordinal)
        .Where(named => 2 * named.Value > Facts.Length).ToList() is [var only] ? only.Key : null;

    private HashSet<string> FindAmbient() => Story.Entities.Select(entity => entity.Id)
        .Where(id => Tree.Compared(id).Count == 0 && FactsOf(id).Count > Facts.Length * AmbientShare).ToHashSet(StringComparer.Ordinal);
}
