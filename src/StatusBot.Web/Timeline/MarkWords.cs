using System.Globalization;
using NodaTime;
using StatusBot.Answers;

namespace StatusBot.Web.Timeline;

/// <summary>What is said of a mark to those who do not see it, and to those who point at it.</summary>
internal static class MarkWords
{
    /// <summary>Such as "11 May 2026, confirmed, disputed: The talks have been opened".</summary>
    public static string Name(TimelineItem item) =>
        $"{string.Join(", ", Notes(item).Prepend(Firmness(item)).Prepend(When(item)))}: {item.Statement}";

    /// <summary>When it happened; of a state, from when until when it was so.</summary>
    public static string When(TimelineItem item) => item.Run switch
    {
        null => Dates.Show(item.Occurred),
        { Open: true } run => $"since {Dates.Show(run.From)}",
        var run when run.From == run.To => $"on {Dates.Show(run.From)}",
        var run => $"from {Dates.Show(run.From)} to {Dates.Show(run.To)}",
    };

    /// <summary>Such as "42 facts between 11 May 2026 and 17 May 2026, 3 of them disputed".</summary>
    public static string Name(Mark.Gathered mark)
    {
        var disputed = mark.Disputed == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", {mark.Disputed} of them disputed");
        return string.Create(CultureInfo.InvariantCulture, $"{Quantity.Of(mark.Items.Count, "fact")} {Between(mark.Days)}{disputed}");
    }

    public static string Firmness(TimelineItem item) => SourceWords.Firmness(SourceWords.Key(item.Modality));

    /// <summary>What a reader must know of a fact besides its date and its firmness.</summary>
    public static IEnumerable<string> Notes(TimelineItem item)
    {
        if (item.Disputed) yield return "disputed";
        if (item.Lapsed) yield return "lapsed";
        if (item.Deprecated) yield return "deprecated";
    }

    public static string Between(DateInterval days) =>
        days.Length == 1 ? $"on {Dates.Show(days.Start)}" : $"between {Dates.Show(days.Start)} and {Dates.Show(days.End)}";
}
