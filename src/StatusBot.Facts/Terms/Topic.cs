using System.Collections.Frozen;

namespace StatusBot.Facts;

/// <summary>What a fact is about.</summary>
/// <param name="Name">How an answer names it, such as "access".</param>
/// <param name="Words">Words by which people ask for it.</param>
/// <param name="Row">The label of its row in a comparison; null where it has none.</param>
/// <param name="RowPlace">The place of its row in a comparison, counted from 1; rows without a place come after those with one.</param>
/// <param name="Overview">Its place in an overview, counted from 1; null where it has none.</param>
/// <param name="Milestones">Whether its facts are events that fall due: next, slipped, lapsed.</param>
/// <param name="ReviewDays">The days after which its facts are due for review.</param>
/// <param name="Description">One line that says what kind of thing its facts tell.</param>
public sealed record Topic(
    string Id, string Name, IReadOnlyList<string> Words, string? Row, int? RowPlace, int? Overview, bool Milestones, int ReviewDays,
    string? Description = null) : ITerm
{
    /// <summary>What every conversation can be asked for, whatever its story is about: no topic's id.</summary>
    public static readonly IReadOnlySet<string> Reserved = FrozenSet.Create(StringComparer.Ordinal,
        "changes", "comparison", "disagreement", "help", "oos", "overview", "smalltalk", "sources");

    public string Id { get; init => field = Must.Keep(Rules.Id, value, nameof(Id)); } = Must.Keep(Rules.Id, Id, nameof(Id));
    public string Name { get; init => field = Must.Keep(Rules.Line, value, nameof(Name)); } = Must.Keep(Rules.Line, Name, nameof(Name));

    public IReadOnlyList<string> Words { get; init => field = Must.KeepAll(Rules.Line, value, nameof(Words)); } =
        Must.KeepAll(Rules.Line, Words, nameof(Words));

    public string? Row { get; init => field = Must.KeepIfAny(Rules.Line, value, nameof(Row)); } =
        Must.KeepIfAny(Rules.Line, Row, nameof(Row));

    public int? RowPlace { get; init => field = Place(value, nameof(RowPlace)); } = Place(RowPlace, nameof(RowPlace));

    public int? Overview { get; init => field = Place(value, nameof(Overview)); } = Place(Overview, nameof(Overview));

    public int ReviewDays { get; init => field = Must.BeAtLeast(1, value, nameof(ReviewDays)); } =
        Must.BeAtLeast(1, ReviewDays, nameof(ReviewDays));

    public string? Description { get; init => field = Must.KeepIfAny(Rules.Line, value, nameof(Description)); } =
        Must.KeepIfAny(Rules.Line, Description, nameof(Description));

    private static int? Place(int? place, string name) => place is null ? null : Must.BeAtLeast(1, place.Value, name);
}

/// <summary>Whether the answer to a claim changes in time.</summary>
public enum ClaimKind
{
    /// <summary>One answer for all time: facts that differ are in dispute whatever their dates.</summary>
    Fixed,

    /// <summary>The answer changes in time: a later fact takes the place of an earlier one.</summary>
    State,
}

/// <summary>A question that facts answer, each with a value.</summary>
/// <param name="Values">The values that its facts may have; none where any will do.</param>
public sealed record Claim(string Id, string Question, ClaimKind Kind = ClaimKind.Fixed, IReadOnlyList<string>? Values = null) : ITerm
{
    public string Id { get; init => field = Must.Keep(Rules.Id, value, nameof(Id)); } = Must.Keep(Rules.Id, Id, nameof(Id));

    public string Question { get; init => field = Must.Keep(Rules.Line, value, nameof(Question)); } =
        Must.Keep(Rules.Line, Question, nameof(Question));

    public IReadOnlyList<string> Values { get; init => field = Must.KeepAll(Rules.Line, value, nameof(Values)); } =
        Must.KeepAll(Rules.Line, Values, nameof(Values));
}
