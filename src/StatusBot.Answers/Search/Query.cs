using StatusBot.Language;

namespace StatusBot.Answers;

/// <summary>One word of a question with where it stands and how much it carries.</summary>
/// <param name="ByTopic">How far each topic vouches for the word, in the topics' order.</param>
internal sealed record QueryTerm(Term Term, WordEntry[] Entries, float[] ByTopic, double Weight, bool Light, bool Unexplained);

/// <summary>A question with all that is the same for every fact, worked out once.</summary>
internal sealed class Query
{
    private const double LightWeight = 0.25, UnknownWeight = 0.9, LeastWeight = 1, MostRarityOfLight = 3, LeastBest = 0.15;

    /// <summary>How much a name weighs beside a word as rare as it.</summary>
    private const double NameWeight = 0.7;

    public Query(Asked asked, FactIndex index)
    {
        (Asked, On) = (asked, asked.Question.On);
        Terms = asked.Terms.SelectMany(
            term => Known(term, index)).Select(term => Look(TakesForGranted(asked) ? index.WithOpposites(term) : term, index)).ToArray();
        Focus = asked.Question.Focus.Select(term => Look(term, index)).ToArray();
        Counted = asked.Question.Counted.Select(term => Look(term, index)).Where(term => !term.Light).ToArray();
        Carries = Terms.Any(term => !term.Light);
        Mentions = [.. asked.Mentions];
        Subjects = Mentions.Where(id => !index.Ambient.Contains(id)).ToArray();
        Names = Mentions.Select(id => (id, NameWeight * Rarity(index, index.FactsOf(id).Count))).ToArray();
        TopicShares = Shares(asked, index);
        IsDefinitional = SubjectMatch.IsDefinitional(asked);
    }

    public Asked Asked { get; }
    public DateMention? On { get; }
    public bool IsDefinitional { get; }
    public string[] Mentions { get; }
    public QueryTerm[] Terms { get; }
    public QueryTerm[] Focus { get; }
    public QueryTerm[] Counted { get; }

    /// <summary>Whether a word of it must be held; else it asks about its names, its dates or its intent alone.</summary>
    public bool Carries { get; }

    /// <summary>The entities asked about, without those of which the whole story is.</summary>
    public string[] Subjects { get; }

    public (string Entity, double Weight)[] Names { get; }

    /// <summary>How likely each topic is beside the likeliest, from 0 to 1, in the topics' order.</summary>
    public double[] TopicShares { get; }

    /// <summary>How near it is to the questions of claims, as far as that was worked out.</summary>
    public Dictionary<string, double> Likeness { get; } = new(StringComparer.Ordinal);

    /// <summary>A phrase that no fact knows is looked for by its words.</summary>
    private static IReadOnlyList<Term> Known(Term term, FactIndex index) =>
        term.Parts.Count == 0 || term.Groups.Select(WordIndex.Group).Prepend(term.Stem).Any(key => index.Words.Find(key).Count > 0)
            ? [term]
            : term.Parts;

    private static bool TakesForGranted(Asked asked) => asked.Kind is AnswerKind.Whether or AnswerKind.When or AnswerKind.Why;

    private static double Rarity(FactIndex index, int count) => Math.Log(1 + index.Facts.Length / (0.5 + count));

    /// <summary>
    /// How much a word carries: the more the rarer it is among the facts. One whose meaning is known and which no fact holds carries most,
    /// for it asks for something else; a word that nothing explains may be a turn of phrase.
    /// </summary>
    private static QueryTerm Look(Term term, FactIndex index)
    {
        var entries = term.Groups.Select(WordIndex.Group).Prepend(term.Stem).Select(index.Words.Find).Where(entry => entry.Count > 0)
            .ToArray();
        var rarity = Rarity(index, entries.Sum(entry => entry.Count));
        var light = index.IsLight(term);
        var unexplained = entries.Length == 0 && term.Groups.Count == 0 && !index.IsOutside(term);
        var weight = light
            ? LightWeight * Math.Min(rarity, MostRarityOfLight)
            : unexplained ? UnknownWeight : Math.Max(rarity, LeastWeight);
        return new QueryTerm(term, entries, ByTopic(entries, index.ByTopic.Length), weight, light, unexplained);
    }

    private static float[] ByTopic(WordEntry[] entries, int topics)
    {
        var best = new float[topics];
        foreach (var entry in entries)
            for (var i = 0; entry.ByTopic is not null && i < topics; i++) best[i] = Math.Max(best[i], entry.ByTopic[i]);
        return best;
    }

    private static double[] Shares(Asked asked, FactIndex index)
    {
        var shares = new double[index.ByTopic.Length];
        foreach (var (intent, probability) in asked.Intents.Ranked)
            if (index.PlaceOfTopic.TryGetValue(intent, out var place)) shares[place] = probability;
        var best = Math.Max(index.Topics.ContainsKey(asked.Intent) ? asked.Intents.Ranked[0].Probability : shares.Max(), LeastBest);
        for (var i = 0; i < shares.Length; i++) shares[i] /= best;
        return shares;
    }
}
