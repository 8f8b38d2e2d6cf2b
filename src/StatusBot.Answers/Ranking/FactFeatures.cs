using StatusBot.Facts;
using StatusBot.Language;

namespace StatusBot.Answers;

/// <summary>A question held against one fact.</summary>
internal sealed class Pair
{
    public Pair(EncodedQuestion question, IndexedFact fact, FactIndex index)
    {
        (Question, Fact, Index) = (question, fact, index);
        Nearness = new float[question.Words.Count];
        fact.Meaning.Nearest([.. question.Words.Select(word => word.Vector)], Nearness);
        for (var i = 0; i < Nearness.Length; i++)
            if (Holds(question.Words[i])) Nearness[i] = 1;
    }

    public EncodedQuestion Question { get; }
    public IndexedFact Fact { get; }
    public FactIndex Index { get; }

    /// <summary>How near the nearest word of the fact is to each word of the question; 1 where the fact holds it.</summary>
    public float[] Nearness { get; }

    public Asked Asked => Question.Asked;
    public bool Holds(EncodedWordOfQuestion word) => word.Facts.Contains(Fact.Number);
}

/// <summary>What the ranking models look at in a question and a fact. The order is that of the trained models.</summary>
internal sealed class FactFeatures(FactIndex index, Gates gates)
{
    private static readonly AnswerKind[] Kinds = Enum.GetValues<AnswerKind>();

