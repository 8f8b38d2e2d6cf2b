using StatusBot.Facts;
using StatusBot.Language;

namespace StatusBot.Answers;

/// <summary>Where the sources differ: about what the question names, or everywhere.</summary>
internal sealed class Disagreements(FactIndex index, ClaimQuestions claims, Statement statement, Wording wording)
{
    private const double Near = 0.7;

    public Answer? Of(Asked asked, Search search, Standings day)
    {
        var matches = search.Find(asked with { Kind = AnswerKind.What }, day);
        var disputed = matches.Where(match => match.Fact.Fact.Claim is not null && match.Score >= matches[0].Score * Near && Sides(match.Fact.Fact, asked, search, day).Count > 1)
            .MaxBy(match => match.Score / matches[0].Score + claims.Likeness(asked, match.Fact.Fact.Claim!));
        if (disputed is not null) return statement.Dispute(Sides(disputed.Fact.Fact, asked, search, day), day, Length.MostFacts + 2, Length.Long);
        return asked.Terms.Any(term => !term.Light) || asked.Mentions.Any(id => !index.Ambient.Contains(id)) ? null : All(day);
    }

    /// <summary>The sides of a dispute; asked when or where, those that say when or where.</summary>
    private IReadOnlyList<Fact> Sides(Fact fact, Asked asked, Search search, Standings day) =>
        statement.Sides(fact, asked, day).Where(side => asked.Kind is not (AnswerKind.When or AnswerKind.Where) || search.Suits(index.Find(side.Id)!, asked)).ToList();

    private Answer? All(Standings day)
    {
        var sentences = new List<Sentence>();
        foreach (var claim in index.Story.Claims)
        {
            var sides = day.Sides(claim.Id).Select(side => side.Facts[0]).ToList();
            if (sides.Count < 2) continue;
            IEnumerable<Sentence> more = sides.Count > 2 ? [Sentence.Framing(Phrases.More(sides.Count - 2))] : [];
            var lines = sides.Take(2).Select(side => wording.Bare(side, day)).Prepend(Sentence.Framing(claim.Question)).Concat(more).ToList();
            if (Length.Of(sentences) + Length.Of(lines) <= Length.Long) sentences.AddRange(lines);
        }
        return sentences.Count == 0 ? null : new Answer.Stated(Shape.Dispute, sentences, Disputed: true, []);
    }
}
