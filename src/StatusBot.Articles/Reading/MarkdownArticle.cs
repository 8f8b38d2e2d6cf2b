using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Markdig;

namespace StatusBot.Articles;

/// <summary>Markdown: its first heading of the first level is the title, and lines such as "author: Ann" before it say the rest.</summary>
internal static partial class MarkdownArticle
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    public static Contents Read(string text)
    {
        var front = FrontMatter().Match(text.ReplaceLineEndings("\n"));
        var stated = front.Success ? Of(front.Groups["lines"].Value) : new();
        var html = Markdown.ToHtml(front.Success ? front.Groups["text"].Value : text, Pipeline);
        var page = new HtmlParser().ParseDocument(html);
        var title = page.QuerySelector("h1");
        if (title is not null) stated = stated.Or(new() { Title = title.TextContent });
        return new(stated, Blocks.Of(page.Body!), []);
    }

    private static Stated Of(string lines)
    {
        var values = lines.Split('\n').Select(line => line.Split(':', 2)).Where(pair => pair.Length == 2)
            .GroupBy(pair => pair[0].Trim().ToLowerInvariant(), pair => pair[1].Trim().Trim('"', '\''), StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        return new()
        {
            Title = Value("title"),
            Publisher = Value("publisher"),
            Author = Value("author"),
            Language = Value("language", "lang"),
            Address = Value("url", "address", "canonical"),
            Dates = Value("published", "date") is { } date ? [new(date, "its first lines")] : [],
        };
        string? Value(params string[] keys) =>
            keys.Select(key => values.GetValueOrDefault(key)).FirstOrDefault(value => value is { Length: > 0 });
    }

    [GeneratedRegex(@"\A---[ \t]*\n(?<lines>.{0,4000}?)\n---[ \t]*\n(?<text>.*)\z",
        RegexOptions.Singleline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FrontMatter();
}
