using StatusBot.Facts;
using StatusBot.Language;

namespace StatusBot.Answers;

/// <summary>Which facts are looked at for a question.</summary>
internal sealed class Retrieval(FactIndex index)
{
    /// <summary>As many facts are all looked at; of more those that hold the rarest of its names and words.</summary>
    private const int Most = 500;

    /// <summary>Whether it names entities or days and nothing else: what is known on these is listed.</summary>
    public bool IsListing(Asked asked) =>
        asked.Terms.Count == 0 && (Subjects(asked).Count > 0 || NamesDays(asked));

    public IReadOnlyList<IndexedFact> Candidates(Asked asked, Standings day) =>
        Visible(IsListing(asked) ? Listed(asked) : Promising(asked), day);

    /// <summary>The visible facts on what is asked about; where it names nobody, those that hold its words.</summary>
    public IReadOnlyList<IndexedFact> OnSubject(Asked asked, Standings day)
    {
        var subjects = Subjects(asked);
        return Visible(subjects.Count > 0 ? subjects.Select(index.FactsOf).MinBy(facts => facts.Count)! : Holding(asked), day);
    }

    private List<IndexedFact> Visible(IEnumerable<int> facts, Standings day) =>
        [.. index.Columns.Visible(facts, day).Select(fact => index.Facts[fact])];

    /// <summary>The entities asked about, without those of which the whole story is.</summary>
    private List<string> Subjects(Asked asked) => [.. asked.Mentions.Where(id => !index.Ambient.Contains(id))];

    private static bool NamesDays(Asked asked) =>
        asked.Question.Within is { } days && (days.Relation == DateRelation.Since || asked.Kind != AnswerKind.Whether);

    private IEnumerable<int> Listed(Asked asked)
    {
        if (Subjects(asked) is { Count: > 0 } subjects) return subjects.Select(Related).MinBy(facts => facts.Count)!;
        return asked.Question.Within is { Relation: DateRelation.Since } since
            ? index.Columns.Since(since.From)
            : index.Columns.On(asked.Question.Within!);
    }

    /// <summary>The facts on an entity and on what it belongs to.</summary>
    private List<int> Related(string entity) =>
        [.. index.Tree.Parents(entity).SelectMany(index.FactsOf).Concat(index.FactsOf(entity)).Distinct()];

    private IEnumerable<int> Promising(Asked asked) =>
        index.Facts.Length <= Most ? Enumerable.Range(0, index.Facts.Length) : Holding(asked);

    /// <summary>By the rarity of the names and words that they hold (Spärck Jones 1972).</summary>
    private IEnumerable<int> Holding(Asked asked)
    {
        var lists = asked.Terms.Select(term => (IReadOnlyList<int>)index.Words.Find(term.Stem).Facts)
            .Concat(Subjects(asked).Select(index.FactsOf));
        var promise = new Dictionary<int, double>();
        foreach (var list in lists.Where(list => list.Count > 0))
        {
            var rarity = Math.Log(1 + index.Facts.Length / (0.5 + list.Count));
            foreach (var fact in list) promise[fact] = promise.GetValueOrDefault(fact) + rarity;
        }
        return promise.OrderByDescending(fact => fact.Value).ThenBy(fact => fact.Key).Take(Most).Select(fact => fact.Key);
    }
}
