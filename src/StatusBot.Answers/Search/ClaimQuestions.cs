using System.Collections.Concurrent;
using NodaTime;
using StatusBot.Language;

namespace StatusBot.Answers;

/// <summary>The questions of the claims, read like those that people ask, so that one can be held against the other.</summary>
internal sealed class ClaimQuestions(FactIndex index, QuestionReader reader)
{
    private static readonly LocalDate AnyDay = new(2000, 1, 1);
    private readonly Dictionary<string, string> texts = index.Story.Claims.ToDictionary(claim => claim.Id, claim => claim.Question, StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Question> read = new(StringComparer.Ordinal);

    /// <summary>How near a question is to a claim's own, from 0 to 1: the kind of answer, the entities and the words that they share.</summary>
    public double Likeness(Asked asked, string claim)
    {
        var own = read.GetOrAdd(claim, id => reader.Read(texts[id], AnyDay));
        var entities = Dice(asked.Mentions, own.Mentions.Select(mention => mention.Entity).ToList());
        var words = Dice(Keys(asked.Terms), Keys(own.Terms));
        return ((asked.Kind == own.Kind ? 1 : 0) + entities + words) / 3;
    }

    private static List<string> Keys(IEnumerable<Term> terms) => terms.Where(term => !term.Light).Select(term => term.Groups.Count > 0 ? term.Groups[0] : term.Stem).ToList();

    private static double Dice(IReadOnlyCollection<string> one, IReadOnlyCollection<string> other) =>
        one.Count + other.Count == 0 ? 0 : 2.0 * one.Intersect(other, StringComparer.Ordinal).Count() / (one.Count + other.Count);
}
