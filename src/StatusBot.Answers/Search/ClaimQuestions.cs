using System.Collections.Concurrent;
using NodaTime;
using StatusBot.Language;

namespace StatusBot.Answers;

/// <summary>The questions of the claims, read like those that people ask, so that one can be held against the other.</summary>
internal sealed class ClaimQuestions(FactIndex index, QuestionReader reader)
{
    private static readonly LocalDate AnyDay = new(2000, 1, 1);
    private readonly Dictionary<string, string> texts = index.Story.Claims.ToDictionary(
        claim => claim.Id, claim => claim.Question, StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Own> read = new(StringComparer.Ordinal);

    /// <summary>
    /// How near a question is to a claim's own, from 0 to 1: the kind of answer, the entities and the words that they share.
    /// </summary>
    public double Likeness(Asked asked, string claim)
    {
        var own = read.GetOrAdd(claim, Read);
        return ((asked.Kind == own.Kind ? 1 : 0) + Dice(asked.Mentions, own.Entities) + Dice(Keys(asked.Terms), own.Words)) / 3;
    }

    private Own Read(string claim)
    {
        var question = reader.Read(texts[claim], AnyDay);
        return new(question.Kind, [.. question.Mentions.Select(mention => mention.Entity)], Keys(question.Terms));
    }

    private static List<string> Keys(IEnumerable<Term> terms) =>
        terms.Where(term => !term.Light).Select(term => term.Groups.Count > 0 ? term.Groups[0] : term.Stem).ToList();

    private static double Dice(IReadOnlyCollection<string> one, IReadOnlyCollection<string> other) =>
        one.Count + other.Count == 0 ? 0 : 2.0 * one.Intersect(other, StringComparer.Ordinal).Count() / (one.Count + other.Count);

    /// <summary>What of a claim's own question is compared.</summary>
    private sealed record Own(AnswerKind Kind, List<string> Entities, List<string> Words);
}
