using StatusBot.Facts;

namespace StatusBot.Web.Timeline;

/// <summary>A dated fact as the timeline draws it.</summary>
/// <param name="Id">The fact's id.</param>
/// <param name="Occurred">When it happened or will happen.</param>
/// <param name="How">How that date was derived; null where the source gives it as it stands.</param>
/// <param name="Disputed">Whether another fact answers the same claim differently.</param>
/// <param name="Lapsed">Whether it was expected, its date has passed, and no fact says what happened.</param>
/// <param name="Deprecated">Whether its rank among the facts of its claim is the lowest.</param>
public sealed record TimelineItem(
    string Id, string Statement, Occurred Occurred, string? How, Modality Modality, bool Disputed = false, bool Lapsed = false, bool Deprecated = false)
{
    /// <summary>The dated facts among these; the others have no place on a timeline.</summary>
    public static IReadOnlyList<TimelineItem> Of(IEnumerable<Fact> facts, Func<Fact, bool> isDisputed, Func<Fact, bool> isLapsed) =>
    [
        .. facts.Where(fact => fact.Occurred is not null).Select(fact => new TimelineItem(
            fact.Id, fact.Statement, fact.Occurred!, fact.OccurredHow, fact.Modality, isDisputed(fact), isLapsed(fact), fact.Rank == Rank.Deprecated)),
    ];
}

/// <summary>What is drawn in one lane, under one name.</summary>
/// <param name="Name">The lane's name; empty where there is but one.</param>
public sealed record TimelineGroup(string Name, IReadOnlyList<TimelineItem> Items);
