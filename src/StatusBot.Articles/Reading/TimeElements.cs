using AngleSharp.Dom;

namespace StatusBot.Articles;

/// <summary>The dates that a page marks with time elements, and which of them can be the one of its publication.</summary>
internal static class TimeElements
{
    private const string How = "the only date that the article's page shows";

    public static IReadOnlyList<StatedDate> Of(IDocument page)
    {
        var marked = page.QuerySelectorAll("time[pubdate], [itemprop~=datePublished]").Where(IsInArticle).Select(Text).FirstOrDefault();
        if (marked is not null) return [new(marked, "its element for the date of publication")];
        var scope = page.QuerySelector("article, main, [role=main]") ?? page.Body;
        var shown = scope?.QuerySelectorAll("time").Where(time => IsInArticle(time) && !IsOfUpdate(time)).Select(Text).OfType<string>()
            .ToList() ?? [];
        // Several days are those of a live report's entries, of comments or of other articles: none of them is said to be this one's.
        return shown.Select(Day).Distinct(StringComparer.Ordinal).Count() == 1 ? [new(shown[0], "its time element", How)] : [];
    }

    private static string? Text(IElement element) =>
        new[] { element.GetAttribute("datetime"), element.GetAttribute("content"), element.TextContent }
            .Select(text => text?.Trim()).FirstOrDefault(text => text is { Length: > 0 and <= 100 });

    private static string Day(string text) => text.Length >= 10 && char.IsAsciiDigit(text[0]) ? text[..10] : text;

    private static bool IsInArticle(IElement element) =>
        !element.Ancestors<IElement>().Any(PageMetadata.IsAside)
            && element.Ancestors<IElement>().Count(node => node.LocalName == "article") < 2;

    private static bool IsOfUpdate(IElement time) => time.Ancestors<IElement>().Take(2).Prepend(time)
        .Any(element => $"{element.ClassName} {element.GetAttribute("itemprop")} {element.Id}" is var marks
            && (marks.Contains("updat", StringComparison.OrdinalIgnoreCase)
                || marks.Contains("modif", StringComparison.OrdinalIgnoreCase)));
}
