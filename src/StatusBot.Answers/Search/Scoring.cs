using StatusBot.Facts;
using StatusBot.Language;

namespace StatusBot.Answers;

/// <summary>How well a fact fits a question: a weighted sum of what speaks for it. The weights were chosen on the project's own questions.</summary>
internal sealed class Scoring(FactIndex index)
{
    private const double CoverageWeight = 4, TopicWeight = 1.6, SpecificWeight = 1.2, MainWeight = 0.4, PreferredWeight = 0.5, AbsentWeight = 0.6;
    private const double DefinitionWeight = 2.5, KindWeight = 0.5, DayWeight = 0.8, ListedWeight = 0.4, UnlistedWeight = -0.8, CitationWeight = 0.05;

    public double Score(IndexedFact fact, Query query, double coverage)
    {
        var asked = query.Asked;
        return CoverageWeight * coverage
            + TopicWeight * query.TopicShares[fact.Topic]
            + SpecificWeight * Specific(fact, asked)
            + (asked.Mentions.Contains(fact.Main, StringComparer.Ordinal) ? MainWeight : 0)
            + (fact.Fact.Rank == Rank.Preferred ? PreferredWeight : 0)
            - AbsentWeight * asked.Mentions.Count(id => !fact.IsAbout(id))
            + (fact.IsDefinition && IsDefinitional(asked) ? DefinitionWeight : 0)
            + (Fits(fact, asked.Kind) ? KindWeight : 0)
            + (asked.Question.On is { } on && Gates.IsOn(fact, on) ? DayWeight : 0)
            + Listed(fact, query)
            + CitationWeight * Math.Min(4, fact.Fact.Citations.Count);
    }

    /// <summary>How much of what the fact names was asked about, from 0 to 1 (Dice's coefficient).</summary>
    private double Specific(IndexedFact fact, Asked asked)
    {
        if (asked.Mentions.Count == 0) return 0;
        var exact = asked.Mentions.Count(fact.Names);
        var named = fact.Entities.Count(id => !index.Ambient.Contains(id) || asked.Mentions.Contains(id, StringComparer.Ordinal));
        return 2.0 * exact / (asked.Mentions.Count + Math.Max(exact, named));
    }

    /// <summary>"What is X?": one name, and nothing else that carries.</summary>
    private static bool IsDefinitional(Asked asked) =>
        asked.Mentions.Count == 1 && asked.Terms.Count == 0 && asked.Question.KindIsStated && asked.Kind is AnswerKind.What or AnswerKind.Who;

    private static bool Fits(IndexedFact fact, AnswerKind kind) => kind switch
    {
        AnswerKind.When => fact.HasDate,
        AnswerKind.Number => fact.HasNumber,
        AnswerKind.Where => fact.IsLocated,
        AnswerKind.Why => fact.HasReason,
        _ => false,
    };

    /// <summary>"Which laws besides X?": what names several of the kind asked for fits better, and what names none but X fits worse.</summary>
    private double Listed(IndexedFact fact, Query query)
    {
        if (!query.FocusIsKind) return 0;
        var question = query.Asked.Question;
        var listed = fact.Entities.Count(id => !question.Mentions.Any(mention => mention.Excluded && mention.Entity == id) && question.Focus.Any(term => index.IsKindOf(term, id)));
        return listed == 0 ? UnlistedWeight : ListedWeight * Math.Min(listed, 3);
    }
}
