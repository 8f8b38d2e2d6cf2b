namespace StatusBot.Articles;

/// <summary>Plain text. It states nothing of itself: a first line may be a title, and may be none.</summary>
internal static class PlainArticle
{
    private const int WidestColumn = 100, FewestToBeFull = 40;

    public static Contents Read(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n', '\f').Select(line => line.Trim()).ToList();
        return new(new(), IsWrapped(lines) ? Joined(lines) : lines, []);
    }

    /// <summary>Whether lines end where a column ended and paragraphs are parted by empty lines.</summary>
    private static bool IsWrapped(List<string> lines)
    {
        var followed = lines.Zip(lines.Skip(1)).Where(pair => pair.First.Length > 0 && pair.Second.Length > 0).Select(pair => pair.First)
            .ToList();
        return lines.Exists(line => line.Length == 0) && followed.Count > 1 && lines.TrueForAll(line => line.Length <= WidestColumn)
            && followed.Count(line => line.Length >= FewestToBeFull) * 10 >= followed.Count * 8;
    }

    private static List<string> Joined(List<string> lines)
    {
        var paragraphs = new List<string> { "" };
        foreach (var line in lines)
            if (line.Length == 0) paragraphs.Add("");
            else paragraphs[^1] += (paragraphs[^1].Length == 0 ? "" : " ") + line;
        return paragraphs;
    }
}
