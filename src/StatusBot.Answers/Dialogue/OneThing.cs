using StatusBot.Facts;
using StatusBot.Language;

namespace StatusBot.Answers;

/// <summary>
/// "Where?", "when was that?", behind an answer: the one thing asked for, from the facts that were shown, which say it or do not; from
/// others, where none of these does.
/// </summary>
internal sealed class OneThing(FactIndex index, Search search, Statement statement, Wording wording, Unknowns unknowns)
{
    private const int MostTold = 3;

    public static bool IsAsked(Asked asked, Turn? before) =>
        before is { HasStated: true, Shown.Count: > 0 } && asked is { Inherited: true, Question: { IsKindAlone: true } question }
        && Phrases.Asked.ContainsKey(asked.Kind) && (asked.Kind != AnswerKind.Who || question.Backs.Count == 0);

    public Answer Of(Asked asked, Turn before, IReadOnlyList<Match> matches, Standings day)
    {
        var shown = Shown(before, day);
        var told = shown.Where(fact => Tells(fact, asked, before)).ToList();
        if (told.Count > 0) return Told(told, day);
        // Another fact names others, too: these had no part in what was told.
        var others = asked.Kind == AnswerKind.Who
            ? []
            : matches.Where(match => !shown.Contains(match.Fact.Fact) && Tells(match.Fact.Fact, asked, before)).ToList();
        return others.Count > 0 ? statement.Of(asked, others, day) : unknowns.NotTold(asked, shown, day);
    }

    /// <summary>What was shown and holds, disputes with all their sides.</summary>
    private List<Fact> Shown(Turn before, Standings day) =>
        [.. before.Shown.Select(fact => index.Find(fact.Id)?.Fact).OfType<Fact>().Where(day.IsVisible)
            .SelectMany(fact => day.IsDisputed(fact) ? day.Sides(fact.Claim!).SelectMany(side => side.Facts).Prepend(fact) : [fact])
            .Distinct()];

    /// <summary>Those that say it; where several sides of a dispute do, side by side.</summary>
    private Answer.Stated Told(List<Fact> told, Standings day)
    {
        var sides = told.Where(day.IsDisputed).GroupBy(fact => fact.Claim).Select(claim => claim.DistinctBy(fact => fact.Value).ToList())
            .FirstOrDefault(sides => sides.Count > 1);
        return sides is not null
            ? statement.Dispute(sides, day, Length.MostFacts, Length.Short)
            : new(Shape.Statement, Length.Fit(wording.Sentences(told.Take(MostTold), day), Length.Short), Disputed: false, []);
    }

    /// <summary>Whether it says what is asked: a place where something is, somebody who was not named before.</summary>
    private bool Tells(Fact fact, Asked asked, Turn before) => index.Find(fact.Id) is { } found && asked.Kind switch
    {
        AnswerKind.Where => found.IsLocated,
        AnswerKind.Who => fact.Entities.Any(id => IsNew(id, before)),
        _ => search.Gives(found, asked),
    };

    private bool IsNew(string entity, Turn before) => FactReader.IsActor(index.Tree.KindOf(entity))
        && !before.Mentions.Any(named => named == entity || index.Tree.Parents(named).Contains(entity));
}
