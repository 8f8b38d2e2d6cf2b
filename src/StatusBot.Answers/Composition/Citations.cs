using System.Globalization;
using StatusBot.Facts;

namespace StatusBot.Answers;

/// <summary>A citation in one line of plain text.</summary>
public static class Citations
{
    /// <summary>
    /// The title or, without one, our label; the publisher and author where they are known; the date; the place; the quotation.
    /// </summary>
    public static string Show(CitationRow citation)
    {
        var date = citation.Published is { } published ? Dates.Show(published) : "date not stated";
        string?[] parts = [citation.Title ?? citation.Label, citation.Publisher, citation.Author, date];
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{string.Join(", ", parts.Where(part => part is not null))}, paragraph {citation.Paragraph}: “{citation.Quote}”");
    }
}
