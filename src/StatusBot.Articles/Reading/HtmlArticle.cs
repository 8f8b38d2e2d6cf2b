using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SmartReader;

namespace StatusBot.Articles;

/// <summary>A web page: the article in it, without what stands around it, and what the page states of it.</summary>
internal static class HtmlArticle
{
    private const int MostElements = 60_000, DeepestNesting = 256, LittleText = 200;
    private const string NoAddress = "https://file.invalid/";

    /// <param name="cancel">Ends the reading of a page that was made to take for ever.</param>
    /// <exception cref="ArticleException">It is too big or too deep.</exception>
    public static async Task<Contents> ReadAsync(string html, Uri? address, CancellationToken cancel)
    {
        var page = Parse(html, cancel);
        var stated = PageMetadata.Of(page, address);
        var marked = Marked(page);
        var (found, byline) = await ArticleInAsync(page, address, cancel);
        return found.Count > 0
            ? new(WithByline(stated, byline), found, Remarks(found, marked))
            : new(stated, marked, ["The article could not be told from the rest of the page: look whether all paragraphs are its own."]);
    }

    /// <summary>What the page itself marks as its article; else all of it.</summary>
    private static IReadOnlyList<string> Marked(IHtmlDocument page)
    {
        var articles = page.QuerySelectorAll("article");
        return (articles.Length == 1 ? articles[0] : page.QuerySelector("main, [role=main]") ?? page.Body) is { } part
            ? Blocks.Of(part) : [];
    }

    private static IReadOnlyList<string> Remarks(IReadOnlyList<string> found, IReadOnlyList<string> marked)
    {
        var letters = Letters(found);
        if (letters < LittleText) return ["The page holds little text: look whether it is all of the article."];
        return Letters(marked) > 2 * letters
            ? ["The page holds much text besides what was taken for its article: look whether paragraphs are missing."]
            : [];
    }

    private static int Letters(IEnumerable<string> paragraphs) => paragraphs.Sum(paragraph => paragraph.Count(char.IsLetter));

    private static async Task<(IReadOnlyList<string> Paragraphs, string? Byline)> ArticleInAsync(
        IHtmlDocument page, Uri? address, CancellationToken cancel)
    {
        foreach (var element in page.QuerySelectorAll("aside, nav, footer:not(blockquote *)")) element.Remove();
        IReadOnlyList<string> paragraphs = [];
        using var reader = new Reader(address?.AbsoluteUri ?? NoAddress, page);
        reader.AddCustomOperationEnd(article => paragraphs = Blocks.Of(article));
        var article = await reader.GetArticleAsync(cancel);
        cancel.ThrowIfCancellationRequested();
        return (article.Completed ? paragraphs : [], article.Byline);
    }

    /// <summary>A line of names above the text, where nothing else states the author.</summary>
    private static Stated WithByline(Stated stated, string? byline)
    {
        var name = CleanText.Of(byline ?? "");
        if (name.StartsWith("by ", StringComparison.OrdinalIgnoreCase)) name = name[3..];
        return name.Length is > 0 and <= 80 && PageMetadata.IsName(name) && !name.Any(char.IsDigit)
            ? stated.Or(new() { Author = name })
            : stated;
    }

    private static IHtmlDocument Parse(string html, CancellationToken cancel)
    {
        var elements = 0;
        var page = new HtmlParser(new HtmlParserOptions { OnCreated = (_, _) => Count(++elements, cancel) }).ParseDocument(html);
        var deepest = Deepest(page);
        return deepest <= DeepestNesting
            ? page
            : throw new ArticleException($"The page nests its elements {deepest} deep or more, and {DeepestNesting} are allowed.");
    }

    private static void Count(int elements, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        if (elements > MostElements)
            throw new ArticleException($"The page has more than {MostElements} elements, which is what is allowed.");
    }

    /// <summary>Level by level: to call itself for each level is what a page that nests too deep is made to abuse.</summary>
    private static int Deepest(IDocument page)
    {
        var depth = 0;
        for (List<INode> level = [page]; level.Count > 0; level = [.. level.SelectMany(node => node.ChildNodes)]) depth++;
        return depth;
    }
}
