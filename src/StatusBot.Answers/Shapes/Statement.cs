using NodaTime;
using StatusBot.Facts;

namespace StatusBot.Answers;

/// <summary>The plain answer: the direct one first, then at most what a person would add; sources that differ side by side.</summary>
internal sealed class Statement(FactIndex index, Search search, Wording wording)
{
    /// <summary>A fact is added where it fits the question nearly as well as the first.</summary>
    private const double Near = 0.8;

    /// <summary>A dispute is told where one of its sides fits nearly as well as the first fact.</summary>
    private const double Close = 0.93;

    private const int MostAdded = 2;

    public Answer.Stated Of(Asked asked, IReadOnlyList<Match> matches, LocalDate asOf)
    {
        var scores = matches.ToDictionary(match => match.Fact.Number, match => match.Score);
        foreach (var match in matches.Take(3).Where(match => match.Score >= matches[0].Score * Close))
        {
            var sides = Sides(match.Fact, asOf).Where(side => search.Suits(side, asked)).OrderByDescending(side => scores.GetValueOrDefault(side.Number)).ToList();
            if (sides.Count > 1) return Dispute(sides, asOf, Length.MostFacts, Length.Short, matches[0].Fact);
        }
        // "Who is X?" is answered with X alone: what else names X is first of all about others.
        var own = Scoring.IsDefinitional(asked) ? matches.Where(match => match.Fact.Main == asked.Mentions[0]).ToList() : [];
        return Plain(own.Count > 0 ? own : matches, asOf);
    }

    /// <summary>The facts that answer the same claim differently, one a value, the preferred first; the one alone where nothing differs.</summary>
    public IReadOnlyList<IndexedFact> Sides(IndexedFact fact, LocalDate asOf)
    {
        if (fact.Fact.Claim is not { } claim || fact.Fact.Value is null) return [fact];
        var byValue = index.ByClaim[claim].Where(other => other.Fact.Value is not null && other.IsVisible(asOf))
            .GroupBy(other => other.Fact.Value!, StringComparer.OrdinalIgnoreCase)
            .Select(same => same.OrderBy(other => other.Number == fact.Number ? 0 : 1).ThenByDescending(other => other.Fact.Citations.Count).First());
        return byValue.OrderBy(other => other.Fact.Rank).ThenBy(other => other.Number == fact.Number ? 0 : 1)
            .ThenByDescending(other => other.Fact.Citations.Count).ThenBy(other => other.Fact.Id, StringComparer.Ordinal).ToList();
    }

    /// <param name="first">What answers the question first of all, where it is none of the sides.</param>
    public Answer.Stated Dispute(IReadOnlyList<IndexedFact> sides, LocalDate asOf, int most, int limit, IndexedFact? first = null)
    {
        var lead = first is null || sides.Contains(first) ? [] : new[] { wording.Line(first, asOf) };
        var lines = sides.Take(most - lead.Length).Select(side => wording.Side(side, asOf));
        var sentences = Length.Fit([.. lead, Sentence.Framing("Sources differ."), .. lines], limit);
        var facts = sentences.SelectMany(sentence => sentence.Facts).ToList();
        if (facts.Count > 1 + lead.Length) return new Answer.Stated(Shape.Dispute, sentences, Disputed: true, []);
        return new Answer.Stated(Shape.Statement, Length.Fit(wording.Sentences([first ?? sides[0]], asOf), limit), Disputed: true, []);
    }

    private Answer.Stated Plain(IReadOnlyList<Match> matches, LocalDate asOf)
    {
        var chosen = new List<IndexedFact>();
        foreach (var match in matches.Where(match => match.Score >= matches[0].Score * Near))
        {
            if (chosen.Count == MostAdded + 1) break;
            if (chosen.Any(other => SaysTheSame(other, match.Fact))) continue;
            chosen.Add(match.Fact);
            if (Length.Of(wording.Sentences(chosen, asOf)) > Length.Short) chosen.RemoveAt(chosen.Count - 1);
        }
        return new Answer.Stated(Shape.Statement, wording.Sentences(chosen, asOf), Disputed: false, []);
    }

    private static bool SaysTheSame(IndexedFact one, IndexedFact other) => GivesTheSameValue(one.Fact, other.Fact)
        || Common(one.Stems, other.Stems) > 0.6 * Math.Min(one.Stems.Length, other.Stems.Length);

    private static bool GivesTheSameValue(Fact one, Fact other) =>
        one.Claim is not null && one.Claim == other.Claim && string.Equals(one.Value, other.Value, StringComparison.OrdinalIgnoreCase);

    /// <summary>How many numbers two lists in ascending order share.</summary>
    private static int Common(int[] one, int[] other)
    {
        var count = 0;
        for (int i = 0, j = 0; i < one.Length && j < other.Length;)
            if (one[i] == other[j]) (count, i, j) = (count + 1, i + 1, j + 1);
            else if (one[i] < other[j]) i++;
            else j++;
        return count;
    }
}
