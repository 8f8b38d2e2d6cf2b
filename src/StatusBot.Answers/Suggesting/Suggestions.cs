using System.Globalization;
using NodaTime;
using StatusBot.Facts;
using StatusBot.Language;

namespace StatusBot.Answers;

/// <summary>Questions to ask next. Only those are suggested that are answered: each is asked first.</summary>
public sealed class Suggestions
{
    private const int MostAtStart = 6, MostNext = 3;
    private readonly FactIndex index;
    private readonly Answerer answerer;
    private readonly EnglishFile.SuggestedPhrases phrases;
    private readonly KeptByDay<Day> days;

    public Suggestions(FactIndex index, Answerer answerer, Understanding understanding)
    {
        (this.index, this.answerer, phrases) = (index, answerer, understanding.Lexicon.English.Suggestions);
        days = new(day => new(Start(day), Claims(day)));
    }

    /// <summary>For somebody who has not asked yet.</summary>
    public IReadOnlyList<string> AtStart(LocalDate asOf) =>
        [.. days.On(asOf).Start.Concat(days.On(asOf).Claims.Select(claim => claim.Question)).Take(MostAtStart)];

    /// <summary>After an answer: the same of another subject, a claim on the same subjects, then what is asked at the start.</summary>
    public IReadOnlyList<string> After(string question, Answered answered, LocalDate asOf)
    {
        var shown = answered.Turn?.Shown ?? [];
        var day = days.On(asOf);
        return
        [
            .. SameOfAnother(answered, asOf).Take(1)
                .Concat(Related(shown, day).Where(next => IsTheSame(next, answered.Turn, asOf)).Take(2))
                .Concat(day.Start.Where(next => IsTheSame(next, answered.Turn, asOf)))
                .Where(next => !string.Equals(next, question.Trim(), StringComparison.OrdinalIgnoreCase))
                .Distinct(StringComparer.OrdinalIgnoreCase).Take(MostNext),
        ];
    }

    private IEnumerable<string> SameOfAnother(Answered answered, LocalDate asOf)
    {
        if (answered is not { Answer: Answer.Stated { Shape: Shape.Statement or Shape.Dispute }, Turn: { } turn }) return [];
        var named = turn.Mentions.SelectMany(index.Tree.Compared).Distinct(StringComparer.Ordinal).ToList();
        if (named.Count != 1) return [];
        return Compared().Where(entity => entity.Id != named[0])
            .SelectMany(entity => phrases.Next.Select(phrase => Fill(phrase, entity.Name)).OfType<string>())
            .Where(next => answerer.Ask(next, turn, asOf).Answer is Answer.Stated stated
                && stated.Facts.Any(fact => turn.Shown.All(other => other.Id != fact.Id)));
    }

    private static IEnumerable<string> Related(IReadOnlyList<Fact> shown, Day day)
    {
        var entities = shown.SelectMany(fact => fact.Entities).ToHashSet(StringComparer.Ordinal);
        return day.Claims.Where(claim => shown.All(fact => fact.Claim != claim.Id))
            .Select(claim => (claim.Question, Common: claim.Entities.Count(entities.Contains)))
            .Where(claim => claim.Common > 0).OrderByDescending(claim => claim.Common).Select(claim => claim.Question);
    }

    private List<string> Start(LocalDate asOf)
    {
        var names = Compared().Select(entity => entity.Name).ToArray();
        return [.. phrases.Start.Select(phrase => Fill(phrase, names)).OfType<string>().Where(question => IsAnswered(question, asOf))];
    }

    private List<AskedClaim> Claims(LocalDate asOf) =>
    [
        .. index.Story.Claims.Where(claim => IsAnswered(claim.Question, asOf)).Select(claim => new AskedClaim(
            claim.Id, claim.Question, index.ByClaim[claim.Id].SelectMany(fact => fact.Entities).ToHashSet(StringComparer.Ordinal))),
    ];

    private bool IsAnswered(string question, LocalDate asOf) =>
        answerer.Ask(question, before: null, asOf).Answer is Answer.Stated { Facts.Count: > 0 };

    /// <summary>Whether it is answered after the turn as it is without one: nobody who picks it gets something else than it says.</summary>
    private bool IsTheSame(string question, Turn? turn, LocalDate asOf) =>
        turn is null || answerer.Ask(question, turn, asOf).Answer.Text == answerer.Ask(question, before: null, asOf).Answer.Text;

    private IEnumerable<Entity> Compared() =>
        index.Compared.OrderByDescending(entity => index.FactsOf(entity.Id).Count);

    /// <summary>Null where the phrase wants more names than there are.</summary>
    private static string? Fill(string phrase, params string[] names) =>
        phrase.Contains("{1}", StringComparison.Ordinal) && names.Length < 2 || phrase.Contains("{0}", StringComparison.Ordinal)
            && names.Length < 1
            ? null
            : string.Format(CultureInfo.InvariantCulture, phrase, [.. names]);

    private sealed record AskedClaim(string Id, string Question, IReadOnlySet<string> Entities);

    /// <summary>What is answered as of a day, found out once.</summary>
    private sealed record Day(IReadOnlyList<string> Start, IReadOnlyList<AskedClaim> Claims);
}
