using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.DocumentLayoutAnalysis;
using UglyToad.PdfPig.DocumentLayoutAnalysis.PageSegmenter;
using UglyToad.PdfPig.DocumentLayoutAnalysis.ReadingOrderDetector;
using UglyToad.PdfPig.DocumentLayoutAnalysis.WordExtractor;
using UglyToad.PdfPig.Exceptions;

namespace StatusBot.Articles;

/// <summary>A PDF: its blocks in the order in which they are read, columns one after the other.</summary>
internal static class PdfArticle
{
    private const int MostPages = 300, MostLetters = 50_000, DeepestNesting = 64;

    /// <exception cref="ArticleException">It is locked, has no text or too many pages.</exception>
    public static Contents Read(byte[] bytes, CancellationToken cancel)
    {
        using var document = Open(bytes, cancel);
        if (document.NumberOfPages > MostPages)
            throw new ArticleException($"The PDF has {document.NumberOfPages} pages, and {MostPages} are allowed.");
        var pages = document.GetPages().Select(page => Blocks(page, cancel)).ToList();
        if (pages.TrueForAll(page => page.Count == 0))
            throw new ArticleException("The PDF holds no text that could be read: its pages may be pictures.");
        var parted = PartedWords.Of(pages.SelectMany(page => page).SelectMany(block => block.TextLines)
            .SelectMany(line => line.Words).Select(word => word.Text));
        var paragraphs = pages.Select(page => page.SelectMany(block => Paragraphs(block, parted)).ToList()).ToList();
        return new(Of(document.Information), Joined(WithoutMargins(paragraphs), parted), []);
    }

    private static PdfDocument Open(byte[] bytes, CancellationToken cancel)
    {
        try
        {
            return PdfDocument.Open(bytes, new ParsingOptions
            {
                UseLenientParsing = true, SkipMissingFonts = true, MaxStackDepth = DeepestNesting, FilterProvider = new PdfFilters(cancel),
            });
        }
        catch (PdfDocumentEncryptedException problem)
        {
            throw new ArticleException("The PDF is locked with a password.", problem);
        }
    }

    /// <summary>The day on which the file was made is not the one of publication, so it is not taken.</summary>
    private static Stated Of(DocumentInformation information) => new()
    {
        Title = information.Title is { } title && !IsFileName(title) ? title : null,
        Author = information.Author is { } author && PageMetadata.IsName(author) ? author : null,
    };

    private static bool IsFileName(string title) => Path.GetExtension(title.Trim()) is { Length: > 1 and <= 5 } ending
        && ending.Skip(1).All(char.IsAsciiLetterOrDigit) || title.StartsWith("Microsoft ", StringComparison.Ordinal);

    private static List<TextBlock> Blocks(Page page, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        if (page.Letters.Count > MostLetters)
            throw new ArticleException(
                $"Page {page.Number} of the PDF has {page.Letters.Count} letters, and {MostLetters} are allowed.");
        var words = NearestNeighbourWordExtractor.Instance.GetWords(page.Letters).ToList();
        if (words.Count == 0) return [];
        var blocks = DocstrumBoundingBoxes.Instance.GetBlocks(words);
        return [.. UnsupervisedReadingOrderDetector.Instance.Get(blocks).OrderBy(block => block.ReadingOrder)];
    }

    /// <summary>A block's lines, parted where one is indented after a sentence's end.</summary>
    private static IEnumerable<string> Paragraphs(TextBlock block, PartedWords parted)
    {
        var paragraph = new List<string>();
        foreach (var line in block.TextLines)
        {
            if (paragraph.Count > 0 && EndsSentence(paragraph[^1]) && IsIndented(line, block))
            {
                yield return parted.Together(paragraph);
                paragraph.Clear();
            }
            paragraph.Add(CleanText.Of(line.Text));
        }
        yield return parted.Together(paragraph);
    }

    private static bool IsIndented(TextLine line, TextBlock block) =>
        line.BoundingBox.Left - block.BoundingBox.Left > line.BoundingBox.Height * 0.8;

    /// <summary>What stands on several pages with no difference but a number is their head or foot; so is a number alone.</summary>
    private static List<string> WithoutMargins(List<List<string>> pages)
    {
        var margins = pages.SelectMany(page => page.Select(WithoutNumbers).Distinct(StringComparer.Ordinal))
            .GroupBy(text => text, StringComparer.Ordinal).Where(group => group.Count() > 1 || group.Key.Length == 0)
            .Select(group => group.Key).ToHashSet(StringComparer.Ordinal);
        return [.. pages.SelectMany(page => page.Where(paragraph => !margins.Contains(WithoutNumbers(paragraph))))];
    }

    private static string WithoutNumbers(string paragraph) =>
        string.Concat(paragraph.Where(c => char.IsLetter(c) || char.IsPunctuation(c) && c is not ('-' or '–' or '.')));

    /// <summary>A paragraph that a column's or page's end parts goes on where the next one starts in the middle of a sentence.</summary>
    private static List<string> Joined(List<string> paragraphs, PartedWords parted)
    {
        var joined = new List<string>();
        foreach (var paragraph in paragraphs)
            if (joined.Count > 0 && !EndsSentence(joined[^1]) && char.IsLower(paragraph.FirstOrDefault()))
                joined[^1] = parted.Together([joined[^1], paragraph]);
            else joined.Add(paragraph);
        return joined;
    }

    private static bool EndsSentence(string text) =>
        text.TrimEnd('"', '\'', '”', '’', '»', ')', ' ') is [.., '.' or '!' or '?' or ':' or '…'];
}
