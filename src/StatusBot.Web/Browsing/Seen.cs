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
        var day = view.Story.Standings;
        return view.Story.Find(fact.Id) ?? (day.CanBeKnown(fact) ? day.Cited(fact) : null);
    }

    public static FactRow Row(this View view, Fact fact) => view.Knowledge.Row(fact, view.AsOf);

    public static List<FactRow> Rows(this View view, IEnumerable<Fact> facts) => [.. facts.Select(view.Row)];

    /// <summary>Says that something exists, but that nobody could know it on the view's day.</summary>
    public static string NotYet(this View view, string what) => $"{what} is not known as of {Dates.Show(view.AsOf)}.";

    /// <summary>Our own handle for an article, as it stands by itself.</summary>
    public static string Name(this Article article) => SourceWords.Capital(article.Label);

    public static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
