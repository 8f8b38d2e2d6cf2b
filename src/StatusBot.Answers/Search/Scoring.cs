using StatusBot.Facts;
using StatusBot.Language;

namespace StatusBot.Answers;

/// <summary>
/// How well a fact fits a question: a weighted sum of what speaks for it. The weights were chosen on the project's own questions.
/// </summary>
internal sealed class Scoring(FactIndex index, ClaimQuestions claims)
{
    private const double CoverageWeight = 4, TopicWeight = 1.6, SpecificWeight = 1.2, MainWeight = 0.4, PreferredWeight = 0.5,
    AbsentWeight = 0.6;
    private const double DefinitionWeight = 2.5, KindWeight = 0.5, DayWeight = 0.8, ListedWeight = 0.6, UnlistedWeight = -0.8,
    CitationWeight = 0.05, ClaimWeight = 1, LeastLikeness = 0.5;

    private readonly SubjectMatch subjects = new(index);

    public double Score(IndexedFact fact, Query query, double coverage)
    {
        var mentions = query.Mentions;
        return CoverageWeight * coverage
            + TopicWeight * query.TopicShares[fact.Topic]
            + SpecificWeight * Specific(fact, mentions)
            + (Array.IndexOf(mentions, fact.Main) >= 0 ? MainWeight : 0)
            + (fact.Fact.Rank == Rank.Preferred ? PreferredWeight : 0)
            - AbsentWeight * Absent(fact, mentions)
            + (fact.IsDefinition && query.IsDefinitional && fact.Main == mentions[0] ? DefinitionWeight : 0)
            + (Fits(fact, query.Asked.Kind) ? KindWeight : 0)
            + (query.On is { } on && Gates.IsOn(fact.Fact, on) ? DayWeight : 0)
            + Listed(fact, query)
            + ClaimWeight * Math.Max(0, Likeness(fact, query) - LeastLikeness)
            + CitationWeight * Math.Min(4, fact.Fact.Citations.Count);
    }

    private double Likeness(IndexedFact fact, Query query)
    {
        if (fact.Fact.Claim is not { } claim) return 0;
        if (!query.Likeness.TryGetValue(claim, out var likeness)) query.Likeness[claim] = likeness = claims.Likeness(query.Asked, claim);
        return likeness;
    }

    /// <summary>How much of what the fact names was asked about, from 0 to 1 (Dice's coefficient).</summary>
    private double Specific(IndexedFact fact, string[] mentions)
    {
        if (mentions.Length == 0) return 0;
        int exact = 0, named = 0;
        foreach (var id in mentions)
            if (fact.Names(id)) exact++;
        foreach (var id in fact.Entities)
            if (!index.Ambient.Contains(id) || Array.IndexOf(mentions, id) >= 0) named++;
        return 2.0 * exact / (mentions.Length + Math.Max(exact, named));
    }

    private static int Absent(IndexedFact fact, string[] mentions)
    {
        var absent = 0;
        foreach (var id in mentions)
            if (!fact.IsAbout(id)) absent++;
        return absent;
    }

    private static bool Fits(IndexedFact fact, AnswerKind kind) => kind switch
    {
        AnswerKind.When => fact.HasDate,
        AnswerKind.Number => fact.HasNumber,
        AnswerKind.Where => fact.IsLocated,
        AnswerKind.Why => fact.HasReason,
        _ => false,
    };

    /// <summary>
    /// "Which laws besides X?": what names several of the kind asked for fits better, and what names none but X fits worse.
    /// </summary>
    private double Listed(IndexedFact fact, Query query) => subjects.OfTheKind(fact, query.Asked) switch
    {
        null => 0,
        0 => UnlistedWeight,
        { } named => ListedWeight * Math.Min(named, 3),
    };
}
