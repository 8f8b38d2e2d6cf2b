using StatusBot.Facts;
using StatusBot.Language;

namespace StatusBot.Answers;

/// <summary>
/// Finds the facts that answer a question, best first. A fact must be about every entity that the question names,
/// hold the words that carry the question, and give the kind of answer that it wants; what is left is ordered by how well it fits.
/// </summary>
internal sealed class Search(FactIndex index, ClaimQuestions claims, Ranking? ranking)
{
    /// <summary>The share of a question's weight that a fact may leave out.</summary>
    private const double Tolerance = 0.34;

    /// <summary>Below it a fact shares no more with the question than chance.</summary>
    private const double LowestScore = 4.2;

    /// <summary>How sure the intent must be where nothing else says what is asked.</summary>
    private const double Certain = 0.3;

    /// <summary>How likely another topic must be beside the likeliest to be looked at as well.</summary>
    private const double AsLikely = 0.5;

    /// <summary>How surely a fact must hold the word that is asked for: by itself, by a synonym or by a word of its topic.</summary>
    private const float Firm = 0.5f;

    /// <summary>What the likeliest topic adds to a question's weight.</summary>
    private const double TopicWeight = 1.5;

    /// <summary>By how much a question that a fact is known to answer fits it better than all others.</summary>
    private const double KnownWeight = 1.5;

    private const int MostMatches = 64, MostRated = 1024;

    /// <summary>Of facts that only their topic vouches for, more would rank behind these.</summary>
    private const int MostOfTopic = 256;

    private readonly Gates gates = new(index);
    private readonly SubjectMatch subjects = new(index);
    private readonly Scoring scoring = new(index, claims);

    /// <summary>Whether a fact is about what was asked and gives that kind of answer, whatever its words.</summary>
    public bool Suits(IndexedFact fact, Asked asked) => gates.Suits(fact, asked);

    /// <summary>Whether a fact gives the kind of answer wanted, whomever it is about.</summary>
    public bool Gives(IndexedFact fact, Asked asked) => gates.Gives(fact, asked);

    /// <summary>The facts that answer; first of all one that is known to answer just these words, whomever they seem to name.</summary>
    public IReadOnlyList<Match> Find(Asked asked, Standings day)
    {
        var found = Found(asked, day);
        if (Latest.IsAskedFor(asked)) found = Latest.First(found, Found(Latest.Left(asked), day), day);
        if (Known(asked, day) is not { } known) return found;
        var score = Math.Max(LowestScore, found.Count > 0 ? found[0].Score : 0) * KnownWeight;
        return [new Match(known, score, 1, []), .. found.Where(match => match.Fact != known)];
    }

    /// <summary>The one fact that is known to answer just these words; null for none, or several.</summary>
    public IndexedFact? Known(Asked asked, Standings day) =>
        index.Worded(asked.Question.Tokens).Where(fact => day.IsVisible(fact.Fact)).ToList() is [var known] ? known : null;

    private IReadOnlyList<Match> Found(Asked asked, Standings day)
    {
        var query = new Query(asked, index);
        using var cover = new Cover(query.Terms, index.Facts.Length);
        var matches = Best(index.Columns.Visible(Candidates(query, cover), day), query, cover,
            match => match.Coverage >= 1 - Tolerance && match.Score >= LowestScore && subjects.IsAboutAll(match.Fact, asked)
                && subjects.IsSaidBy(match.Fact, asked)
                && HoldsWhatIsAsked(match.Fact, query) && subjects.IsOfTheSame(match.Fact, asked));
        var answers = matches.Where(match => gates.Gives(match.Fact, asked)).ToList();
        if (answers.Count > 0) return Gates.Sorted(answers, asked);
        var denying = matches.Select(match => WithMissing(match, query, cover)).Where(match => Gates.Denies(match, asked)).ToList();
        return denying.Count > 0 ? denying : ByMeaning(query, day);
    }

    /// <summary>What no word finds.</summary>
    private List<Match> ByMeaning(Query query, Standings day)
    {
        if (ranking is null || !query.Carries) return [];
        return [.. ranking.Find(query.Asked, Candidates(query, day), day).Where(one => SpeaksOfTheDeed(one.Fact, query)).Take(MostMatches)
            .Select(one => new Match(one.Fact, LowestScore * one.Share, 1, []))];
    }

