using NodaTime;
using StatusBot.Facts;

namespace StatusBot.Web.Timeline;

/// <summary>A lane with its marks, from the earliest to the latest, in as few rows as keep them apart.</summary>
/// <param name="Top">Where it begins, in user units.</param>
public sealed record Lane(string Name, IReadOnlyList<string> NameLines, IReadOnlyList<Mark> Marks, double Top, double Height)
{
    public const double RowHeight = 26;
    private const double Padding = 7, NameLine = 15, NameWidth = 96, MarkGap = 6;

    /// <summary>The most marks that are worth trying to caption.</summary>
    private const int Captioned = 60;

    private static readonly double[] CaptionLengths = [520, 330, 190, 0];

    /// <summary>How many facts its marks stand for.</summary>
    public int Facts => Marks.Sum(mark => mark is Mark.Gathered gathered ? gathered.Items.Count : 1);

    public int Rows { get; } = Marks.Max(mark => mark.Row) + 1;

    /// <summary>Where the middle of a mark's row lies.</summary>
    public double Y(Mark mark) => Top + Padding + (mark.Row + 0.5) * RowHeight;

    /// <summary>Lays out what of a group lies in the range; null where nothing does.</summary>
    /// <param name="most">The most rows for marks of their own; what finds no place there is gathered in one row more.</param>
    public static Lane? Of(TimelineGroup group, TimeScale scale, CalendarUnit unit, double top, int most)
    {
        var shown = group.Items.Where(item => item.Occurred.Overlaps(scale.Range.Start, scale.Range.End))
            .Select(item => Place(item, scale)).OrderBy(mark => mark.Left).ThenBy(mark => mark.Right).ThenBy(mark => mark.Item.Id, StringComparer.Ordinal).ToList();
        if (shown.Count == 0) return null;
        var marks = Arrange(shown, scale, unit, most);
        var lines = NameIn(group.Name);
        var rows = marks.Max(mark => mark.Row) + 1;
        return new(group.Name, lines, marks, top, 2 * Padding + Math.Max(rows * RowHeight, lines.Count * NameLine));
    }

    private static Mark.Single Place(TimelineItem item, TimeScale scale)
    {
        var (first, last) = (item.Occurred.Earliest, item.Occurred.Latest);
        var cut = (first is null || first < scale.Range.Start, last is null || last > scale.Range.End);
        return new(item, 0, cut.Item1 ? scale.Left : scale.Start(first!.Value), cut.Item2 ? scale.Right : scale.End(last!.Value), cut, null);
    }

    private static IReadOnlyList<Mark> Arrange(List<Mark.Single> marks, TimeScale scale, CalendarUnit unit, int most)
    {
        foreach (var length in CaptionLengths.Where(length => length == 0 || marks.Count <= Captioned))
        {
            var tried = length == 0 ? marks : marks.ConvertAll(mark => mark with { Caption = Caption.Of(mark, scale, length) });
            var rows = Packing.Rows([.. tried.Select(mark => mark.Taken)], MarkGap, most);
            if (length > 0 && rows.Contains(Packing.None)) continue;
            return [.. tried.Select((mark, i) => mark with { Row = rows[i] }).Where(mark => mark.Row != Packing.None),
                .. Gather(tried.Where((_, i) => rows[i] == Packing.None), scale, unit, rows.Max() + 1)];
        }
        throw new InvalidOperationException("The last arrangement takes whatever comes.");
    }

    /// <summary>What found no row, in one row, by the units of the axis; what is alone there stays itself.</summary>
    private static IEnumerable<Mark> Gather(IEnumerable<Mark.Single> marks, TimeScale scale, CalendarUnit unit, int row) => marks
        .GroupBy(mark => unit.Floor(scale.At(mark.Middle))).OrderBy(group => group.Key)
        .Select(group => group.ToList() is [var only] ? only with { Row = row } : Gather(group.ToList(), unit.Around(group.Key), scale, row));

    private static Mark Gather(List<Mark.Single> marks, DateInterval unit, TimeScale scale, int row)
    {
        var days = unit.Intersection(scale.Range)!;
        return new Mark.Gathered(marks.ConvertAll(mark => mark.Item), days, row, scale.Start(days.Start), scale.End(days.End));
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
