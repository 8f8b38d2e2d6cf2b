using System.Text;
using NodaTime;
using StatusBot.Facts;

namespace StatusBot.Articles;

/// <summary>Reads an article out of a page, a PDF, Markdown or plain text.</summary>
public static class ArticleReader
{
    private const int MostBytes = 5 * 1024 * 1024, MostPdfBytes = 20 * 1024 * 1024, MostParagraphs = 5000, FewWords = 4;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private enum Form { Html, Pdf, Markdown, Plain }

    /// <param name="today">What is published later is not published.</param>
    /// <exception cref="ArticleException">It cannot be read; the message says why.</exception>
    public static async Task<UnderstoodArticle> ReadAsync(Source source, LocalDate today, CancellationToken cancel = default)
    {
        var form = FormOf(source);
        var most = form == Form.Pdf ? MostPdfBytes : MostBytes;
        if (source.Bytes.Length > most)
            throw new ArticleException($"'{Shown.Short(source.Name)}' has {source.Bytes.Length} bytes, and {most} are allowed.");
        return Understand(await InTimeAsync(source, form, cancel), source, today);
    }

    /// <summary>Not every library that reads can be told to stop: one that does not is not waited for.</summary>
    private static async Task<Contents> InTimeAsync(Source source, Form form, CancellationToken cancel)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(Patience);
        try
        {
            return await Task.Run(() => ReadAsync(source, form, patience.Token), patience.Token).WaitAsync(patience.Token);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            throw new ArticleException($"'{Shown.Short(source.Name)}' takes longer than {Patience.TotalSeconds} seconds to read.");
        }
        catch (Exception problem) when (problem is not ArticleException and not OperationCanceledException)
        {
            throw new ArticleException($"'{Shown.Short(source.Name)}' cannot be read as {NameOf(form)}: it is damaged, or not what it " +
                "says it is.", problem);
        }
    }

    private static async Task<Contents> ReadAsync(Source source, Form form, CancellationToken cancel)
    {
        if (form == Form.Pdf) return PdfArticle.Read(source.Bytes, cancel);
        var text = CharacterSet.Read(source.Bytes, source.Name, source.Charset);
        return form switch
        {
            Form.Html => await HtmlArticle.ReadAsync(text, source.Address, cancel),
            Form.Markdown => MarkdownArticle.Read(text),
            _ => PlainArticle.Read(text),
        };
    }

    private static UnderstoodArticle Understand(Contents contents, Source source, LocalDate today)
    {
        var remarks = contents.Remarks.ToList();
        var stated = contents.Stated;
        var (published, how) = StatedDate.Choose(stated.Dates, today, remarks);
        return new(
            CleanText.Line(stated.Title), CleanText.Line(stated.Publisher), CleanText.Line(stated.Author), published, how,
            PageMetadata.LanguageTag(stated.Language) ?? PageMetadata.LanguageTag(source.Language),
            CleanText.Line(stated.Address ?? source.Address?.AbsoluteUri), TextOf(contents, source, remarks), remarks);
    }

    /// <summary>A text that is in this form already is kept byte for byte, so that its hash is that of its file.</summary>
    private static ArticleText TextOf(Contents contents, Source source, List<string> remarks)
    {
        var all = contents.Paragraphs.Select(CleanText.Of).Where(paragraph => paragraph.Any(char.IsLetterOrDigit)).ToList();
        if (CleanText.Line(contents.Stated.Title) is { } title && all.FirstOrDefault() == title) all.RemoveAt(0);
        var paragraphs = Once(all);
        if (paragraphs.Count == 0) throw new ArticleException($"'{Shown.Short(source.Name)}' holds no text that could be an article.");
        if (paragraphs.Count > MostParagraphs)
            throw new ArticleException(
                $"'{Shown.Short(source.Name)}' has {paragraphs.Count} paragraphs, and {MostParagraphs} are allowed: it is no article.");
        var repeated = all.Count - paragraphs.Count;
        if (repeated > 0) remarks.Add($"{(repeated == 1 ? "A repeated paragraph was" : $"{repeated} repeated paragraphs were")} left out.");
        var asItIs = ArticleText.Of(source.Bytes);
        return asItIs.Paragraphs.SequenceEqual(paragraphs, StringComparer.Ordinal)
            ? asItIs
            : ArticleText.Of(Encoding.UTF8.GetBytes(string.Join("\n\n", paragraphs) + "\n"));
    }

    /// <summary>Each paragraph once; a few words that come again and again, such as "Advertisement", are none of the article's.</summary>
    private static List<string> Once(List<string> all) =>
    [
        .. all.GroupBy(paragraph => paragraph, StringComparer.OrdinalIgnoreCase)
            .Where(same => same.Count() == 1 || same.Key.Count(c => c == ' ') >= FewWords || same.Key[^1] is '.' or '!' or '?')
            .Select(same => same.First()),
    ];

    private static Form FormOf(Source source)
    {
        var bytes = source.Bytes.AsSpan();
        if (bytes[..Math.Min(1024, bytes.Length)].IndexOf("%PDF-"u8) >= 0) return Form.Pdf;
        return source.MediaType switch
        {
            "application/pdf" => Form.Pdf,
            "text/html" or "application/xhtml+xml" => Form.Html,
            "text/markdown" or "text/x-markdown" => Form.Markdown,
            _ => FormByEnding(source.Address?.AbsolutePath ?? source.Name) ?? (LooksLikeHtml(bytes) ? Form.Html : Form.Plain),
        };
    }

    private static Form? FormByEnding(string name) => Path.GetExtension(name).ToLowerInvariant() switch
    {
        ".md" or ".markdown" => Form.Markdown,
        ".html" or ".htm" or ".xhtml" => Form.Html,
        ".pdf" => Form.Pdf,
        ".txt" or ".text" => Form.Plain,
        _ => null,
    };

    private static bool LooksLikeHtml(ReadOnlySpan<byte> bytes)
    {
        var start = Encoding.Latin1.GetString(bytes[..Math.Min(1024, bytes.Length)])
            .TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\n', '\r', '\t');
        return start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
    }

    private static string NameOf(Form form) => form switch
    {
        Form.Html => "a page",
        Form.Pdf => "a PDF",
        Form.Markdown => "Markdown",
        _ => "a text",
    };
}
