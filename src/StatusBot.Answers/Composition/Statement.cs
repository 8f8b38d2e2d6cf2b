using NodaTime;
using StatusBot.Facts;
using StatusBot.Language;

namespace StatusBot.Answers;

/// <summary>
/// The plain answer: what holds first, then at most what a person would add; sources that differ side by side; what was so before, where
/// that helps.
/// </summary>
internal sealed class Statement(FactIndex index, Search search, Wording wording, Formers formers)
{
    /// <summary>A fact is added where it fits the question nearly as well as the first.</summary>
    private const double Near = 0.8;

    /// <summary>A dispute is told where one of its sides fits nearly as well as the first fact.</summary>
    private const double Close = 0.93;

    private const int MostAdded = 2;

    /// <summary>For how many days after a change what was so before is told beside what is so now.</summary>
    private const int FreshDays = 90;

    public Answer.Stated Of(Asked asked, IReadOnlyList<Match> found, Standings day)
    {
        var matches = OnItself(asked, Current(asked, found, day));
        // What says when or where stands for itself: a dispute on something near is not asked for.
        var told = asked.Kind is AnswerKind.When or AnswerKind.Where ? 1 : 3;
        foreach (var match in matches.Take(told).Where(match => match.Score >= matches[0].Score * Close && day.IsDisputed(match.Fact.Fact)))
            if (Sides(match.Fact.Fact, asked, day) is { Count: > 1 } sides)
                return Dispute(sides, day, Length.MostFacts, Length.Short, matches[0].Fact.Fact);
        return Plain(asked, matches, day);
    }

    /// <summary>"Who is X?" is answered with X alone: what else names X is first of all about others.</summary>
    private static IReadOnlyList<Match> OnItself(Asked asked, IReadOnlyList<Match> matches)
    {
        if (!SubjectMatch.IsDefinitional(asked)) return matches;
        var own = matches.Where(match => match.Fact.Main == asked.Mentions[0]).ToList();
        return own.Count > 0 ? own : matches;
    }

    /// <summary>What answers first of all, of what holds.</summary>
    public Fact Best(Asked asked, IReadOnlyList<Match> found, Standings day) => Current(asked, found, day)[0].Fact.Fact;

    /// <summary>One fact a side, those first that give the kind of answer that is wanted, in the one order of facts.</summary>
    public IReadOnlyList<Fact> Sides(Fact fact, Asked asked, Standings day)
    {
        if (fact.Claim is not { } claim) return [fact];
        var suiting = day.Sides(claim).Select(side => side.Facts.FirstOrDefault(one => one.Id == fact.Id)
            ?? side.Facts.FirstOrDefault(one => Suits(one, asked)) ?? side.Facts[0]).ToList();
        return [.. suiting.OrderBy(one => Suits(one, asked) ? 0 : 1).ThenBy(one => one.Rank).ThenBy(one => one.Id == fact.Id ? 0 : 1)];
    }

    /// <summary>
    /// All sides, or as many as have room, and how many there are besides; without room for two, what comes first, and
    /// that there are others.
    /// </summary>
    /// <param name="first">What answers the question first of all, where it is none of the sides.</param>
    public Answer.Stated Dispute(IReadOnlyList<Fact> sides, Standings day, int most, int limit, Fact? first = null)
    {
        IReadOnlyList<Sentence> lead = first is null || sides.Any(side => side.Id == first.Id) ? [] : [wording.Line(first, day)];
        Func<Fact, Standings, Sentence>[] words = [wording.Side, wording.Within, wording.Bare];
        // All sides in fewer words before fewer sides in all words: who says it stands with the citations as well.
        foreach (var fewest in (int[])[Math.Min(sides.Count, most - lead.Count), 2])
            foreach (var word in words)
                if (Fitted(sides, lead, side => word(side, day), fewest, most, limit) is { } fitted)
                    return new(Shape.Dispute, fitted, Disputed: true, []);
        return lead.Count > 0
            ? new(Shape.Statement, lead, Disputed: false, [])
            : new(Shape.Dispute, [wording.Bare(sides[0], day), Sentence.Framing(Phrases.More(sides.Count - 1))], Disputed: true, []);
    }

