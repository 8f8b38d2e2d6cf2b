using NodaTime;
using NodaTime.Text;
using StatusBot.Answers;
using StatusBot.Facts;

namespace StatusBot.Web;

/// <summary>What a reader sees on the day of a view, and the words for what is not seen.</summary>
internal static class Seen
{
    /// <summary>
    /// A fact, also one that is retracted by now, with what it cites as of the view's day; null where it cannot be known by then.
    /// </summary>
    public static Fact? See(this View view, Fact fact)
    {
        if (view.Story.Find(fact.Id) is { } visible) return visible;
        var citations = fact.Citations.Where(view.IsKnown).ToList();
        var canBe = fact.Modality == Modality.Expected || fact.Occurred?.CanHaveHappenedBy(view.AsOf) != false;
        if (citations.Count == 0 || !canBe) return null;
        return citations.Count == fact.Citations.Count ? fact : fact with { Citations = citations, OccurredHow = null, RankReason = null };
    }

    /// <summary>Whether a citation's article is undated or appeared by the view's day.</summary>
    private static bool IsKnown(this View view, Citation citation) => !(view.Knowledge.Articles[citation.Article].Published?.Earliest > view.AsOf);

    public static FactRow Row(this View view, Fact fact) => FactRow.Of(fact, view.Knowledge.Articles);

    public static List<FactRow> Rows(this View view, IEnumerable<Fact> facts) => [.. facts.Select(view.Row)];

    /// <summary>Says that something exists, but that nobody could know it on the view's day.</summary>
    public static string NotYet(this View view, string what) => $"{what} is not known as of {Dates.Show(view.AsOf)}.";

    /// <summary>Title, or our own words where the text has none.</summary>
    public static string Name(this Article article) => article.Title ?? article.Label;

    public static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