    /// <summary>"Has X fined Y?": a fact that says nothing of fines answers neither yes nor no.</summary>
    private bool SpeaksOfTheDeed(IndexedFact fact, Query query)
    {
        if (query.Asked is not { Kind: AnswerKind.Whether, Inherited: false, Question.Mentions: [var first, ..] }) return true;
        var verb = query.Terms.FirstOrDefault(term => term.Term.Position == first.Start + first.Length);
        return verb is null || verb.Unexplained || index.MayBeLight(verb.Term) || Holds(fact, verb);
    }

    /// <summary>
    /// The visible facts that may answer, whatever their words and whomever they name; of very many, those on the subject.
    /// </summary>
    public IReadOnlyList<IndexedFact> Candidates(Asked asked, Standings day) => Candidates(new Query(asked, index), day);

    private List<IndexedFact> Candidates(Query query, Standings day)
    {
        var facts = index.Facts.Length > MostRated && query.Subjects.Length > 0
            ? query.Subjects.Select(Related).MinBy(facts => facts.Count)!
            : Enumerable.Range(0, index.Facts.Length);
        return [.. index.Columns.Visible(facts, day).Select(fact => index.Facts[fact])
            .Where(fact => gates.MayAnswer(fact, query.Asked))];
    }

    /// <summary>Facts on the question's subject that do not answer it, at most two.</summary>
    public IReadOnlyList<Match> Nearby(Asked asked, Standings day)
    {
        var query = new Query(asked, index);
        using var cover = new Cover(query.Terms, index.Facts.Length);
        var facts = query.Subjects.Length > 0 ? query.Subjects.Select(index.FactsOf).MinBy(found => found.Count)! : cover.Touched;
        return Best(index.Columns.Visible(facts, day), query, cover, _ => true).Take(2)
            .Select(match => WithMissing(match, query, cover)).ToList();
    }

    /// <summary>The best matches that pass, by score and then by id.</summary>
    private List<Match> Best(int[] facts, Query query, Cover cover, Func<Match, bool> passes)
    {
        var best = new PriorityQueue<Match, Match>(Comparer<Match>.Create((a, b) => Match.BestFirst.Compare(b, a)));
        foreach (var fact in Promising(facts, query, cover))
        {
            var match = Rate(index.Facts[fact], query, cover);
            if (best.Count == MostMatches && Match.BestFirst.Compare(match, best.Peek()) > 0 || !passes(match)) continue;
            best.Enqueue(match, match);
            if (best.Count > MostMatches) best.Dequeue();
        }
        return best.UnorderedItems.Select(item => item.Element).Order(Match.BestFirst).ToList();
    }

    private IEnumerable<int> Candidates(Query query, Cover cover) => query.Carries ? Carried(query, cover) : Uncarried(query);

    /// <summary>The facts of the rarest subject; without one, those that hold a word, and the topics whose words alone suffice.</summary>
    private IEnumerable<int> Carried(Query query, Cover cover)
    {
        if (query.Subjects.Length > 0)
            return query.Subjects.Select(Related).MinBy(facts => facts.Count)!.Where(fact => HoldsAny(fact, query, cover));
        var topics = Enumerable.Range(0, index.ByTopic.Length).Where(topic => IsCoveredBy(topic, query));
        return cover.Touched.Concat(topics.SelectMany(FirstOfTopic).Where(fact => !cover.IsTouched(fact)));
    }

    private IEnumerable<int> FirstOfTopic(int topic) => index.ByTopic[topic].Take(MostOfTopic).Select(fact => fact.Number);

    private bool HoldsAny(int fact, Query query, Cover cover)
    {
        for (var t = 0; t < query.Terms.Length; t++)
            if (cover.Held(fact, index.Columns.Topic(fact), t) > 0) return true;
        return false;
    }

