using StatusBot.Facts;
using StatusBot.Language;

namespace StatusBot.Answers;

/// <summary>
/// What a question takes for granted and no fact bears out: it asks of an end ("why did they stop?", "was it withdrawn?"), and what is
/// known says that it goes on. That is said first.
/// </summary>
internal sealed class Premises(FactIndex index, Search search, Statement statement)
{
    /// <summary>
    /// The facts on the question without what it takes for granted; null where it takes no such thing, or nothing is known.
    /// </summary>
    public Answer.Stated? Corrected(Asked asked, Standings day)
    {
        var rest = asked.Terms.Where(term => !index.OppositesOf(term).Any()).ToList();
        if (rest.Count == asked.Terms.Count || asked.Mentions.Count == 0 || asked.Kind is not (AnswerKind.Whether or AnswerKind.Why))
            return null;
        var without = asked with { Terms = rest, Kind = AnswerKind.Whether };
        var found = search.Find(without, day).Where(match => IsKnownInstead(match, asked, rest))
            .OrderBy(match => match.Fact.Main == asked.Mentions[0] ? 0 : 1).ToList();
        return found.Count > 0 ? Led(statement.Of(without, found, day)) : null;
    }

    /// <summary>
    /// A why takes the end for granted: what is known on the same answers it. Asked whether it ended, only what says that it did not.
    /// </summary>
    private bool IsKnownInstead(Match match, Asked asked, IReadOnlyList<Term> rest) => asked.Kind == AnswerKind.Whether
        ? Contradicts(match.Fact.Fact, asked)
        : rest.Any(term => !term.Light) || match.Fact.Fact.Topic == asked.Intent;

    /// <summary>
    /// The answer as it is or, where its first fact says the opposite of what the question takes for granted, with that before it.
    /// </summary>
    public Answer.Stated Checked(Asked asked, Answer.Stated stated) =>
        stated.Facts is [var first, ..] && Contradicts(first, asked) ? Led(stated) : stated;

    private static Answer.Stated Led(Answer.Stated stated) => stated with
    {
        Sentences = Length.Fit(stated.Sentences.Prepend(Sentence.Framing(Phrases.NotSo)), Length.Short),
    };

    /// <summary>
    /// Whether a fact says the opposite of a word of the question, or denies what that takes for granted. "Has not offered" is no opposite
    /// of "refuses", it says the same; but then nothing was withdrawn.
    /// </summary>
    public bool Contradicts(Fact fact, Asked asked)
    {
        Func<Term, IEnumerable<string>> against = index.Find(fact.Id)!.IsNegative ? index.PresupposedBy : index.OppositesOf;
        return !asked.Question.Negated && asked.Terms.Any(term => !Says(fact, term.Groups) && Says(fact, against(term)));
    }

    private bool Says(Fact fact, IEnumerable<string> groups) =>
        index.Terms(Tokenizer.Split(fact.Statement)).Any(term => term.Groups.Intersect(groups, StringComparer.Ordinal).Any());
}
