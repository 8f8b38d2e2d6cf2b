using System.Numerics.Tensors;
using StatusBot.Facts;
using StatusBot.Language;

namespace StatusBot.Answers;

/// <summary>One word of a question that carries, with its vector in the question.</summary>
/// <param name="Weight">How rare it is among the facts: the logarithm of the inverse share of facts that hold it.</param>
/// <param name="Holding">How many facts hold it themselves.</param>
internal sealed record EncodedWordOfQuestion(Term Term, ReadOnlyMemory<float> Vector, float Weight, int Holding, bool IsFocus)
{
    public HashSet<int> Facts { get; init; } = [];
}

/// <summary>A question with all that is the same for every fact, worked out once.</summary>
internal sealed class EncodedQuestion
{
    public EncodedQuestion(Asked asked, FactIndex index, ISentenceEncoder encoder, Standings day)
    {
        (Asked, Day) = (asked, day);
        var text = encoder.Encode(asked.Text);
        Vector = text.Vector;
        var focus = asked.Question.Focus.Concat(asked.Question.Counted).Select(term => term.Stem).ToHashSet(StringComparer.Ordinal);
        Words = [.. asked.Terms.DistinctBy(term => term.Stem, StringComparer.Ordinal).Select(term => Word(term, index, text, encoder, asked.Text, focus))];
        Subjects = [.. asked.Mentions.Where(id => !index.Ambient.Contains(id))];
        Compared = [.. asked.Mentions.Select(index.Tree.Compared).OfType<string>().Distinct(StringComparer.Ordinal)];
        Numbers = [.. asked.Question.Tokens.Where(token => token.Text.Any(char.IsDigit) && !IsInDate(asked, token) && !IsInName(asked, token)).Select(token => token.Text)];
        Topics = TopicShares(index);
        Cosines = new float[index.Facts.Length];
        Named = new float[index.Facts.Length];
        foreach (var fact in index.Facts)
        {
            Cosines[fact.Number] = TensorPrimitives.Dot(Vector.Span, fact.Meaning.Statement);
            Named[fact.Number] = TensorPrimitives.Dot(Vector.Span, fact.Meaning.Named);
        }
        Claims = index.ClaimVectors.ToDictionary(claim => claim.Key, claim => TensorPrimitives.Dot(Vector.Span, claim.Value), StringComparer.Ordinal);
    }

    public Asked Asked { get; }
    public Standings Day { get; }
    public ReadOnlyMemory<float> Vector { get; }
    public IReadOnlyList<EncodedWordOfQuestion> Words { get; }

    /// <summary>The entities asked about, without those of which the whole story is.</summary>
    public string[] Subjects { get; }

    /// <summary>The compared entities to which those asked about belong.</summary>
    public string[] Compared { get; }

    /// <summary>Numbers that are no part of a date or a known name.</summary>
    public string[] Numbers { get; }

    /// <summary>How likely each topic is by its description and facts; all add up to 1.</summary>
    public float[] Topics { get; }

    /// <summary>The cosine with each fact's statement.</summary>
    public float[] Cosines { get; }

    /// <summary>The cosine with each fact's statement, topic and names.</summary>
    public float[] Named { get; }

    /// <summary>The cosine with each claim's question.</summary>
    public Dictionary<string, float> Claims { get; }

    private static EncodedWordOfQuestion Word(Term term, FactIndex index, EncodedText text, ISentenceEncoder encoder, string spoken, HashSet<string> focus)
    {
        var at = spoken.IndexOf(term.Written, StringComparison.OrdinalIgnoreCase);
        var vector = (at < 0 ? null : text.At(at, term.Written.Length)) ?? encoder.Encode(term.Written).Vector;
        var entry = index.Words.Find(term.Stem);
        return new(term, vector, MathF.Log((1 + index.Facts.Length) / (1f + entry.Facts.Length)), entry.Facts.Length, focus.Contains(term.Stem)) { Facts = [.. entry.Facts] };
    }

    private static bool IsInDate(Asked asked, Token token) =>
        asked.Question.Dates.Any(date => Enumerable.Range(date.Start, date.Length).Any(at => at < asked.Question.Tokens.Count && asked.Question.Tokens[at].Start == token.Start));

    private static bool IsInName(Asked asked, Token token) => asked.Question.Mentions.Any(mention =>
        Enumerable.Range(mention.Start, mention.Length).Any(at => at < asked.Question.Tokens.Count && asked.Question.Tokens[at].Start == token.Start));

    /// <summary>A softmax over the cosines with the topics.</summary>
    private float[] TopicShares(FactIndex index)
    {
        const float sharpness = 12;
        var scores = index.TopicVectors.Select(topic => sharpness * TensorPrimitives.Dot(Vector.Span, topic)).ToArray();
        TensorPrimitives.SoftMax(scores, scores);
        return scores;
    }
}
