using StatusBot.Answers;
using StatusBot.Chat;
using StatusBot.Facts;

namespace StatusBot.Web;

/// <summary>A search for facts as an address asks for it.</summary>
internal static class FactQuery
{
    /// <summary>The filter, or one sentence that says why there can be none.</summary>
    public static (FactFilter Filter, string? Problem) Read(View view)
    {
        var asked = new Asked(view);
        var filter = new FactFilter
        {
            Text = asked.Text("q"),
            Topic = asked.Text("topic"),
            Entity = asked.Text("entity"),
            Article = asked.Text("article"),
            Modality = asked.Choice("modality", [.. Enum.GetValues<Modality>().Select(modality => (SourceWords.Key(modality), modality))]),
            Disputed = asked.Flag("disputed"),
            Undated = asked.Flag("undated"),
            From = asked.Day("from", DayUse.From),
            To = asked.Day("to", DayUse.To),
        };
        return (filter, asked.Problem ?? filter.Problem(view.Knowledge.Story) ?? Contradiction(filter));
    }

    private static string? Contradiction(FactFilter filter) =>
        filter is { Undated: true, From: not null } or { Undated: true, To: not null }
        ? "A fact without a date is on no day: ask for those without a date, or for those from or to a day."
        : null;
}
