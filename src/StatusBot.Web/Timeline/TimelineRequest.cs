using Microsoft.AspNetCore.Http;
using NodaTime;
using StatusBot.Chat;

namespace StatusBot.Web.Timeline;

/// <summary>How the timeline is divided into lanes.</summary>
public enum LanesBy
{
    Topic,

    /// <summary>By the entities of the kinds that are compared, such as labs.</summary>
    Compared,
}

/// <summary>What an address asks of the timeline.</summary>
/// <param name="From">The first day; null where the address leaves it open.</param>
/// <param name="To">The last day; null where the address leaves it open.</param>
public sealed record TimelineRequest(LocalDate? From, LocalDate? To, LanesBy Lanes)
{
    /// <summary>The parameters of the address.</summary>
    public const string FromKey = "from", ToKey = "to", LanesKey = "lanes";

    /// <summary>The values of <see cref="LanesKey"/>.</summary>
    public const string ByTopic = "topic", ByCompared = "lab";

    /// <summary>Reads an address; the problem is one sentence.</summary>
    public static (TimelineRequest? Request, string? Problem) Read(IQueryCollection query, LocalDate today)
    {
        var (from, fromProblem) = Day(query[FromKey].ToString(), DayUse.From, today);
        var (to, toProblem) = Day(query[ToKey].ToString(), DayUse.To, today);
        var (lanes, lanesProblem) = LanesOf(query[LanesKey].ToString());
        var problem = fromProblem ?? toProblem ?? lanesProblem ?? (from > to ? Reversed(from.Value, to.Value) : null);
        return problem is null ? (new(from, to, lanes), null) : (null, problem);
    }

    /// <summary>The days to show: as asked, where that is left open as usual.</summary>
    public DateInterval Range(DateInterval usual)
    {
        var first = From ?? (To < usual.Start ? To.Value : usual.Start);
        return new(first, To ?? (usual.End < first ? first : usual.End));
    }

    private static (LocalDate?, string?) Day(string text, DayUse use, LocalDate today) =>
        text.Length == 0 ? default : PersonDay.Read(text, use, today);

    private static (LanesBy, string?) LanesOf(string text) => text switch
    {
        "" or ByTopic => (LanesBy.Topic, null),
        ByCompared => (LanesBy.Compared, null),
        _ => (default,
            $"'{(text.Length <= 40 ? text : text[..40] + "…")}' is nothing to divide the timeline by: expected {ByTopic} or {ByCompared}."),
    };

    private static string Reversed(LocalDate from, LocalDate to) =>
        $"The range from {Seen.Iso(from)} to {Seen.Iso(to)} ends before it begins: expected a first day and the same or a later last day.";
}
