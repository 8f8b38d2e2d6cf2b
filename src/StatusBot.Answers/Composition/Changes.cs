using NodaTime;
using StatusBot.Facts;
using StatusBot.Language;

namespace StatusBot.Answers;

/// <summary>What is different since a day: recorded changes, what holds now instead of what, then what came due and what lapsed.</summary>
internal sealed class Changes(FactIndex index, Wording wording, Milestones milestones, Formers formers)
{
    private const int DaysWithoutDate = 7, MostRecorded = 5;

    /// <param name="within">The days asked for; null for the last few.</param>
    public Answer Of(Asked asked, DateMention? within, Standings day)
    {
        var isOfLately = within is null;
        within ??= new DateMention(DateRelation.Since, day.Day.PlusDays(-DaysWithoutDate), DateMention.Latest, 0, 0);
        var (from, to, isOpen) = (within.From, LocalDate.Min(within.To, day.Day), within.To >= day.Day);
        var then = isOpen ? "since then" : "then";
        var subjects = asked.Mentions.Where(id => !index.Ambient.Contains(id)).ToList();
        bool IsMeant(Fact fact) => index.Find(fact.Id) is { } found ? subjects.TrueForAll(found.IsAbout) : subjects.Count == 0;
        var recorded = NetChanges.Of(index.Changes.Where(change => change.On >= from && change.On <= to && IsMeant(change.Fact)))
            .SelectMany(change => Recorded(change, day));
        var sentences = new List<Sentence>(recorded.Take(MostRecorded));
        if (sentences.Count == 0)
            sentences.Add(Sentence.Framing($"No fact {About(subjects)}has been added or changed {Dates.Show(within, day.Day)}."));
        var dated = index.Facts.Select(fact => fact.Fact).Where(
            fact => fact.Modality != Modality.Expected && fact.Occurred is not null && IsMeant(fact) && day.Holds(fact)).ToList();
        var happened = dated.Where(
            fact => fact.Occurred!.Overlaps(from, to) && fact.Occurred.Precision is DatePrecision.Day or DatePrecision.Month);
        sentences.AddRange(Said($"The sources date {then}:", Latest(happened, day), day, isOpen ? 2 : 4,
            fact => FormerWithin(fact, from, to, day)));
        if (sentences.Count == 1 && (subjects.Count > 0 || isOfLately))
            sentences.AddRange(Said(Phrases.Latest, dated.Count > 0 ? Latest(dated, day) : Known(IsMeant, day), day, 2));
        var due = milestones.All(day).Where(IsMeant).ToLookup(day.IsLapsed);
        sentences.AddRange(
            Said($"Lapsed {then}:", due[true].Where(fact => fact.Occurred!.Latest >= from && fact.Occurred.Latest <= to), day, 2));
        if (isOpen) sentences.AddRange(Said("Due next:", due[false], day, 2));
        return new Answer.Stated(Shape.Changes, Length.Fit(sentences, Length.Short), Disputed: false, []);
    }

    private IEnumerable<Fact> Known(Func<Fact, bool> isMeant, Standings day) =>
        index.Facts.Select(fact => fact.Fact).Where(fact => isMeant(fact) && day.Holds(fact)).Order(day.Order);

    /// <summary>The newest first; of one date what the overview tells before what it does not.</summary>
    private IEnumerable<Fact> Latest(IEnumerable<Fact> facts, Standings day) => facts.OrderByDescending(fact => fact.Occurred)
        .ThenBy(fact => index.Topics[fact.Topic].Overview ?? int.MaxValue).ThenBy(fact => fact, day.Order);

    private string About(List<string> subjects) =>
        subjects.Count == 0 ? "" : $"about {Wording.Join([.. subjects.Select(index.Tree.NameOf)])} ";

    /// <summary>What was recorded, and what it took the place of.</summary>
    private IEnumerable<Sentence> Recorded(RecordedChange change, Standings day)
    {
        var lead = $"{char.ToUpperInvariant(change.Action[0])}{change.Action[1..]} on {Dates.Show(change.On)}: ";
        var replaced = formers.Of(change.Fact, day).Where(former => day.Of(former.Fact).SupersededBy == change.Fact.Id);
        return Before(replaced, change.Fact, day).Prepend(new Sentence($"{lead}{change.Fact.Statement}.", [change.Fact], "", ""));
    }

    /// <summary>What something took the place of in the days asked for.</summary>
    private IEnumerable<Sentence> FormerWithin(Fact fact, LocalDate from, LocalDate to, Standings day) =>
        Before(formers.Of(fact, day).Where(former => former.Until.Overlaps(from, to)), fact, day);

    /// <summary>What was so before; where nothing was, what was expected instead of what happened.</summary>
    private IEnumerable<Sentence> Before(IEnumerable<(Fact Fact, Occurred Until)> replaced, Fact fact, Standings day) =>
        replaced.Select(former => wording.Former(former.Fact, former.Until, day))
            .Concat(formers.Plans(fact, day).Select(plan => wording.Plan(plan.Fact, plan.Until, day))).Take(1);

    private IEnumerable<Sentence> Said(
        string lead, IEnumerable<Fact> facts, Standings day, int most, Func<Fact, IEnumerable<Sentence>>? behind = null)
    {
        var lines = facts.Take(most).SelectMany(fact => (behind?.Invoke(fact) ?? []).Prepend(wording.Line(fact, day))).ToList();
        return lines.Count == 0 ? [] : lines.Skip(1).Prepend(lines[0] with { Said = lead + " " + lines[0].Said });
    }
}
