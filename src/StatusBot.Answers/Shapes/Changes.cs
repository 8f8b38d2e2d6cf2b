using NodaTime;
using StatusBot.Facts;
using StatusBot.Language;

namespace StatusBot.Answers;

/// <summary>One recorded change of a fact after the baseline.</summary>
/// <param name="Fact">The fact as it is now.</param>
/// <param name="Action">What was done: "added", "edited", "superseded", "retracted", "restored".</param>
/// <param name="On">The day on which it was recorded.</param>
/// <param name="Position">The ledger's position of the entry that tells of it.</param>
/// <param name="At">When it was recorded.</param>
/// <param name="Then">The fact as the change left it.</param>
public sealed record RecordedChange(Fact Fact, string Action, LocalDate On, long Position, Instant At, Fact Then);

/// <summary>What is different since a day, or between two: recorded changes, then what came due and what lapsed.</summary>
internal sealed class Changes(FactIndex index, Wording wording, Milestones milestones)
{
    private const int DaysWithoutDate = 7;
    private readonly IndexedFact[] happened = index.Facts.Where(fact => fact.Fact is { Occurred.Precision: DatePrecision.Day or DatePrecision.Month } && fact.Fact.Modality != Modality.Expected)
        .OrderByDescending(fact => fact.Fact.Occurred).ThenBy(fact => fact.Fact.Id, StringComparer.Ordinal).ToArray();

    /// <param name="within">The days asked for; null for the last few.</param>
    public Answer Of(DateMention? within, LocalDate asOf)
    {
        within ??= new DateMention(DateRelation.Since, asOf.PlusDays(-DaysWithoutDate), DateMention.Latest, 0, 0);
        var (from, to, isOpen) = (within.From, LocalDate.Min(within.To, asOf), within.To >= asOf);
        var then = isOpen ? "since then" : "then";
        var recorded = index.Changes.Where(change => change.On >= from && change.On <= to).OrderByDescending(change => change.On)
            .Select(change => new Sentence($"{char.ToUpperInvariant(change.Action[0])}{change.Action[1..]} on {Dates.Show(change.On)}: {change.Fact.Statement}.", [change.Fact]));
        var sentences = new List<Sentence>(recorded.Take(5));
        if (sentences.Count == 0) sentences.Add(Sentence.Framing($"No fact has been added or changed {Dates.Show(within, asOf)}."));
        sentences.AddRange(Said($"The sources date {then}:", Happened(from, to, asOf), isOpen ? 2 : 4));
        var due = milestones.All(asOf).ToLookup(fact => fact.IsLapsed(asOf));
        sentences.AddRange(Said($"Lapsed {then}:", due[true].Where(fact => fact.Fact.Occurred!.Latest >= from && fact.Fact.Occurred.Latest <= to), 2));
        if (isOpen) sentences.AddRange(Said("Due next:", due[false], 2));
        return new Answer.Stated(Shape.Changes, Length.Fit(sentences, Length.Short), Disputed: false, []);

        IEnumerable<Sentence> Said(string lead, IEnumerable<IndexedFact> facts, int most)
        {
            var lines = facts.Take(most).Select(fact => wording.Line(fact, asOf)).ToList();
            return lines.Count == 0 ? [] : lines.Skip(1).Prepend(lines[0] with { Text = lead + " " + lines[0].Text });
        }
    }

    private IEnumerable<IndexedFact> Happened(LocalDate from, LocalDate to, LocalDate asOf) =>
        happened.SkipWhile(fact => fact.Fact.Occurred!.Earliest > to).TakeWhile(fact => fact.Fact.Occurred!.Latest >= from).Where(fact => fact.IsVisible(asOf));
}
