using NodaTime;
using StatusBot.Facts;
using StatusBot.Language;

namespace StatusBot.Answers;

/// <summary>Where the sources differ: about what the question names, or everywhere.</summary>
internal sealed class Disagreements(FactIndex index, Statement statement)
{
    private const double Near = 0.85;

    public Answer? Of(Asked asked, Search search, LocalDate asOf)
    {
        var matches = search.Find(asked with { Kind = AnswerKind.What }, asOf);
        var disputed = matches.FirstOrDefault(match => match.Score >= matches[0].Score * Near && statement.Sides(match.Fact, asOf).Count > 1);
        if (disputed is not null) return statement.Dispute(statement.Sides(disputed.Fact, asOf), asOf, Length.MostFacts + 2, Length.Long);
        return asked.Terms.Any(term => !term.Light) || asked.Mentions.Any(id => !index.Ambient.Contains(id)) ? null : All(asOf);
    }

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