    private static IReadOnlyList<Sentence>? Fitted(
        IReadOnlyList<Fact> sides, IReadOnlyList<Sentence> lead, Func<Fact, Sentence> word, int fewest, int most, int limit)
    {
        for (var count = Math.Min(sides.Count, most - lead.Count); count >= Math.Max(fewest, 2); count--)
        {
            IReadOnlyList<Sentence> more = count < sides.Count ? [Sentence.Framing(Phrases.More(sides.Count - count))] : [];
            IReadOnlyList<Sentence> all = [.. lead, Sentence.Framing(Phrases.SourcesDiffer), .. sides.Take(count).Select(word), .. more];
            if (Length.Of(all) <= limit) return all;
        }
        return null;
    }

    /// <summary>Whether days are asked for that have begun: of these, what was found is told as it is. A plan for a day to come may have
    /// been replaced.</summary>
    private static bool LooksBack(Asked asked, Standings day) => asked.Question.On is { } on && on.From <= day.Day;

    /// <summary>What holds in the place of what no longer does; asked for a past day, what was found as it is.</summary>
    private List<Match> Current(Asked asked, IReadOnlyList<Match> matches, Standings day) => LooksBack(asked, day)
        ? [.. matches]
        : [.. matches.SelectMany(match => Holding(match.Fact.Fact, asked, day).Select(fact => match with { Fact = index.Find(fact.Id)! }))
            .DistinctBy(match => match.Fact.Number)];

    /// <summary>A fact as it is told of some days: for a plan that does not hold any more, what does.</summary>
    public IEnumerable<Fact> Told(Fact fact, Asked asked, Standings day) =>
        fact.Modality == Modality.Expected && !day.Holds(fact) ? Holding(fact, asked, day) : [fact];

    private IEnumerable<Fact> Holding(Fact fact, Asked asked, Standings day)
    {
        if (day.Holds(fact)) return [fact];
        if (day.OutcomeOf(fact) is { } outcome) return Holding(outcome, asked, day);
        var of = fact.Claim is { } claim
            ? day.Sides(claim).SelectMany(side => side.Facts).OrderBy(one => Suits(one, asked) ? 0 : 1).ToList()
            : [];
        if (of.Count > 0) return of;
        return day.Of(fact).SupersededBy is { } by && index.Find(by) is { } successor ? Holding(successor.Fact, asked, day) : [fact];
    }

    private bool Suits(Fact fact, Asked asked) => search.Suits(index.Find(fact.Id)!, asked);

    private Answer.Stated Plain(Asked asked, IReadOnlyList<Match> matches, Standings day)
    {
        var chosen = new List<Fact>();
        var former = Former(matches[0].Fact.Fact, asked, day);
        var room = Length.Short - Length.Of(former);
        foreach (var match in matches.Where(match => match.Score >= matches[0].Score * Near))
        {
            if (chosen.Count == MostAdded + 1) break;
            if (chosen.Any(other => SaysTheSame(other, match.Fact.Fact))) continue;
            chosen.Add(match.Fact.Fact);
            if (chosen.Count > 1 && Length.Of(wording.Sentences(chosen, day)) > room) chosen.RemoveAt(chosen.Count - 1);
        }
        var now = wording.Sentences(chosen, day);
        IReadOnlyList<Sentence> all = asked.Question.LooksBefore && former.Any(sentence => sentence.Facts.Count > 0)
            ? [.. former, .. now]
            : [.. now, .. former];
        return new Answer.Stated(Shape.Statement, Length.Fit(all, Length.Short), Disputed: false, []);
    }

    /// <summary>
    /// What the first fact took the place of, where that was lately or the question is about change; else that nothing changed, where it
    /// asks so.
    /// </summary>
    private IReadOnlyList<Sentence> Former(Fact fact, Asked asked, Standings day)
    {
        if (!day.Holds(fact) || LooksBack(asked, day)) return [];
        var before = formers.Of(fact, day).ToList();
        if (before.Count == 0)
            return asked.Question.IsAboutChange && index.IsState(fact.Claim) ? [Sentence.Framing(Phrases.NothingChanged)] : [];
        var (old, until) = before[0];
        var crossed = asked.Question.Within is { } days && until.Overlaps(days.From, days.To);
        return asked.Question.IsAboutChange || crossed || asked.Question.On is not null || until.Earliest?.PlusDays(FreshDays) >= day.Day
            ? [wording.Former(old, until, day)]
            : [];
    }

    public bool SaysTheSame(Fact one, Fact other) => SaysTheSame(index.Find(one.Id)!, index.Find(other.Id)!);

    private static bool SaysTheSame(IndexedFact one, IndexedFact other) => one.Fact.GivesTheSameValueAs(other.Fact)
        || one.WordsSharedWith(other) > 0.6 * Math.Min(one.Stems.Length, other.Stems.Length);
}
