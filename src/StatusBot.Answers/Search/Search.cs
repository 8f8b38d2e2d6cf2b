using NodaTime;
using StatusBot.Facts;
using StatusBot.Language;

namespace StatusBot.Answers;

/// <summary>
/// Finds the facts that answer a question, best first. A fact must be about every entity that the question names,
/// hold the words that carry the question, and give the kind of answer that it wants; what is left is ordered by how well it fits.
/// </summary>
internal sealed class Search(FactIndex index)
{
    /// <summary>The share of a question's weight that a fact may leave out.</summary>
    private const double Tolerance = 0.34;

    /// <summary>Below it a fact shares no more with the question than chance.</summary>
    private const double LowestScore = 3.3;

    /// <summary>How sure the intent must be where nothing else says what is asked.</summary>
    private const double Certain = 0.5;

    /// <summary>How surely a fact must hold the word that is asked for: by itself, by a synonym or by its topic.</summary>
    private const double Firm = 0.35;

    private const double LightWeight = 0.25, UnknownWeight = 1.2, TopicWeight = 1.5;

    /// <summary>How much a name weighs beside a word as rare as it.</summary>
    private const double NameWeight = 0.7;

    /// <summary>Whether a fact is about what was asked and gives that kind of answer, whatever its words.</summary>
    public bool Suits(IndexedFact fact, Asked asked) => IsAbout(fact, asked) && Gives(fact, asked);

    public IReadOnlyList<Match> Find(Asked asked, LocalDate asOf)
    {
        var cover = Cover(asked);
        var matches = Candidates(asked, cover).Select(fact => index.Facts[fact])
            .Where(fact => IsVisible(fact, asOf) && IsAbout(fact, asked) && IsSaidBy(fact, asked))
            .Select(fact => Rate(fact, asked, cover))
            .Where(match => match.Score >= LowestScore && 1 - match.Coverage <= Tolerance && HoldsWhatIsAsked(match.Fact, asked) && HasSubject(match.Fact, asked))
            .OrderByDescending(match => match.Score).ThenBy(match => match.Fact.Fact.Id, StringComparer.Ordinal)
            .ToList();
        var answers = matches.Where(match => Gives(match.Fact, asked)).ToList();
        return answers.Count > 0 ? answers : matches.Where(match => Denies(match, asked)).ToList();
    }

    /// <summary>Why each fact that shares something with the question was taken or left: for those who tune the search.</summary>
    internal IReadOnlyList<(Match Match, string Left)> Explain(Asked asked, LocalDate asOf)
    {
        var cover = Cover(asked);
        return Candidates(asked, cover).Select(fact => index.Facts[fact]).Select(fact => Rate(fact, asked, cover)).OrderByDescending(match => match.Score)
            .Select(match => (match, string.Join(' ', new[]
            {
                IsVisible(match.Fact, asOf) ? "" : "later", IsAbout(match.Fact, asked) ? "" : "about", 1 - match.Coverage <= Tolerance ? "" : "coverage",
                HoldsWhatIsAsked(match.Fact, asked) ? "" : "focus", HasSubject(match.Fact, asked) ? "" : "subject", Gives(match.Fact, asked) ? "" : "kind",
            }.Where(reason => reason.Length > 0)))).ToList();
    }

    /// <summary>Facts on the question's subject that do not answer it.</summary>
    public IReadOnlyList<Match> Nearby(Asked asked, LocalDate asOf)
    {
        var cover = Cover(asked);
        var subjects = asked.Mentions.Where(id => !index.Ambient.Contains(id)).ToList();
        var facts = subjects.Count > 0 ? subjects.SelectMany(index.FactsOf).Distinct() : cover.Keys;
        return facts.Select(fact => index.Facts[fact]).Where(fact => IsVisible(fact, asOf))
            .Select(fact => Rate(fact, asked, cover)).OrderByDescending(match => match.Score).Take(2).ToList();
    }

