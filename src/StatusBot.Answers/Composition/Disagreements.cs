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
        var disputed = matches.Where(match => match.Fact.Fact.Claim is not null && match.Score >= matches[0].Score * Near
            && Sides(match.Fact.Fact, asked, search, day).Count > 1)
            .MaxBy(match => match.Score / matches[0].Score + claims.Likeness(asked, match.Fact.Fact.Claim!));
        if (disputed is not null)
            return statement.Dispute(Sides(disputed.Fact.Fact, asked, search, day), day, Length.MostFacts + 2, Length.Long);
        return asked.Terms.Any(term => !term.Light) || asked.Mentions.Any(id => !index.Ambient.Contains(id)) ? null : All(day);
    }

    /// <summary>The sides of a dispute; asked when or where, those that say when or where.</summary>
    private IReadOnlyList<Fact> Sides(Fact fact, Asked asked, Search search, Standings day) =>
        statement.Sides(fact, asked, day).Where(
            side => asked.Kind is not (AnswerKind.When or AnswerKind.Where) || search.Suits(index.Find(side.Id)!, asked)).ToList();

    /// <summary>Claim by claim two sides each, and how many more there are of them and of such claims.</summary>
    private Answer? All(Standings day)
    {
        var disputed = index.Story.Claims.Where(claim => day.IsDisputed(claim.Id)).Select(claim => Lines(claim, day)).ToList();
        var room = Length.Long - Phrases.MoreQuestions(disputed.Count).Length;
        var (told, sentences) = (0, new List<Sentence>());
        foreach (var lines in disputed.Where(lines => Length.Of(sentences) + Length.Of(lines) <= room))
        {
            sentences.AddRange(lines);
            told++;
        }
        if (told == 0) return null;
        if (told < disputed.Count) sentences.Add(Sentence.Framing(Phrases.MoreQuestions(disputed.Count - told)));
        return new Answer.Stated(Shape.Dispute, sentences, Disputed: true, []);
    }

    private IReadOnlyList<Sentence> Lines(Claim claim, Standings day)
    {
        var sides = day.Sides(claim.Id);
        return [Sentence.Framing(Phrases.TwoOf(claim.Question, sides.Count)),
            .. sides.Take(2).Select(side => wording.Bare(side.Facts[0], day))];
    }
}
