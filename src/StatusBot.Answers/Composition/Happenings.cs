using StatusBot.Facts;
using StatusBot.Language;

namespace StatusBot.Answers;

/// <summary>
/// What happened, or is planned, in the days asked for, whatever it is about: what certainly lies in them first, of that what holds, and
/// of each topic the most certain fact before a second one. What was only planned comes last.
/// </summary>
internal sealed class Happenings(
    FactIndex index, Search search, Statement statement, Wording wording, Unknowns unknowns, Lexicon lexicon)
{
    private readonly SubjectMatch subjects = new(index);

    /// <summary>Whether a question asks for nothing but some days: "What happened in May?", "What is planned for December?".</summary>
    public bool AreAskedFor(Asked asked) => asked.Question is { Spans.Count: > 0, Negated: false } question
        && (asked.Kind is AnswerKind.What or AnswerKind.Which || asked.Kind == AnswerKind.Whether && question.Tokens.Any(lexicon.Happens))
        && question.Terms.All(term => index.IsLight(term) || IsOfAnything(question.Tokens[term.Position]))
        && asked.Terms.Except(question.Terms).All(index.IsLight)
        && (question.Tokens.Any(lexicon.Happens) || !question.Tokens.Any(lexicon.IsSpeech)) && IsNoOtherIntent(asked);

    /// <summary>What is told of the days; of several spans, also which of them no fact is dated to.</summary>
    public Answer Of(Asked asked, Standings day)
    {
        var found = Found(asked, day).ToList();
        var empty = asked.Question.Spans.Where(days => !found.Exists(fact => Gates.IsWithin(fact, days))).ToList();
        if (found.Count == 0) return unknowns.NotDated(asked, search.Nearby(asked, day), day);
        IEnumerable<Sentence> lead = empty.Count == 0 ? [] : [Sentence.Framing(unknowns.NotDated(asked, empty, day))];
        return new Answer.Stated(
            Shape.Statement, Length.Fit([.. lead, .. wording.Sentences(Told(found), day)], Length.Short), Disputed: false, []);
    }

    private List<Fact> Told(List<Fact> found)
    {
        var told = new List<Fact>();
        foreach (var fact in found)
            if (told.Count < Length.MostFacts && !told.Exists(other => statement.SaysTheSame(other, fact))) told.Add(fact);
        return told;
    }

    private bool IsOfAnything(Token token) => lexicon.Happens(token) || lexicon.IsNext(token);

    /// <summary>A question for changes, the status or the sources shows itself by its words, or follows on from one.</summary>
    private bool IsNoOtherIntent(Asked asked) => !lexicon.HasMeta(asked.Intent)
        || !asked.Inherited && !asked.Question.Tokens.Any(token => !lexicon.Happens(token) && lexicon.IsMeta(token.Stem, asked.Intent));

    private IEnumerable<Fact> Found(Asked asked, Standings day)
    {
        var found = asked.Question.Spans.SelectMany(index.Columns.On).Distinct();
        var facts = index.Columns.Visible(found, day).Select(number => index.Facts[number])
            .Where(fact => Gates.IsInDays(fact, asked) && subjects.IsAboutAll(fact, asked))
            .SelectMany(fact => statement.Told(fact.Fact, asked, day)).DistinctBy(fact => fact.Id, StringComparer.Ordinal);
        return InOrder([.. facts], asked, day);
    }

    // A topic that is soon due for review is one in which things happen.
    private IEnumerable<Fact> InOrder(IReadOnlyList<Fact> facts, Asked asked, Standings day)
    {
        var plansFirst = asked.Question.Tokens.Any(lexicon.IsNext);
        var soonest = facts.Min(fact => (int?)Topic(fact).ReviewDays);
        return facts
            .GroupBy(fact => (IsPlan(fact) != plansFirst, !IsCertain(fact, asked), !day.Holds(fact), Topic(fact).ReviewDays))
            .OrderBy(group => group.Key)
            .SelectMany(group => TopicByTopic(group, day, group.Key.ReviewDays == soonest ? Length.MostFacts : 1));
    }

    /// <summary>The most certain fact of each topic, then the second of each.</summary>
    private IEnumerable<Fact> TopicByTopic(IEnumerable<Fact> facts, Standings day, int most) => facts
        .GroupBy(fact => fact.Topic, StringComparer.Ordinal)
        .SelectMany(topic => topic.Order(MostCertain(day)).Take(most).Select((fact, turn) => (fact, turn)))
        .OrderBy(told => told.turn).ThenBy(told => told.fact, MostCertain(day)).Select(told => told.fact);

    private Comparer<Fact> MostCertain(Standings day)
    {
        (Rank, Modality, bool, DatePrecision?, int, int) Key(Fact fact) => (fact.Rank, fact.Modality, day.IsDisputed(fact),
            fact.Occurred?.Precision, -fact.Citations.Count, Topic(fact).Overview ?? int.MaxValue);
        return Comparer<Fact>.Create((one, other) => Key(one).CompareTo(Key(other)) is not 0 and var order
            ? order : day.Order.Compare(one, other));
    }

    /// <summary>Whether all days on which it can have happened are asked for.</summary>
    private static bool IsCertain(Fact fact, Asked asked) => asked.Question.Spans.Any(days =>
        fact.Occurred is { Earliest: { } earliest, Latest: { } latest } && earliest >= days.From && latest <= days.To);

    private static bool IsPlan(Fact fact) => fact.Modality == Modality.Expected;

    private Topic Topic(Fact fact) => index.Topics[fact.Topic];
}