    private static bool IsCoveredBy(int topic, Query query)
    {
        var share = TopicWeight * query.TopicShares[topic] + query.Names.Sum(name => name.Weight);
        var held = query.Terms.Sum(term => term.Weight * term.ByTopic[topic]);
        return held > 0 && share + held >= (1 - Tolerance) * (share + query.Terms.Sum(term => term.Weight));
    }

    private IEnumerable<int> Uncarried(Query query)
    {
        var asked = query.Asked;
        if (asked.Question.Within is { Relation: not DateRelation.Since } on && asked.Kind != AnswerKind.Whether)
            return index.Columns.On(on);
        if (asked.Question.Since is { } since && query.Subjects.Length == 0) return index.Columns.Since(since);
        if (asked.Intent == TrainingData.OutOfScope && asked.Question.KindIsStated && asked.Terms.Count > 0) return [];
        if (query.Subjects.Length > 0) return query.Subjects.Select(Related).MinBy(facts => facts.Count)!;
        if (asked.Terms.Count == 0 && !index.Topics.ContainsKey(asked.Intent)) return query.Mentions.SelectMany(Related).Distinct();
        if (asked.Intents.Confidence < Certain) return [];
        return index.Story.Topics.Select((topic, i) => (topic, i)).Where(topic => query.TopicShares[topic.i] >= AsLikely)
            .SelectMany(topic => FirstOfTopic(topic.i));
    }

    private IReadOnlyList<int> Related(string entity)
    {
        var parents = index.Tree.Parents(entity);
        return parents.Count == 0
            ? index.FactsOf(entity)
            : index.FactsOf(entity).Concat(parents.SelectMany(index.FactsOf)).Distinct().ToList();
    }

    /// <summary>
    /// Of very many facts those that may come first, judged by what is cheap to tell: the words held, the topic and the rank.
    /// </summary>
    private ArraySegment<int> Promising(int[] facts, Query query, Cover cover)
    {
        if (facts.Length <= MostRated) return facts;
        var promise = new double[facts.Length];
        for (var i = 0; i < facts.Length; i++) promise[i] = Promise(facts[i], query, cover);
        Array.Sort(promise, facts);
        return new ArraySegment<int>(facts, facts.Length - MostRated, MostRated);
    }

    private double Promise(int fact, Query query, Cover cover)
    {
        var topic = index.Columns.Topic(fact);
        var promise = query.TopicShares[topic] - index.Columns.Rank(fact);
        for (var t = 0; t < query.Terms.Length; t++) promise += query.Terms[t].Weight * cover.Held(fact, topic, t);
        return promise;
    }

    private Match Rate(IndexedFact fact, Query query, Cover cover)
    {
        var total = TopicWeight * query.TopicShares[fact.Topic];
        foreach (var (entity, weight) in query.Names)
            if (fact.IsAbout(entity)) total += weight;
        var covered = total;
        for (var t = 0; t < query.Terms.Length; t++)
        {
            total += query.Terms[t].Weight;
            covered += query.Terms[t].Weight * cover.Held(fact, t);
        }
        var share = total > 0 ? covered / total : 1;
        if (query.Carries && share < 1 - Tolerance) return new Match(fact, 4 * share, share, []);
        return new Match(fact, scoring.Score(fact, query, query.Carries ? share : 0.5 + 0.5 * share), query.Carries ? share : 1, []);
    }

    private static Match WithMissing(Match match, Query query, Cover cover) => match with
    {
        Missing = Enumerable.Range(0, query.Terms.Length).Where(t => !query.Terms[t].Light && cover.Held(match.Fact, t) == 0)
            .Select(t => query.Terms[t].Term.Written).ToList(),
    };

    private static bool HoldsWhatIsAsked(IndexedFact fact, Query query) => query.Counted.All(term => Holds(fact, term))
        && query.Focus.All(term => term.Entries.Length > 0 || term.Light || term.Unexplained)
        && (query.Focus.Length == 0 || query.Focus.Any(term => Holds(fact, term)) || query.Focus.All(term => term.Unexplained));

    private static bool Holds(IndexedFact fact, QueryTerm term) =>
        term.ByTopic[fact.Topic] >= Firm || term.Entries.Any(entry => Array.BinarySearch(entry.Facts, fact.Number) >= 0);
}