    /// <summary>As of a day, what an article dated later says is left out, and so is what cannot have happened yet.</summary>
    public static bool IsVisible(IndexedFact fact, LocalDate asOf) =>
        !(fact.Published > asOf && fact.Fact.Citations.Count == 1)
        && (fact.Fact.Modality == Modality.Expected || fact.Fact.Occurred?.CanHaveHappenedBy(asOf) != false);

    private Dictionary<int, double[]> Cover(Asked asked)
    {
        var cover = new Dictionary<int, double[]>();
        for (var t = 0; t < asked.Terms.Count; t++)
            foreach (var postings in index.Find(asked.Terms[t]))
                foreach (var posting in postings)
                {
                    if (!cover.TryGetValue(posting.Fact, out var held)) cover[posting.Fact] = held = new double[asked.Terms.Count];
                    held[t] = Math.Max(held[t], posting.Weight);
                }
        return cover;
    }

    private IEnumerable<int> Candidates(Asked asked, Dictionary<int, double[]> cover)
    {
        var subjects = asked.Mentions.Where(id => !index.Ambient.Contains(id)).ToList();
        if (asked.Terms.Any(term => !index.IsLight(term))) return cover.Keys;
        if (asked.Question.On is { } on && asked.Kind != AnswerKind.Whether) return index.Facts.Where(fact => IsOn(fact, on)).Select(fact => fact.Number);
        if (asked.Intent == TrainingData.OutOfScope && asked.Question.KindIsStated && asked.Terms.Count > 0) return [];
        if (subjects.Count > 0) return subjects.SelectMany(Related).Distinct();
        if (asked.Mentions.Count == 0 && asked.Intents.Confidence < Certain) return [];
        return asked.Mentions.SelectMany(index.FactsOf).Concat(cover.Keys).Distinct();
    }

    private IEnumerable<int> Related(string entity) => index.FactsOf(entity).Concat(index.Tree.Parents(entity).SelectMany(index.FactsOf));

    /// <summary>Every entity asked about is in the fact, or one that belongs to it, or (where it is not compared) what it belongs to.</summary>
    private bool IsAbout(IndexedFact fact, Asked asked) => asked.Mentions.All(id =>
        fact.WithParents.Contains(id) || index.Ambient.Contains(id) || index.Tree.Parents(id).Any(parent => fact.Entities.Contains(parent) && Speaks(asked, fact, id, parent)));

    /// <summary>Whether what is said of the whole is said of its part: of a model with its maker, and where it is denied of the whole.</summary>
    private bool Speaks(Asked asked, IndexedFact fact, string part, string whole) => asked.Kind is AnswerKind.What or AnswerKind.Whether or AnswerKind.How or AnswerKind.Why && SpeaksOfPart(fact, part, whole);

    private bool SpeaksOfPart(IndexedFact fact, string part, string whole) => fact.IsNegative && index.Tree.KindOf(part) == index.Tree.KindOf(whole) || index.Tree.Compared(part) is not null && !index.Ambient.Contains(whole);

    private Match Rate(IndexedFact fact, Asked asked, Dictionary<int, double[]> cover)
    {
        var held = cover.GetValueOrDefault(fact.Number);
        var total = asked.Mentions.Where(fact.WithParents.Contains).Sum(Weight) + TopicWeight * Topic(fact.Fact.Topic, asked);
        var covered = total;
        var missing = new List<string>();
        for (var t = 0; t < asked.Terms.Count; t++)
        {
            var weight = Weight(asked.Terms[t]);
            total += weight;
            covered += weight * (held?[t] ?? 0);
            if ((held?[t] ?? 0) == 0 && !index.IsLight(asked.Terms[t])) missing.Add(asked.Terms[t].Written);
        }
        var carrying = asked.Terms.Any(term => !index.IsLight(term));
        var coverage = !carrying ? 1 : covered / total;
        return new Match(fact, Score(fact, asked, carrying ? coverage : 0.5 + 0.5 * (total > 0 ? covered / total : 1)), coverage, missing);
    }

