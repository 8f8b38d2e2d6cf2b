using NodaTime;
using StatusBot.Facts;
using StatusBot.Language;

namespace StatusBot.Answers;

/// <summary>Where the sources differ: about what the question names, or everywhere.</summary>
internal sealed class Disagreements(FactIndex index, ClaimQuestions claims, Statement statement)
{
    private const double Near = 0.7;

    public Answer? Of(Asked asked, Search search, LocalDate asOf)
    {
        var matches = search.Find(asked with { Kind = AnswerKind.What }, asOf);
        var disputed = matches.Where(match => match.Fact.Fact.Claim is not null && match.Score >= matches[0].Score * Near && Sides(match.Fact, asked, search, asOf).Count > 1)
            .MaxBy(match => match.Score / matches[0].Score + claims.Likeness(asked, match.Fact.Fact.Claim!));
        if (disputed is not null) return statement.Dispute(Sides(disputed.Fact, asked, search, asOf), asOf, Length.MostFacts + 2, Length.Long);
        return asked.Terms.Any(term => !term.Light) || asked.Mentions.Any(id => !index.Ambient.Contains(id)) ? null : All(asOf);
    }

    /// <summary>The sides of a dispute; asked when or where, those that say when or where.</summary>
    private IReadOnlyList<IndexedFact> Sides(IndexedFact fact, Asked asked, Search search, LocalDate asOf) =>
        statement.Sides(fact, asOf).Where(side => asked.Kind is not (AnswerKind.When or AnswerKind.Where) || search.Suits(side, asked)).ToList();

    private Answer? All(LocalDate asOf)
    {
        var sentences = new List<Sentence>();
        foreach (var claim in index.Story.Claims)
        {
            var sides = index.ByClaim[claim.Id].Take(1).SelectMany(fact => statement.Sides(fact, asOf)).ToList();
            if (sides.Count < 2) continue;
            var lines = sides.Take(2).Select(side => new Sentence(side.Fact.Statement + ".", [side.Fact])).Prepend(Sentence.Framing(claim.Question)).ToList();
            if (Length.Of(sentences) + Length.Of(lines) <= Length.Long) sentences.AddRange(lines);
        }
        return sentences.Count == 0 ? null : new Answer.Stated(Shape.Dispute, sentences, Disputed: true, []);
    }
}
