using System.Text;
using AngleSharp.Dom;

namespace StatusBot.Articles;

/// <summary>The paragraphs of a part of a page: what a reader sees as lines of their own.</summary>
internal sealed class Blocks
{
    private static readonly HashSet<string> Hidden = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "noscript", "template", "svg", "math", "button", "form", "nav", "iframe", "select", "object", "audio", "video",
        "head", "dialog", "menu",
    };

    private static readonly HashSet<string> Inline = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img", "ins", "kbd",
        "label", "mark", "meter", "output", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike", "strong",
        "sub", "sup", "tt", "u", "var", "wbr", "picture", "source",
    };

    // Beside a date there is room for "Published", "Updated at" and a name before it becomes a sentence of its own.
    private const int MostBesideDate = 40;

    private readonly List<string> paragraphs = [];
    private readonly StringBuilder text = new();
    private int linked, dated;

    public static IReadOnlyList<string> Of(IElement element)
    {
        var blocks = new Blocks();
        blocks.AddChildren(element, inLink: false, keepsLines: false);
        blocks.End(isHeading: false);
        return blocks.paragraphs;
    }

    private void AddChildren(INode node, bool inLink, bool keepsLines)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText words) Add(words.Data, inLink, keepsLines);
            else if (child is IElement element && !IsHidden(element)) Add(element, inLink, keepsLines);
        }
    }

    private void Add(string words, bool inLink, bool keepsLines)
    {
        foreach (var (i, line) in (keepsLines ? words.Split('\n') : [words]).Index())
        {
            if (i > 0) End(isHeading: false);
            text.Append(keepsLines ? line : line.ReplaceLineEndings(" "));
            if (inLink) linked += line.Count(char.IsLetterOrDigit);
        }
    }

    private void Add(IElement element, bool inLink, bool keepsLines)
    {
        var name = element.LocalName;
        if (name == "br") AddBreak(keepsLines);
        else if (name == "time") AddTime(element);
        else if (Inline.Contains(name)) AddChildren(element, inLink || name == "a", keepsLines);
        else if (name == "tr" && element.Children.All(IsCell)) AddRow(element);
        else AddBlock(element, inLink, keepsLines || name == "pre");
    }

    private void AddTime(IElement time)
    {
        text.Append(time.TextContent);
        dated += time.TextContent.Count(char.IsLetterOrDigit);
    }

    /// <summary>One break is a matter of looks, two of them part paragraphs.</summary>
    private void AddBreak(bool keepsLines)
    {
        if (keepsLines || EndsWithBreak()) End(isHeading: false);
        else text.Append('\n');
    }

    private bool EndsWithBreak()
    {
        var last = text.Length - 1;
        while (last >= 0 && text[last] == ' ') last--;
        return last >= 0 && text[last] == '\n';
    }

    private void AddBlock(IElement element, bool inLink, bool keepsLines)
    {
        var isHeading = element.LocalName is ['h', >= '1' and <= '6'];
        End(isHeading: false);
        AddChildren(element, inLink, keepsLines);
        End(isHeading);
    }

    /// <summary>A table's row is one paragraph: its cells say little by themselves.</summary>
    private void AddRow(IElement row)
    {
        End(isHeading: false);
        var cells = row.Children.Select(cell => CleanText.Of(cell.TextContent)).Where(cell => cell.Length > 0);
        text.AppendJoin(" | ", cells);
        End(isHeading: false);
    }

    private void End(bool isHeading)
    {
        var paragraph = CleanText.Of(text.ToString());
        if (isHeading || !IsPointer(paragraph)) paragraphs.Add(paragraph);
        text.Clear();
        (linked, dated) = (0, 0);
    }

    /// <summary>What is a link and nothing else leads away from the article, and a date line belongs to none of its sentences.</summary>
    private bool IsPointer(string paragraph)
    {
        var others = paragraph.Count(char.IsLetterOrDigit) - linked - dated;
        return others <= 0 || dated > 0 && others < MostBesideDate && paragraph[^1] is not ('.' or '!' or '?');
    }

    private static bool IsCell(IElement cell) => cell.LocalName is "td" or "th" && cell.Children.All(child =>
        Inline.Contains(child.LocalName) || child.LocalName == "br" || child.LocalName == "p" && cell.ChildElementCount == 1);

    private static bool IsHidden(IElement element) => Hidden.Contains(element.LocalName) || element.HasAttribute("hidden")
        || element.GetAttribute("aria-hidden") == "true" && element.LocalName != "span";
}
