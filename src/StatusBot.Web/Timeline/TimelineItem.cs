using NodaTime;
using StatusBot.Answers;
using StatusBot.Facts;

namespace StatusBot.Web.Timeline;

/// <summary>From when until when a state was so: from change to change.</summary>
/// <param name="Open">Whether it still is, on the last of these days.</param>
public sealed record Run(LocalDate From, LocalDate To, bool Open);

/// <summary>A dated fact as the timeline draws it.</summary>
/// <param name="Id">The fact's id.</param>
/// <param name="Occurred">When it happened or will happen.</param>
/// <param name="How">How that date was derived; null where the source gives it as it stands.</param>
/// <param name="Disputed">Whether another fact answers the same claim differently.</param>
/// <param name="Lapsed">Whether it was expected, its date has passed, and no fact says what happened.</param>
/// <param name="Deprecated">Whether its rank among the facts of its claim is the lowest.</param>
/// <param name="Run">Of a state that has changed, how long this was so; null for what is drawn at its date.</param>
public sealed record TimelineItem(
    string Id, string Statement, Occurred Occurred, string? How, Modality Modality, bool Disputed = false, bool Lapsed = false,
    bool Deprecated = false,
    Run? Run = null)
{
    /// <summary>The first day that is drawn; null where it is open.</summary>
    public LocalDate? First => Run?.From ?? Occurred.Earliest;

    /// <summary>The last day that is drawn; null where it is open.</summary>
    public LocalDate? Last => Run?.To ?? Occurred.Latest;

    /// <summary>The dated facts among these; the others have no place on a timeline.</summary>
    public static IReadOnlyList<TimelineItem> Of(IEnumerable<Fact> facts, StoryView view)
    {
        var runs = new HashSet<(string, string?, LocalDate)>();
        return [.. facts.Where(fact => fact.Occurred is not null).Order(view.Standings.Order).Select(fact => new TimelineItem(
            fact.Id, fact.Statement, fact.Occurred!, fact.OccurredHow, fact.Modality, view.IsDisputed(fact), view.IsLapsed(fact),
            fact.Rank == Rank.Deprecated, RunOf(fact, view) is { } run && runs.Add((fact.Claim!, fact.Value, run.From)) ? run : null))];
    }

    /// <summary>Several facts may tell of one run; none of what never changed.</summary>
    private static Run? RunOf(Fact fact, StoryView view)
    {
        if (fact.Claim is null || !view.HasChanged(fact.Claim)) return null;
        var standing = view.Standings.Of(fact);
        if ((standing.Since?.Earliest ?? standing.Since?.Latest) is not { } from) return null;
        var last = standing.Until is { } until ? (until.Earliest ?? until.Latest)?.PlusDays(-1) : standing.Holds ? view.AsOf : null;
        return last is { } to ? new(from, to < from ? from : to, standing.Until is null) : null;
    }
}

/// <summary>What is drawn in one lane, under one name.</summary>
/// <param name="Name">The lane's name; empty where there is but one.</param>
public sealed record TimelineGroup(string Name, IReadOnlyList<TimelineItem> Items);
