using NodaTime;
using StatusBot.Answers;
using StatusBot.Facts;

namespace StatusBot.Chat;

/// <summary>What is known now otherwise than an answer says.</summary>
/// <param name="Fact">The id of the fact that the answer shows; null where it did not know.</param>
/// <param name="What">retracted, superseded, reworded, or answered where it did not know.</param>
/// <param name="Was">What the answer says; null where it did not know.</param>
/// <param name="Now">The id of the fact that says what holds now; null where none does.</param>
/// <param name="Statement">What that says.</param>
/// <param name="On">The day on which that was recorded; null where no change was, such as where a plan's day has passed.</param>
/// <param name="Why">The reason that was given.</param>
public sealed record SinceThen(string? Fact, string What, string? Was, string? Now, string? Statement, Occurred? On, string? Why)
{
    /// <summary>What has changed since an answer, in the order in which it shows its facts; nothing for most.</summary>
    public static IReadOnlyList<SinceThen> Of(Receipt receipt, Knowledge now, LocalDate today)
    {
        if (receipt.Position == now.Snapshot.Position) return [];
        var day = receipt.AsOf < receipt.At.InUtc().Date.PlusDays(-1) ? receipt.AsOf : today;
        return receipt.Row.Outcome == "unknown"
            ? [.. Answered(receipt, now, today)]
            : [.. receipt.Row.Facts.DistinctBy(fact => fact.Id).Select(fact => OfFact(fact, receipt, now, day)).OfType<SinceThen>()];
    }

    private static SinceThen? OfFact(FactRow shown, Receipt receipt, Knowledge now, LocalDate day)
    {
        var change = now.Changes.LastOrDefault(change => change.Fact.Id == shown.Id && change.Position > receipt.Position);
        if (!now.Snapshot.Versions.ContainsKey(shown.Id))
            return new(shown.Id, "retracted", shown.Statement, null, null, Day(change), change?.Why);
        var fact = now.Story.Facts.First(known => known.Id == shown.Id);
        if (shown.Holds.SupersededBy is null && now.On(day).Of(fact).SupersededBy is { } id)
        {
            var newer = now.Story.Facts.First(known => known.Id == id);
            var taken = now.Changes.LastOrDefault(one => one.Fact.Id == id && one.Position > receipt.Position) ?? change;
            return new(shown.Id, "superseded", shown.Statement, id, newer.Statement, Day(taken), taken?.Why);
        }
        return fact.Statement == shown.Statement ? null
            : new(shown.Id, "reworded", shown.Statement, shown.Id, fact.Statement, Day(change), change?.Why);
    }

    /// <summary>A question that follows on from another says nothing without it.</summary>
    private static IEnumerable<SinceThen> Answered(Receipt receipt, Knowledge now, LocalDate today)
    {
        if (receipt.Question is null || receipt.Understood.FromConversation) yield break;
        var again = AnswerRow.Of(null, now.Answerer.Ask(receipt.Question, before: null, today, today), now.Index, receipt.Id);
        if (again is not { Outcome: "answered", Facts: [var first, ..] }) yield break;
        var change = now.Changes.LastOrDefault(one => one.Fact.Id == first.Id && one.Position > receipt.Position);
        yield return new(null, "answered", null, first.Id, first.Statement, Day(change), null);
    }

    private static Occurred? Day(RecordedChange? change) => change is null ? null : Occurred.On(change.On);
}
