using StatusBot.Facts;
using StatusBot.Language;

namespace StatusBot.Answers;

/// <summary>A fact held against a question.</summary>
internal sealed record Pairing(MeantQuestion Question, IndexedFact Fact, FactMeaning Meaning, Coverage Coverage, bool Holds)
{
    /// <summary>What the question of its claim means; without a claim, what it states.</summary>
    public required ReadOnlyMemory<float> Claim { get; init; }

    public required ReadOnlyMemory<float> Topic { get; init; }

    /// <summary>
    /// How near the question is to each of the questions that the fact is known to answer, the nearest first; to its statement, where
    /// none is known.
    /// </summary>
    public required IReadOnlyList<float> Wordings { get; init; }

    /// <summary>Whether it is about all whom the question names, is said by whom it asks, and has its subject.</summary>
    public required (bool About, bool SaidBy, bool Subject) Fits { get; init; }

    /// <summary>Of "which laws": how many of these the fact names; null where no kind is asked for.</summary>
    public required int? OfTheKind { get; init; }

    /// <summary>How many entities asked about it does without, those aside of which the whole story is.</summary>
    public required int Missing { get; init; }

    public Asked Asked => Question.Asked;
    public IReadOnlyList<string> Mentions => Question.Asked.Mentions;
    public int Named => Mentions.Count(Fact.Names);
}

/// <summary>What speaks for and against a fact as the answer to a question: the features from which the ranking is learnt.</summary>
internal sealed class FactFeatures(FactIndex index, Meanings meanings)
{
    private readonly SubjectMatch subjects = new(index);

    private static readonly (string Name, Func<Pairing, float> Value)[] All =
    [
        ("statement", pair => Meanings.Cosine(pair.Question.Vector, pair.Meaning.Statement.Vector)),
        ("named", pair => Meanings.Cosine(pair.Question.Vector, pair.Meaning.Named)),
        ("masked", pair => Meanings.Cosine(pair.Question.Masked, pair.Meaning.Masked)),
        ("claim", pair => Meanings.Cosine(pair.Question.Vector, pair.Claim)),
        ("topic", pair => Meanings.Cosine(pair.Question.Vector, pair.Topic)),
        ("nearest", Nearest),
        ("wording", pair => pair.Wordings[0]),
        ("two wordings", pair => pair.Wordings.Take(2).Average()),
        ("has wordings", pair => Is(pair.Meaning.Wordings.Count > 0)),
        ("about all", pair => Is(pair.Fits.About)),
        ("said by", pair => Is(pair.Fits.SaidBy)),
        ("subject", pair => Is(pair.Fits.Subject)),
        ("fits", pair => Is(pair.Fits is { About: true, SaidBy: true, Subject: true })),
        ("words", pair => pair.Coverage.Literal),
        ("words meant", pair => pair.Coverage.Meant),
        ("worst word", pair => pair.Coverage.Worst),
        ("focus", pair => pair.Coverage.Focus),
        ("focus meant", pair => pair.Coverage.MeantFocus),
        ("entities held", pair => pair.Mentions.Count == 0 ? 0 : (float)pair.Mentions.Count(pair.Fact.IsAbout) / pair.Mentions.Count),
        ("entities missing", pair => pair.Missing),
        ("entities alike", pair => pair.Mentions.Count == 0 ? 0
            : 2f * pair.Named / (pair.Mentions.Count + Math.Max(pair.Named, pair.Fact.Entities.Length))),
        ("main entity", pair => Is(pair.Mentions.Contains(pair.Fact.Main, StringComparer.Ordinal))),
        ("no entity asked", pair => Is(pair.Mentions.Count == 0)),
        ("when", pair => Gives(pair, AnswerKind.When, pair.Fact.HasDate)),
        ("number", pair => Gives(pair, AnswerKind.Number, pair.Fact.HasNumber)),
        ("who", pair => Gives(pair, AnswerKind.Who, pair.Fact.HasActor)),
        ("where", pair => Gives(pair, AnswerKind.Where, pair.Fact.HasPlace)),
        ("why", pair => Gives(pair, AnswerKind.Why, pair.Fact.HasReason)),
        ("amount", pair => Gives(pair, AnswerKind.Amount, pair.Fact.HasAmount) + Gives(pair, AnswerKind.Duration, pair.Fact.HasDuration)
            + Gives(pair, AnswerKind.Price, pair.Fact.HasSum)),
        ("of the kind", pair => pair.OfTheKind is { } named ? named == 0 ? -1 : Math.Min(named, 3) / 3f : 0),
        ("defines", pair => !SubjectMatch.IsDefinitional(pair.Asked) ? 0
            : pair.Fact.IsDefinition && pair.Mentions.Contains(pair.Fact.Main) ? 1 : -1),
        ("preferred", pair => Is(pair.Fact.Fact.Rank == Rank.Preferred)),
        ("citations", pair => Math.Min(4, pair.Fact.Fact.Citations.Count) / 4f),
        ("denies", pair => Is(pair.Fact.IsNegative && !pair.Asked.Question.Negated)),
        ("both deny", pair => Is(pair.Fact.IsNegative && pair.Asked.Question.Negated)),
        ("question denies", pair => Is(!pair.Fact.IsNegative && pair.Asked.Question.Negated)),
        ("expected", pair => Is(pair.Fact.Fact.Modality == Modality.Expected)),
        ("judgement", pair => Is(pair.Fact.Fact.Modality == Modality.Analysis)),
        ("holds", pair => Is(pair.Holds)),
        ("topic's probability", pair => (float)(pair.Asked.Intents.Probability(pair.Fact.Fact.Topic) ?? 0)),
    ];

