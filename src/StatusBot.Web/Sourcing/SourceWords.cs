using StatusBot.Answers;
using StatusBot.Facts;

namespace StatusBot.Web;

/// <summary>How sources, dates and firmness are put into words.</summary>
internal static class SourceWords
{
    /// <summary>Our own handle for the article, as it stands by itself.</summary>
    public static string Name(this CitationRow citation) => Capital(citation.Label);

    /// <summary>", 12 May 2026" behind the article's name; nothing where no date is stated, or where the name has it.</summary>
    public static string ThenDate(this CitationRow citation) =>
        citation.Published is { } day && Dates.Show(day) is var date && !citation.Label.Contains(date, StringComparison.OrdinalIgnoreCase)
            ? ", " + date : "";

    /// <summary>"3 articles, 1 origin": what several articles have from one place is one voice.</summary>
    public static string Counted(IReadOnlyList<CitationRow> citations)
    {
        var articles = citations.Select(citation => citation.Article).Distinct(StringComparer.Ordinal).Count();
        var origins = citations.Select(citation => citation.Origin ?? citation.Article).Distinct(StringComparer.Ordinal).Count();
        return Quantity.Of(articles, "article") + (origins < articles ? ", " + Quantity.Of(origins, "origin") : "");
    }

    public static string Dated(this Article article) => article.Published is { } day ? Dates.Show(day) : "date not stated";

    /// <summary>What is said of an expected fact whose day has passed.</summary>
    public static string Lapsed(StoryView story, Fact fact) =>
        story.Standings.PossibleOutcomes(fact).Any() ? "lapsed" : "lapsed: no source tells the outcome";

    /// <summary>The article's address where it is one that a browser may be led to.</summary>
    public static string? Address(this CitationRow citation) => Web(citation.Url);

    public static string? Web(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is ("https" or "http") ? uri.AbsoluteUri : null;

    /// <summary>How exactly a date is known.</summary>
    public static string Precision(Occurred occurred) => (occurred.Approximate, occurred.Precision) switch
    {
        (false, DatePrecision.Day) => "to the day",
        (false, DatePrecision.Month) => "to the month",
        (false, DatePrecision.Year) => "to the year",
        (false, DatePrecision.Interval) => "somewhere in these bounds",
        (true, DatePrecision.Day) => "around that day",
        (true, DatePrecision.Month) => "around that month",
        (true, DatePrecision.Year) => "around that year",
        (true, DatePrecision.Interval) => "somewhere around these bounds",
        _ => throw new ArgumentOutOfRangeException(nameof(occurred)),
    };

    /// <summary>The word of a value, as rows and addresses have it.</summary>
    public static string Key(Enum value) => value.ToString().ToLowerInvariant();

    public static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    /// <summary>How firmly something is said: <c>declined</c> means that somebody was asked and gave no answer.</summary>
    public static string Firmness(string modality) => modality == "declined" ? "not answered" : modality;
}
