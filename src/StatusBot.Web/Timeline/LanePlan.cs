using NodaTime;

namespace StatusBot.Web.Timeline;

/// <summary>The marks of a lane before they have rows: what can be worked out once, however many rows there will be.</summary>
internal sealed class LanePlan
{
    private const double MarkGap = 6;

    /// <summary>The most marks that are worth trying to caption.</summary>
    private const int Captioned = 60;

    /// <summary>How long captions may be; the first with which all fit is taken. The last is none.</summary>
    private static readonly double[] CaptionLengths = [520, 330, 190, 0];

    private readonly TimeScale scale;
    private readonly IReadOnlyList<Lazy<Version>> versions;

    private LanePlan(string name, List<Mark.Single> marks, TimeScale scale)
    {
        (Name, this.scale) = (name, scale);
        versions = [.. CaptionLengths.Where(length => length == 0 || marks.Count <= Captioned)
            .Select(length => new Lazy<Version>(() => new(marks.ConvertAll(mark => WithCaption(mark, length)))))];
    }

    public string Name { get; }

    /// <summary>What of a group lies in the range; null where nothing does.</summary>
    public static LanePlan? Of(TimelineGroup group, TimeScale scale)
    {
        var marks = group.Items.Where(item => !(item.Last < scale.Range.Start) && !(item.First > scale.Range.End))
            .Select(item => Place(item, scale)).ToList();
        return marks.Count == 0 ? null : new(group.Name, marks, scale);
    }

    /// <summary>Which marks get which row, with captions as long as there is room.</summary>
    /// <param name="most">The most rows for marks of their own.</param>
    public Arrangement Arrange(int most)
    {
        foreach (var version in versions)
        {
            var rows = Packing.Rows(version.Value.Taken, MarkGap, most);
            if (version == versions[^1] || Array.IndexOf(rows, Packing.None) < 0) return new(this, version.Value.Marks, rows);
        }
        throw new InvalidOperationException("The last version takes whatever comes.");
    }

    private Mark.Single WithCaption(Mark.Single mark, double length) => length == 0 ? mark : mark with
    {
        Caption = Caption.Of(mark, scale, length),
    };

    private static Mark.Single Place(TimelineItem item, TimeScale scale)
    {
        var (first, last) = (item.First, item.Last);
        var (cutLeft, cutRight) = (
            first is null || first < scale.Range.Start, last is null || last > scale.Range.End || item.Run is { Open: true });
        return new(item, 0, cutLeft ? scale.Left : scale.Start(first!.Value),
            last is null || last > scale.Range.End ? scale.Right : scale.End(last.Value), (cutLeft, cutRight), null);
    }

    /// <summary>The marks with captions of some length, in the order in which they are packed.</summary>
    private sealed record Version
    {
        public Version(List<Mark.Single> marks)
        {
            Marks = [.. marks.OrderBy(mark => mark.Taken.Left).ThenBy(mark => mark.Right)
                .ThenBy(mark => mark.Item.Id, StringComparer.Ordinal)];
            Taken = [.. Marks.Select(mark => mark.Taken)];
        }

        public IReadOnlyList<Mark.Single> Marks { get; }
        public IReadOnlyList<(double Left, double Right)> Taken { get; }
    }

    /// <summary>Rows for the marks of a lane.</summary>
    internal sealed record Arrangement(LanePlan Plan, IReadOnlyList<Mark.Single> Marks, int[] Rows)
    {
        /// <summary>How many rows have marks of their own.</summary>
        public int Count { get; } = Rows.Max() + 1;

        /// <summary>How many marks stand for themselves.</summary>
        public int Placed { get; } = Rows.Count(row => row != Packing.None);

        /// <summary>
        /// The marks by date, and after them, in a row of its own, what found no room, gathered by a unit of the calendar.
        /// </summary>
        public IReadOnlyList<Mark> Draw(CalendarUnit unit)
        {
            var (placed, rest) = (new List<Mark.Single>(), new List<Mark.Single>());
            for (var i = 0; i < Rows.Length; i++)
                if (Rows[i] == Packing.None) rest.Add(Marks[i]);
                else placed.Add(Marks[i] with { Row = Rows[i] });
            return [.. placed.OrderBy(mark => mark.Left).ThenBy(mark => mark.Right).ThenBy(mark => mark.Item.Id, StringComparer.Ordinal),
                .. rest.GroupBy(mark => unit.Floor(Plan.scale.At(mark.Middle))).OrderBy(group => group.Key)
                .Select(group => Gather([.. group], unit.Around(group.Key)))];
        }

        /// <summary>What is alone stays itself.</summary>
        private Mark Gather(List<Mark.Single> marks, DateInterval unit)
        {
            if (marks is [var only]) return only with { Row = Count };
            var days = unit.Intersection(Plan.scale.Range)!;
            return new Mark.Gathered(
                marks.ConvertAll(mark => mark.Item), days, Count, Plan.scale.Start(days.Start), Plan.scale.End(days.End));
        }
    }
}
