namespace StatusBot.Web.Timeline;

/// <summary>A lane with its marks, from the earliest to the latest, in as few rows as keep them apart.</summary>
/// <param name="Top">Where it begins, in user units.</param>
public sealed record Lane(string Name, IReadOnlyList<string> NameLines, IReadOnlyList<Mark> Marks, double Top, double Height)
{
    public const double RowHeight = 26;
    private const double Padding = 7, NameLine = 15, NameWidth = 96;

    /// <summary>How many facts its marks stand for.</summary>
    public int Facts => Marks.Sum(mark => mark is Mark.Gathered gathered ? gathered.Items.Count : 1);

    /// <summary>Where the middle of a mark's row lies.</summary>
    public double Y(Mark mark) => Top + Padding + (mark.Row + 0.5) * RowHeight;

    public static Lane Of(string name, IReadOnlyList<Mark> marks, double top)
    {
        var lines = NameIn(name);
        return new(name, lines, marks, top, 2 * Padding + Math.Max((marks.Max(mark => mark.Row) + 1) * RowHeight, lines.Count * NameLine));
    }

    /// <summary>A name on as many lines as it needs beside the drawing.</summary>
    private static IReadOnlyList<string> NameIn(string name)
    {
        var lines = new List<string>();
        foreach (var word in name.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            if (lines.Count > 0 && Lettering.Width($"{lines[^1]} {word}") <= NameWidth) lines[^1] += " " + word;
            else lines.Add(Lettering.Fit(word, NameWidth) ?? word[..Math.Min(word.Length, 10)] + "…");
        return lines.Count <= 3 ? lines : [.. lines.Take(2), lines[2] + "…"];
    }
}