    private static readonly (string Name, Func<FactFeatures, Pair, float> Of)[] All =
    [
        ("cosine", (_, pair) => pair.Question.Cosines[pair.Fact.Number]),
        ("cosine with names", (_, pair) => pair.Question.Named[pair.Fact.Number]),
        ("cosine behind best", (_, pair) => pair.Question.Cosines[pair.Fact.Number] - pair.Question.Cosines.Max()),
        ("cosine with names behind best", (_, pair) => pair.Question.Named[pair.Fact.Number] - pair.Question.Named.Max()),
        ("claim", (_, pair) => pair.Fact.Fact.Claim is { } claim ? pair.Question.Claims[claim] : 0),
        ("claim behind best", (_, pair) => pair.Fact.Fact.Claim is { } claim ? pair.Question.Claims[claim] - pair.Question.Claims.Values.Max() : -1),
        ("topic", (_, pair) => pair.Question.Topics[pair.Fact.Topic]),
        ("topic behind best", (_, pair) => pair.Question.Topics[pair.Fact.Topic] - pair.Question.Topics.Max()),
        ("words held", (_, pair) => Share(pair, (word, _) => pair.Holds(word) ? 1 : 0)),
        ("words near", (_, pair) => Share(pair, (_, near) => near)),
        ("worst word", (_, pair) => pair.Nearness.Length == 0 ? 1 : pair.Nearness.Min()),
        ("weight of worst word", (_, pair) => pair.Nearness.Length == 0 ? 0 : pair.Question.Words[Array.IndexOf(pair.Nearness, pair.Nearness.Min())].Weight),
        ("words missing", (_, pair) => pair.Question.Words.Count(word => !pair.Holds(word))),
        ("words", (_, pair) => pair.Question.Words.Count),
        ("focus", (_, pair) => Focus(pair)),
        ("has focus", (_, pair) => Flag(pair.Question.Words.Any(word => word.IsFocus))),
        ("subjects", (_, pair) => pair.Question.Subjects.Length),
        ("subjects missing", (_, pair) => pair.Question.Subjects.Count(id => !pair.Fact.IsAbout(id))),
        ("is about all", (self, pair) => Flag(self.gates.IsAbout(pair.Fact, pair.Asked))),
        ("main is asked", (_, pair) => Flag(pair.Question.Subjects.Contains(pair.Fact.Main, StringComparer.Ordinal))),
        ("main belongs to asked", (self, pair) => Flag(self.index.Tree.Parents(pair.Fact.Main).Any(id => pair.Question.Subjects.Contains(id, StringComparer.Ordinal)))),
        ("another's", (self, pair) => Flag(self.IsAnothers(pair))),
        ("others named", (_, pair) => pair.Fact.Entities.Count(id => !pair.Asked.Mentions.Contains(id, StringComparer.Ordinal))),
        ("said by whom is asked", (self, pair) => Flag(self.gates.IsSaidBy(pair.Fact, pair.Asked))),
        ("asks for words of", (_, pair) => Flag(pair.Asked.Question.Speaker is not null)),
        ("kind given", (self, pair) => Flag(self.gates.Gives(pair.Fact, pair.Asked))),
        ("has date", (_, pair) => Flag(pair.Fact.HasDate)),
        ("has number", (_, pair) => Flag(pair.Fact.HasNumber)),
        ("has amount", (_, pair) => Flag(pair.Fact.HasAmount)),
        ("has place", (_, pair) => Flag(pair.Fact.HasPlace)),
        ("has reason", (_, pair) => Flag(pair.Fact.HasReason)),
        ("has actor", (_, pair) => Flag(pair.Fact.HasActor)),
        ("is negative", (_, pair) => Flag(pair.Fact.IsNegative)),
        ("asked negatively", (_, pair) => Flag(pair.Asked.Question.Negated)),
        ("defines", (_, pair) => Flag(pair.Fact.IsDefinition && pair.Question.Subjects.Contains(pair.Fact.Main, StringComparer.Ordinal))),
        ("holds", (_, pair) => Flag(pair.Question.Day.Holds(pair.Fact.Fact))),
        ("preferred", (_, pair) => Flag(pair.Fact.Fact.Rank == Rank.Preferred)),
        ("expected", (_, pair) => Flag(pair.Fact.Fact.Modality == Modality.Expected)),
        ("analysis", (_, pair) => Flag(pair.Fact.Fact.Modality == Modality.Analysis)),
        ("denied or declined", (_, pair) => Flag(pair.Fact.Fact.Modality is Modality.Denied or Modality.Declined)),
        ("asks of the future", (_, pair) => Flag(pair.Asked.Question.Tokens.Any(token => token.Text is "will" or "next" or "upcoming" or "planned" or "expected" or "due" or "going"))),
        ("date fits", (_, pair) => pair.Asked.Question.On is not { } on ? 0 : Gates.IsOn(pair.Fact, on) ? 1 : -1),
        ("numbers missing", (_, pair) => pair.Question.Numbers.Count(number => !pair.Fact.Tokens.Contains(number))),
        ("strangers", (_, pair) => pair.Asked.Question.Strangers.Count),
        ("inherited", (_, pair) => Flag(pair.Asked.Inherited)),
        .. Kinds.Select(kind => ($"asks {kind.ToString().ToLowerInvariant()}", (Func<FactFeatures, Pair, float>)((_, pair) => Flag(pair.Asked.Kind == kind)))),
    ];

    public static IReadOnlyList<string> Names { get; } = [.. All.Select(feature => feature.Name)];

    public float[] Of(Pair pair) => [.. All.Select(feature => feature.Of(this, pair))];

    private bool IsAnothers(Pair pair)
    {
        if (pair.Question.Compared.Length == 0) return false;
        var subject = pair.Fact.Entities.Select(index.Tree.Compared).FirstOrDefault(compared => compared is not null);
        return subject is not null && !pair.Question.Compared.Contains(subject, StringComparer.Ordinal);
    }

    private static float Focus(Pair pair)
    {
        var best = -1f;
        for (var i = 0; i < pair.Nearness.Length; i++)
            if (pair.Question.Words[i].IsFocus) best = Math.Max(best, pair.Nearness[i]);
        return best < 0 ? 1 : best;
    }

    private static float Share(Pair pair, Func<EncodedWordOfQuestion, float, float> held)
    {
        var total = pair.Question.Words.Sum(word => word.Weight);
        return total == 0 ? 1 : pair.Question.Words.Select((word, i) => word.Weight * held(word, pair.Nearness[i])).Sum() / total;
    }

    private static float Flag(bool value) => value ? 1 : 0;
}