    private double Score(IndexedFact fact, Asked asked, double coverage)
    {
        var exact = asked.Mentions.Count(fact.Entities.Contains);
        var specific = asked.Mentions.Count == 0 ? 0 : 2.0 * exact / (asked.Mentions.Count + Math.Max(exact, fact.Entities.Count(id => !index.Ambient.Contains(id) || asked.Mentions.Contains(id, StringComparer.Ordinal))));
        var main = asked.Mentions.Contains(fact.Fact.Entities[0], StringComparer.Ordinal) ? 0.4 : 0;
        var topic = Topic(fact.Fact.Topic, asked);
        var rank = fact.Fact.Rank == Rank.Preferred ? 0.5 : 0;
        var absent = 0.6 * asked.Mentions.Count(id => !fact.WithParents.Contains(id));
        var definition = fact.IsDefinition && IsDefinitional(asked) ? 2.5 : 0;
        return 4 * coverage - absent + definition + Listed(fact, asked) + 1.6 * topic + 1.2 * specific + main + rank + Fits(fact, asked.Kind) + (asked.Question.On is { } on && IsOn(fact, on) ? 0.8 : 0) + Math.Min(0.2, 0.05 * fact.Fact.Citations.Count);
    }

    /// <summary>"Which laws besides X?": what names several of the kind asked for fits better, and what names none but X fits worse.</summary>
    private double Listed(IndexedFact fact, Asked asked)
    {
        if (!asked.Question.Focus.Any(index.IsKind)) return 0;
        var excluded = asked.Question.Mentions.Where(mention => mention.Excluded).Select(mention => mention.Entity).ToList();
        var listed = fact.Entities.Count(id => !excluded.Contains(id, StringComparer.Ordinal) && asked.Question.Focus.Any(term => index.IsKind(term, index.Tree.KindOf(id))));
        return listed == 0 ? -0.8 : 0.4 * Math.Min(listed, 3);
    }

    /// <summary>"What is X?": one name, and nothing else that carries.</summary>
    private static bool IsDefinitional(Asked asked) => asked.Mentions.Count == 1 && asked.Terms.Count == 0 && asked.Question.KindIsStated && asked.Kind is AnswerKind.What or AnswerKind.Who;

    private static double Topic(string topic, Asked asked)
    {
        var best = asked.Intents.Ranked.Count > 0 ? asked.Intents.Ranked[0].Probability : 1;
        return (asked.Intents.Ranked.FirstOrDefault(scored => scored.Intent == topic)?.Probability ?? 0) / Math.Max(best, 0.2);
    }

    private static double Fits(IndexedFact fact, AnswerKind kind) => kind switch
    {
        AnswerKind.When => fact.HasDate ? 0.5 : 0,
        AnswerKind.Number => fact.HasNumber ? 0.5 : 0,
        AnswerKind.Where => fact.HasPlace ? 0.5 : 0,
        AnswerKind.Why => fact.HasReason ? 0.5 : 0,
        _ => 0,
    };

    /// <summary>
    /// Whether the fact denies what the question takes for granted, which answers it in any case
    /// ("When did they grant access?": they have not).
    /// </summary>
    private static bool Denies(Match match, Asked asked) =>
        match.Fact.IsNegative && !asked.Question.Negated && match.Missing.Count == 0 && asked.Kind is AnswerKind.When or AnswerKind.Where or AnswerKind.Why or AnswerKind.How;