    public static IReadOnlyList<string> Names { get; } = [.. All.Select(feature => feature.Name)];

    /// <summary>The values of each fact, in the order of <see cref="Names"/>.</summary>
    public float[][] Of(MeantQuestion question, IReadOnlyList<IndexedFact> facts, Standings day)
    {
        meanings.Prepare(facts);
        return [.. facts.Select(fact => Of(question, fact, day))];
    }

    private float[] Of(MeantQuestion question, IndexedFact fact, Standings day)
    {
        var meaning = meanings.Of(fact);
        var nearest = question.Nearest(meaning);
        var coverage = question.Cover(fact, meaning.Statement, nearest[0].Text);
        var pair = new Pairing(question, fact, meaning, coverage, day.Holds(fact.Fact))
        {
            Wordings = [.. nearest.Select(text => text.Nearness)],
            Claim = fact.Fact.Claim is { } claim ? meanings.OfClaim(claim) : meaning.Statement.Vector,
            Topic = meanings.OfTopic(fact.Topic),
            Fits = (subjects.IsAboutAll(fact, question.Asked), subjects.IsSaidBy(fact, question.Asked),
                subjects.IsOfTheSame(fact, question.Asked)),
            OfTheKind = subjects.OfTheKind(fact, question.Asked),
            Missing = question.Asked.Mentions.Count(id => !fact.IsAbout(id) && !index.Ambient.Contains(id)),
        };
        return [.. All.Select(feature => feature.Value(pair))];
    }

    private static float Nearest(Pairing pair) => new[]
    {
        Meanings.Cosine(pair.Question.Vector, pair.Meaning.Statement.Vector), Meanings.Cosine(pair.Question.Vector, pair.Meaning.Named),
        Meanings.Cosine(pair.Question.Masked, pair.Meaning.Masked), Meanings.Cosine(pair.Question.Vector, pair.Claim),
    }.Max();

    private static float Gives(Pairing pair, AnswerKind kind, bool given) => pair.Asked.Kind != kind ? 0 : given ? 1 : -1;

    private static float Is(bool so) => so ? 1 : 0;
}