    /// <summary>Whether the fact gives the kind of answer wanted.</summary>
    private bool Gives(IndexedFact fact, Asked asked)
    {
        return asked.Kind switch
        {
            _ when asked.Question.On is { Relation: DateRelation.On } on && asked.Kind != AnswerKind.Whether => IsOn(fact, on),
            AnswerKind.When => fact.HasDate,
            AnswerKind.Number => fact.HasNumber,
            AnswerKind.Amount => fact.HasAmount,
            AnswerKind.Names => Named(fact, asked) > 1,
            AnswerKind.Where => fact.HasPlace,
            AnswerKind.Who => fact.HasActor,
            AnswerKind.Why => fact.HasReason,
            _ => true,
        };
    }

    /// <summary>Whether it happens in those days, or the statement names them; what is known only to a season says nothing about a day.</summary>
    private static bool IsOn(IndexedFact fact, DateMention on)
    {
        if (fact.Fact.Occurred is not { Earliest: { } earliest, Latest: { } latest } occurred) return false;
        return occurred.Overlaps(on.From, on.To) && Period.DaysBetween(earliest, latest) <= Math.Max(7, 2 * Period.DaysBetween(on.From, on.To));
    }

    /// <summary>How many the fact names beyond those whom the question names.</summary>
    private int Named(IndexedFact fact, Asked asked) => fact.Entities.Count(id =>
        !asked.Mentions.Contains(id, StringComparer.Ordinal) && !index.Ambient.Contains(id) && !asked.Mentions.Any(mention => index.Tree.Parents(mention).Contains(id)));

    /// <summary>Asked what somebody said, a fact is by them, or it is first of all about them.</summary>
    private bool IsSaidBy(IndexedFact fact, Asked asked) => asked.Question.Speaker is not { } speaker || fact.Fact.Entities[0] == speaker.Entity
        || fact.Fact.SaidBy is { } by && (by == speaker.Entity || index.Tree.Parents(by).Contains(speaker.Entity));

    private bool HoldsWhatIsAsked(IndexedFact fact, Asked asked) =>
        asked.Question.Counted.Where(term => !index.IsLight(term)).All(term => Holds(fact, term))
        && (asked.Question.Focus.Count == 0 || asked.Question.Focus.Any(term => Holds(fact, term)) || asked.Question.Focus.All(IsUnexplained));

    private bool Holds(IndexedFact fact, Term term) => index.Find(term).Any(list => list.Any(posting => posting.Fact == fact.Number && posting.Weight >= Firm));

    /// <summary>A word that neither the facts nor the lexicon nor the out-of-scope utterances know may be a turn of phrase.</summary>
    private bool IsUnexplained(Term term) => term.Groups.Count == 0 && !index.IsOutside(term) && !index.Find(term).Any(list => list.Count > 0);

    /// <summary>Asked for a number, a day or a place of one lab's, a fact whose subject is another lab does not answer.</summary>
    private bool HasSubject(IndexedFact fact, Asked asked)
    {
        if (asked.Kind is not (AnswerKind.Number or AnswerKind.When or AnswerKind.Where or AnswerKind.Amount)) return true;
        var labs = asked.Mentions.Select(index.Tree.Compared).OfType<string>().ToList();
        var subject = fact.Fact.Entities.Select(index.Tree.Compared).OfType<string>().FirstOrDefault();
        return labs.Count == 0 || subject is null || labs.Contains(subject, StringComparer.Ordinal);
    }

    private double Weight(string entity) => NameWeight * Math.Log(1 + index.Facts.Count / (0.5 + index.FactsOf(entity).Count));

    /// <summary>
    /// How much a word carries: the more the rarer it is among the facts. One whose meaning is known and which no fact holds carries most,
    /// for it asks for something else; a word that nothing explains may be a turn of phrase.
    /// </summary>
    internal double Weight(Term term)
    {
        var found = index.Find(term).Sum(list => list.Count);
        var rarity = Math.Log(1 + index.Facts.Count / (0.5 + found));
        if (index.IsLight(term)) return LightWeight * Math.Min(rarity, 3);
        if (IsUnexplained(term)) return UnknownWeight;
        return Math.Max(rarity, 1);
    }
}
